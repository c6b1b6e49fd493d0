import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './sources.ts';

/** How many requirements of level 1 each section of the standard has, version 5.0.0. */
const ASKED: Readonly<Record<string, readonly number[]>> = {
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2],
  '1.5': [1],
  '2.1': [1],
  '2.2': [1, 2],
  '2.3': [1],
  '3.2': [1, 2],
  '3.3': [1],
  '3.4': [1, 2],
  '3.5': [1, 2, 3],
  '4.1': [1],
  '4.4': [1],
  '5.2': [1, 2],
  '5.3': [1, 2],
  '6.1': [1],
  '6.2': [1, 2, 3, 4, 5, 6, 7, 8],
  '6.3': [1, 2],
  '6.4': [1, 2],
  '7.2': [1, 2, 3, 4],
  '7.4': [1, 2],
  '8.1': [1],
  '8.2': [1, 2],
  '8.3': [1],
  '9.1': [1, 2, 3],
  '9.2': [1],
  '10.4': [1, 2, 3, 4, 5],
  '11.3': [1, 2],
  '11.4': [1],
  '12.1': [1],
  '12.2': [1, 2],
  '13.4': [1],
  '14.2': [1],
  '14.3': [1],
  '15.1': [1],
  '15.2': [1],
  '15.3': [1],
};
const ids = Object.entries(ASKED).flatMap(([section, numbers]) => numbers.map((one) => `V${section}.${one}`));

const text = readFileSync(join(ROOT, 'docs/asvs.md'), 'utf8');
const rowsOf = (document: string) =>
  document
    .split('\n')
    .filter((line) => /^\| V\d/.test(line))
    .map((line) => {
      const [id = '', asked = '', answer = '', shown = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { id, asked, answer, shown };
    });

/** `a/path.ts` “a sentence” “another”: what is named, and what is said to stand in it. */
const named = (shown: string) =>
  [...shown.matchAll(/`([\w./-]+\/[\w./-]+|[A-Z]+\.md|package-lock\.json)`((?:,? \(?“[^”]+”\)?)*)/g)].map(
    ([, path = '', sentences = '']) => ({
      path,
      sentences: [...sentences.matchAll(/“([^”]+)”/g)].map(([, sentence = '']) => sentence),
    }),
  );

const missing = (shown: string): readonly string[] =>
  named(shown).flatMap(({ path, sentences }) => {
    if (!existsSync(join(ROOT, path))) return [path];
    const there = readFileSync(join(ROOT, path), 'utf8').replaceAll('’', "'").replaceAll("\\'", "'");
    return sentences
      .filter((one) => !there.includes(one.replaceAll('’', "'")))
      .map((one) => `${path}: ${one}`);
  });

describe('what is said of ASVS 5.0, level 1', () => {
  const rows = rowsOf(text);

  it('answers each of its 70 requirements once', () => {
    expect(ids).toHaveLength(70);
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('leaves none open', () => {
    for (const { id, asked, answer, shown } of rows) {
      expect([id, ['holds', 'doesn’t apply'].includes(answer)]).toEqual([id, true]);
      expect([id, asked.length > 10, shown.length > 10]).toEqual([id, true, true]);
    }
  });

  it.each(rowsOf(text))('names for $id what is there', ({ answer, shown }) => {
    if (answer === 'holds' && !shown.includes('(#')) expect(named(shown).length).toBeGreaterThan(0);
    expect(missing(shown)).toEqual([]);
  });

  it('names in its chapters what is there', () => {
    expect(missing(text.slice(text.indexOf('## Guesses')))).toEqual([]);
  });

  it('would be seen to name a file, a test or a requirement that isn’t there', () => {
    expect(missing('`tests/nowhere.spec.ts` “x”')).toEqual(['tests/nowhere.spec.ts']);
    expect(missing('`docs/asvs.md` “nobody wrote this sentence”')).toHaveLength(1);
    expect(rowsOf(text.replace(/^\| V9\.1\.3.*$/m, '')).map(({ id }) => id)).not.toEqual(ids);
    expect(rowsOf(text)[0]?.id).toBe('V1.2.1');
  });
});
