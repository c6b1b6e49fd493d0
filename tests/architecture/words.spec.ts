import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RETIRED_FOLDERS, RETIRED_IN_PATHS, RETIRED_NAMES } from './retired-words.ts';
import { ROOT, sources } from './sources.ts';

const CODE =
  '{libs/*/src,services/*/src,dashboard/src,bench,scripts,infra,tests}/**/*.{ts,tsx,mts,mjs,yaml,jsonl}';
/** Comments and what is between quotes are for people, and speak as people do. */
const bare = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''");

/** What code declares or names the property of: not the words that stand between two tags. */
const DECLARED =
  /\b(?:interface|type|class|enum|function|const|let|namespace)\s+([A-Za-z_$][\w$]*)|^\s*(?:readonly\s+)?([A-Za-z_$][\w$]*)\??\s*[:(]/gm;

const namesIn = (text: string): readonly string[] => [
  ...new Set([...bare(text).matchAll(DECLARED)].map(([, declared, property]) => declared ?? property ?? '')),
];

const retiredNames = (path: string, text: string): readonly string[] =>
  namesIn(text)
    .filter((name) => RETIRED_NAMES.has(name))
    .map((name) => `${path}: ${name} is now ${RETIRED_NAMES.get(name)}`);

const retiredAmong = (path: string, words: readonly string[], retired: ReadonlyMap<string, string>) =>
  words.filter((word) => retired.has(word)).map((word) => `${path}: ${word} is now ${retired.get(word)}`);

const retiredInPath = (path: string): readonly string[] => [
  ...retiredAmong(path, path.split(/[/.-]/), RETIRED_IN_PATHS),
  ...retiredAmong(path, path.split('/').slice(0, -1), RETIRED_FOLDERS),
];

const code = sources(CODE);

/** By which people find their way. Decision records and the glossary say on purpose what was called how. */
const GUIDES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'dashboard/README.md'];

/** What a text sets as code: names and paths. */
const retiredInText = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, set = '']) => [
    ...(RETIRED_NAMES.has(set) ? [`${path}: ${set} is now ${RETIRED_NAMES.get(set)}`] : []),
    ...(set.includes('/') ? retiredInPath(set).map((each) => `${path}: ${each}`) : []),
  ]);

interface Entry {
  readonly word: string;
  readonly paths: readonly string[];
}

/** Rows of the glossary's tables: the word first, and after what it is, where it lives. */
const entriesOf = (text: string): readonly Entry[] =>
  [...text.matchAll(/^\| `([^`]+)`[^|]*\|[^|]*\|([^|]*)\|[^|]*\|$/gm)].map(([, word, where]) => ({
    word: word ?? '',
    paths: [...(where ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ''),
  }));

const isIn = (word: string, path: string): boolean => {
  const at = join(ROOT, path);
  if (!existsSync(at)) return false;
  if (path.split(/[/.]/).includes(word)) return true;
  const named = new RegExp(String.raw`\b${word}\b`);
  if (statSync(at).isFile()) return named.test(readFileSync(at, 'utf8'));
  return globSync('**/*.{ts,tsx}', { cwd: at }).some((file) =>
    named.test(readFileSync(join(at, file), 'utf8')),
  );
};

const dead = ({ word, paths }: Entry): readonly string[] => [
  ...(paths.length === 0 ? [`${word}: nobody is told where it lives`] : []),
  ...paths.filter((path) => !isIn(word, path)).map((path) => `${word} isn't in ${path}`),
];

const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
const entries = entriesOf(glossary);

describe('technical words', () => {
  it('that were retired come back in no name of the code', () => {
    expect(code.flatMap(({ path, text }) => retiredNames(path, text))).toEqual([]);
  });

  it('that were retired come back in no file and no folder', () => {
    expect(code.flatMap(({ path }) => retiredInPath(path))).toEqual([]);
  });

  it.each(GUIDES)('that were retired stand in no name and no path of %s', (path) => {
    expect(retiredInText(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  it.each(['is a function of `Seen`', 'see `services/front/src/main.ts`'])(
    'would be noticed in “%s”',
    (text) => {
      expect(retiredInText('README.md', text)).toHaveLength(1);
    },
  );

  it.each([
    ['a type', 'export interface Told {'],
    ['a class', 'export class CommandDoor {'],
    ['a function', 'const startFront = () => undefined;'],
    ['a property', '  readonly hears: readonly string[];'],
  ])('would be noticed as %s', (_what, text) => {
    expect(retiredNames('libs/a/src/a.ts', text)).toHaveLength(1);
  });

  it('may stand in a comment and in what people read', () => {
    const text = "/** Told of a letter. */\nconst words = 'Sent'; // Heard of it";
    expect(retiredNames('libs/a/src/a.ts', text)).toEqual([]);
  });

  it.each([
    'libs/letters/src/by-smtp.ts',
    'services/front/src/main.ts',
    'libs/host/src/front-door.spec.ts',
    'services/insights/src/telling/beat.ts',
  ])('would be noticed in %s', (path) => {
    expect(retiredInPath(path)).not.toEqual([]);
  });
});

describe('the glossary', () => {
  it('has an entry for each word that took the place of another', () => {
    expect(entries.length).toBeGreaterThan(30);
  });

  it('names each word once', () => {
    const words = entries.map(({ word }) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(entries)('says of $word where it lives', (entry) => {
    expect(dead(entry)).toEqual([]);
  });

  it('would be seen to keep a word that has gone, or a place that isn’t there', () => {
    const [gone] = entriesOf(
      '| `NoSuchThing` | It was here. | `libs/platform/src`, `libs/nowhere` | event store |',
    );
    expect(gone && dead(gone)).toEqual([
      "NoSuchThing isn't in libs/platform/src",
      "NoSuchThing isn't in libs/nowhere",
    ]);
  });
});
