import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');
const repository = join(source, '../..');

/** What we don't say to people, with what we say. */
const NOT_USED: readonly (readonly [RegExp, string])[] = [
  [/(?<![-\w])touch(ed|es|ing)?(?![-\w])/i, 'came up'],
  [/(?<![-\w])echo(ed|es)?(?![-\w])/i, 'add yours'],
  [/\bstance\b/i, 'how I supervise'],
  [/\bin the room\b/i, 'with us'],
  [/\bT[ -]score\b/, 'T'],
  [
    /\b(one|two|three|four|five) of (two|three|four|five|six|seven|eight|nine|ten), (as first|reworded)/,
    'in words',
  ],
];

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly name?: { readonly value?: string };
  readonly cooked?: string;
}

/** Attributes and calls whose text nobody reads. */
const UNREAD = new Set(['className', 'id', 'key', 'd', 'style', 'role', 'viewBox']);

/** All that a file can put on the screen: text between tags, and strings and templates that are more than one word. */
const saidIn = (node: unknown, said: string[] = []): readonly string[] => {
  if (Array.isArray(node)) for (const each of node) saidIn(each, said);
  else if (node !== null && typeof node === 'object') {
    const { type, value, name, cooked } = node as Node;
    if (type === 'ImportDeclaration' || type === 'TsLiteralType') return said;
    if (type === 'JSXAttribute' && UNREAD.has(name?.value ?? '')) return said;
    const text = type === 'TemplateElement' ? cooked : value;
    if (
      (type === 'JSXText' || type === 'StringLiteral' || type === 'TemplateElement') &&
      typeof text === 'string'
    ) {
      if (type === 'JSXText' || /\S\s+\S|\s$|^\s/.test(text)) said.push(text);
    } else for (const each of Object.values(node)) saidIn(each, said);
  }
  return said;
};

const saidInFile = (path: string): readonly string[] =>
  saidIn(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript', tsx: path.endsWith('.tsx') }).body);

const unsaid = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    NOT_USED.filter(([word]) => word.test(text)).map(([, instead]) => `“${text.trim()}”, say: ${instead}`),
  );

/** What the catalogue says: whole sentences, as they are read, without the names of their values. */
const saidInCatalogue = (catalogue: string): readonly string[] =>
  catalogue.split('\n\n').flatMap((entry) => {
    const [, lines] = /^msgid ((?:"[^\n]*"\n?)+)/m.exec(entry) ?? [];
    const words = [...(lines ?? '').matchAll(/"(.*)"/g)].map(([, line]) => line).join('');
    return words === '' ? [] : [words.replaceAll(/\{\w+(?=[,}])/g, '{')];
  });

/** Class names are strings with spaces as well; a word of theirs is never preceded by a space and followed by one. */
const files = globSync('**/*.{ts,tsx}', { cwd: source }).filter(
  (path) => !/spec(ification)?[.]ts$/.test(path),
);

describe('words that we don’t use on screens', () => {
  it('are found where they stand', () => {
    const said = saidIn(
      parseSync('const A = () => <p title="Offer a touch">It was in the room {`we ${n} echoed it`}</p>;', {
        syntax: 'typescript',
        tsx: true,
      }).body,
    );
    expect(unsaid(said)).toHaveLength(3);
    expect(
      unsaid(
        saidIn(
          parseSync("const a = kind === 'touch' && 'themes/offer-touch';", { syntax: 'typescript' }).body,
        ),
      ),
    ).toEqual([]);
  });
  it('stand in no screen', () => {
    const found = files.flatMap((path) =>
      unsaid(saidInFile(join(source, path))).map((each) => `${path}: ${each}`),
    );
    expect(files.length).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });
  it('stand in no sentence of the catalogue', () => {
    expect(
      unsaid(saidInCatalogue('msgid ""\nmsgstr ""\n\nmsgid ""\n"We were "\n"in the room."\nmsgstr ""')),
    ).toEqual(['“We were in the room.”, say: with us']);
    const said = saidInCatalogue(readFileSync(join(source, 'language/catalogues/en.po'), 'utf8'));
    expect(said.length).toBeGreaterThan(2_000);
    expect(unsaid(said)).toEqual([]);
  });
  it('stand in no refusal', () => {
    const worded = globSync('services/*/src/*/rejections.ts', { cwd: repository });
    expect(worded.length).toBeGreaterThan(8);
    expect(worded.flatMap((path) => unsaid(saidInFile(join(repository, path))))).toEqual([]);
  });
});
