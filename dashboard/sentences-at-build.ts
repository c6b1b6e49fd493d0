import type { NodePath, PluginObject, types } from '@babel/core';
import { compiled } from './compiled.ts';

type Babel = { readonly types: typeof types };

const valueOf = ({ properties }: types.ObjectExpression, name: string): types.Expression | undefined =>
  properties.flatMap((each) =>
    each.type === 'ObjectProperty' && each.key.type === 'Identifier' && each.key.name === name
      ? [each.value as types.Expression]
      : [],
  )[0];

/** What Lingui’s macro marks so. */
const isSentence = ({ leadingComments }: types.ObjectExpression): boolean =>
  leadingComments?.some(({ value }) => value.includes('i18n')) ?? false;

/**
 * English stays in the script that says it, compiled, and is what other languages’ catalogues know it by: no number for
 * a sentence is sent along, no parser, and no catalogue is asked for. It runs over what Lingui’s macros have left.
 */
export const sentencesAtBuild = ({ types: t }: Babel): PluginObject => ({
  name: 'sentences-at-build',
  visitor: {
    Program: {
      exit: (program) => {
        const say = program.scope.generateUid('say');
        let said = false;
        const call = (sentence: types.Expression, values: types.Expression | undefined) => {
          said = true;
          return t.callExpression(t.identifier(say), [sentence, ...(values ? [values] : [])]);
        };
        program.traverse({
          ImportSpecifier: (path) => {
            const { imported } = path.node;
            const from = path.parentPath.isImportDeclaration() && path.parentPath.node.source.value;
            if (from === '#i18n' && imported.type === 'Identifier' && imported.name === 'i18n') path.remove();
          },
          ObjectExpression: (path: NodePath<types.ObjectExpression>) => {
            if (!isSentence(path.node)) return;
            const message = valueOf(path.node, 'message');
            if (message?.type !== 'StringLiteral') throw path.buildCodeFrameError('A sentence has no words.');
            const sentence = t.valueToNode(compiled(message.value)) as types.Expression;
            const values = valueOf(path.node, 'values');
            const { parentPath } = path;
            if (parentPath.isCallExpression() && parentPath.get('callee').isMemberExpression()) {
              parentPath.replaceWith(call(sentence, values));
              return;
            }
            const components = valueOf(path.node, 'components');
            const element = path.findParent((each) => each.isJSXElement());
            if (!values && !components && element && parentPath.isJSXSpreadAttribute()) {
              const inElement = element.parentPath?.isJSXElement() || element.parentPath?.isJSXFragment();
              const words = call(sentence, undefined);
              element.replaceWith(inElement ? t.jsxExpressionContainer(words) : words);
              return;
            }
            path.node.leadingComments = null;
            path.node.properties = [
              t.objectProperty(t.identifier('message'), sentence),
              ...(values ? [t.objectProperty(t.identifier('values'), values)] : []),
              ...(components ? [t.objectProperty(t.identifier('components'), components)] : []),
            ];
          },
        });
        if (said)
          program.node.body.unshift(
            t.importDeclaration(
              [t.importSpecifier(t.identifier(say), t.identifier('say'))],
              t.stringLiteral('#i18n'),
            ),
          );
      },
    },
  },
});
