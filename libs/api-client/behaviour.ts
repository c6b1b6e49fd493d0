import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import ts from 'typescript';

const repository = join(import.meta.dirname, '..', '..');
const SERVICES = ['contracts', 'reviews', 'insights', 'identity'];

interface Said {
  readonly title: string;
  readonly inside: readonly Said[];
}

/** What is called here, without what it is called with: `it.each(all)` is `it`. */
const nameOf = (called: ts.Expression): string => {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isPropertyAccessExpression(called) || ts.isCallExpression(called)) return nameOf(called.expression);
  return '';
};
const titleOf = (call: ts.CallExpression) => {
  const [first] = call.arguments;
  if (!first || !['describe', 'it'].includes(nameOf(call.expression))) return undefined;
  if (ts.isStringLiteralLike(first)) return first.text;
  // What a template is filled with is known at the time of the run alone.
  return ts.isTemplateExpression(first)
    ? first
        .getText()
        .slice(1, -1)
        .replaceAll(/\$\{.*?\}/g, '…')
    : undefined;
};

const saidIn = (node: ts.Node): readonly Said[] => {
  const inside = (): readonly Said[] => {
    const found: Said[] = [];
    node.forEachChild((child) => void found.push(...saidIn(child)));
    return found;
  };
  const title = ts.isCallExpression(node) ? titleOf(node) : undefined;
  return title === undefined ? inside() : [{ title, inside: inside() }];
};

/** `$name` of a table of cases says nothing without the table. */
const plain = (title: string) => title.replaceAll(/\$[#\w.]+|%[sdifjop]/g, '…');
const lines = (all: readonly Said[], depth = 0): readonly string[] =>
  all.flatMap(({ title, inside }) => [`${'  '.repeat(depth)}- ${plain(title)}`, ...lines(inside, depth + 1)]);

const fileIn = (path: string) => {
  const text = readFileSync(join(repository, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return [`_[${basename(path)}](../../${path})_`, '', ...lines(saidIn(source)), ''];
};

/** What the services do, in the titles of the specs that watch it: a heading per service and folder, a list per file. */
export const behaviour = (): string => {
  const chapters = SERVICES.flatMap((service) => {
    const files = globSync(`services/${service}/src/**/*.spec.ts`, { cwd: repository })
      .map((path) => path.split(sep).join('/'))
      .toSorted();
    const folders = [...new Set(files.map((path) => dirname(path)))].toSorted();
    return [
      `## ${service}`,
      '',
      ...folders.flatMap((folder) => [
        `### ${folder.split('/').slice(3).join(' · ') || 'the service'}`,
        '',
        ...files.filter((path) => dirname(path) === folder).flatMap(fileIn),
      ]),
    ];
  });
  return [
    '# Behaviour',
    '',
    'What the services do, in the titles of the specs that watch it. Made by `npm run generate`.',
    '',
    ...chapters,
  ].join('\n');
};
