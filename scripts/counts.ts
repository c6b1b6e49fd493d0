/*
 * How long our files are, how often a type is asserted, and what stands in two places: `npm run counts`, or, of an
 * earlier commit, `npm run counts -- <its work tree>`. Specs, the pasts that they are told with, and what is generated
 * are left out. Circles and arrows that run up are rules: `npm run architecture`.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

const root = process.argv.slice(2).find((each) => !each.startsWith('-')) ?? join(import.meta.dirname, '..');

const LEFT_OUT = /[.]spec(ification)?[.]tsx?$|\/(specification|generated|node_modules|dist)\//;

const files = globSync('{libs,services}/*/src/**/*.ts', { cwd: root })
  .concat(globSync('dashboard/src/**/*.{ts,tsx}', { cwd: root }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !LEFT_OUT.test(path))
  .toSorted()
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').slice(0, -1) }));

/** The value below which that share of them lies. */
const below = (values: readonly number[], share: number): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

const lengthsIn = (folder: RegExp): string => {
  const lengths = files.filter(({ path }) => folder.test(path)).map(({ lines }) => lines.length);
  const [median, most, longest] = [0.5, 0.9, 1].map((share) => below(lengths, share));
  return `${lengths.length} files, half below ${median} lines, nine of ten below ${most}, the longest ${longest}`;
};

/** `as` and `<…>` before a value, but for `as const`; and `!` behind one. */
const ASSERTED: Readonly<Record<string, 'as' | 'there'>> = {
  TsAsExpression: 'as',
  TsTypeAssertion: 'as',
  TsNonNullExpression: 'there',
};

const assertionsIn = (node: unknown, found = { as: 0, there: 0 }): typeof found => {
  if (Array.isArray(node)) for (const each of node) assertionsIn(each, found);
  else if (node !== null && typeof node === 'object') {
    const kind = 'type' in node && typeof node.type === 'string' ? ASSERTED[node.type] : undefined;
    if (kind) found[kind] += 1;
    for (const each of Object.values(node)) assertionsIn(each, found);
  }
  return found;
};

const parsed = files.map(({ path, lines }) =>
  parseSync(lines.join('\n'), { syntax: 'typescript', tsx: path.endsWith('.tsx'), decorators: true }),
);
const asserted = assertionsIn(parsed);

/** So many lines in a row that stand elsewhere as well are a copy. Imports, and lines without a word, aren't counted. */
const IN_A_ROW = 8;
const NO_WORD = /^\W*$|^import\b|^\} from |^type \w+,$|^\w+,$/;

const places = new Map<string, string[]>();
for (const { path, lines } of files) {
  const told = lines.flatMap((line, at) => (NO_WORD.test(line.trim()) ? [] : [{ at, text: line.trim() }]));
  for (let from = 0; from + IN_A_ROW <= told.length; from++) {
    const row = told.slice(from, from + IN_A_ROW);
    const text = row.map((line) => line.text).join('\n');
    const at = row.map((line) => `${path}:${line.at}`);
    places.set(text, [...(places.get(text) ?? []), at.join('\n')]);
  }
}
const copies = [...places.values()].filter(({ length }) => length > 1);
const copied = new Set(copies.flat().flatMap((rows) => rows.split('\n')));

console.log(`all       ${lengthsIn(/./)}`);
console.log(`services  ${lengthsIn(/^(libs|services)\//)}`);
console.log(`dashboard ${lengthsIn(/^dashboard\//)}`);
console.log(`asserted  ${asserted.as} by "as", ${asserted.there} by "!"`);
console.log(`copied    ${copied.size} lines that stand, ${IN_A_ROW} in a row or more, in two places`);
if (process.argv.includes('--where'))
  for (const rows of copies) console.log(`  ${rows.map((each) => each.split('\n')[0]).join(' = ')}`);
