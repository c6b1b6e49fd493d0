import { parseSync, traverse, type types } from '@babel/core';

type Node = types.Node;

const LETTER = /\p{L}/u;

const isMessage = (node: Node): boolean =>
  (node.type === 'TaggedTemplateExpression' &&
    node.tag.type === 'Identifier' &&
    ['t', 'msg'].includes(node.tag.name)) ||
  isTrans(node);

const isTrans = (node: Node): node is types.JSXElement =>
  node.type === 'JSXElement' &&
  node.openingElement.name.type === 'JSXIdentifier' &&
  node.openingElement.name.name === 'Trans';

const isEmptyText = (node: Node): boolean => node.type === 'StringLiteral' && node.value === '';

/**
 * Words within what stands in a sentence: a sentence of its own, words in quotes that are in no catalogue, or nothing in
 * the place of something. What is handed to a function is no word of the sentence, and
 * what goes by a number is one of several whole forms.
 */
const wordsIn = (value: Node): readonly Node[] => {
  if (isMessage(value)) return [value];
  switch (value.type) {
    case 'StringLiteral':
      return LETTER.test(value.value) ? [value] : [];
    case 'TemplateLiteral':
      return value.quasis.some(({ value: { raw } }) => LETTER.test(raw))
        ? [value]
        : value.expressions.flatMap(wordsIn);
    case 'ConditionalExpression':
      return eitherOf(value, [value.consequent, value.alternate]);
    case 'LogicalExpression':
      return eitherOf(value, value.operator === '&&' ? [value.right] : [value.left, value.right]);
    case 'JSXElement':
    case 'JSXFragment':
      return value.children.flatMap(wordsIn);
    case 'JSXExpressionContainer':
      // {' '} is how a line of JSX ends.
      return value.expression.type === 'StringLiteral' ? [] : wordsIn(value.expression);
    default:
      return [];
  }
};

const eitherOf = (whole: Node, either: readonly Node[]): readonly Node[] =>
  either.some(isEmptyText) ? [whole] : either.flatMap(wordsIn);

/** What is glued into a sentence of this source by way of its values, as it stands there. */
export const gluedValuesIn = (source: string): readonly string[] => {
  const tree = parseSync(source, {
    configFile: false,
    babelrc: false,
    filename: 'a.tsx',
    parserOpts: { plugins: ['typescript', 'jsx'] },
  });
  if (!tree) return [];
  const found: Node[] = [];
  traverse(tree, {
    TaggedTemplateExpression: ({ node }) => {
      if (isMessage(node)) found.push(...node.quasi.expressions.flatMap(wordsIn));
    },
    JSXElement: ({ node }) => {
      if (isTrans(node)) found.push(...node.children.flatMap(wordsIn));
    },
  });
  return found.map(({ start, end }) => source.slice(start ?? 0, end ?? 0));
};
