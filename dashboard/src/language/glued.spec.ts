import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '../../../tests/harness/catalogue.ts';
import { gluedValuesIn } from '../../../tests/harness/glued-values.ts';

/**
 * How many pieces of sentences each folder still has: texts that begin or end where no sentence does, so that they are
 * put together with others. Another language can’t order them. A number here may only become smaller.
 */
const LEFT: Readonly<Record<string, number>> = {};

const entries = entriesOf('en').map(({ english: words, files }) => ({ words, files }));

const isPiece = (words: string): boolean => /^[ ,;:.’)]| $/.test(words);

const folderOf = (file: string): string => /^src\/(screens\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? file;

const piecesIn = (all: typeof entries): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const { words, files } of all)
    if (isPiece(words))
      for (const folder of new Set(files.map(folderOf))) found[folder] = (found[folder] ?? 0) + 1;
  return found;
};

describe('sentences that are glued from pieces', () => {
  it('are found where they are', () => {
    const files = ['src/screens/goals/a.ts', 'src/kit/b.tsx'];
    expect(
      piecesIn([
        { words: ', and ', files },
        { words: 'Whole.', files },
      ]),
    ).toEqual({
      'screens/goals': 1,
      kit: 1,
    });
  });
  it('are no more than these, folder by folder', () => {
    expect(entries.length).toBeGreaterThan(2_000);
    expect(piecesIn(entries)).toEqual(LEFT);
  });
});

describe('sentences that are glued by way of what stands in them', () => {
  it.each([
    ['a sentence within one', 'const a = t`${v ? t`Version ${v} goes on.` : t`The draft goes on.`} Yours.`;'],
    ['one within elements', 'const a = <Trans>so <b>{v ? <Trans>it is</Trans> : b}</b></Trans>;'],
    ['words in quotes', "const a = <Trans>Do you meet {v ? 'next' : 'first'}?</Trans>;"],
    ['words about a name', 'const a = t`Sealed: ${v ?? `${name}’s`}`;'],
    ['nothing in the place of words', "const a = t`It was${why ? why : ''}`;"],
    ['nothing instead of a value', "const a = t`${told[i]?.name ?? ''} since ${day}`;"],
  ])('are found: %s', (_what, source) => {
    expect(gluedValuesIn(source)).not.toEqual([]);
  });
  it.each([
    ["const a = t`${name('coach')} said, ${list([one, other])}`;"],
    ["const a = t`${plural(n, { one: 'one day', other: `${count(n)} days` })} ago`;"],
    ["const a = <Trans>It is{' '}<b className={v ? 'text-coach' : ''}>{name}</b></Trans>;"],
  ])('are not what a value is: %s', (source) => {
    expect(gluedValuesIn(source)).toEqual([]);
  });
  it('are nowhere', () => {
    const src = join(import.meta.dirname, '..');
    const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !/[.]spec[.]/.test(file));
    expect(files.length).toBeGreaterThan(400);
    const glued = files.flatMap((file) =>
      gluedValuesIn(readFileSync(join(src, file), 'utf8')).map((piece) => `${file}: ${piece}`),
    );
    expect(glued).toEqual([]);
  });
});

describe('what no language says otherwise', () => {
  it('is in no catalogue: lengths of the page, and commands to type', () => {
    const said = entries.map(({ words }) => words);
    expect(said.filter((words) => /\}px\b|^(sha256sum|shasum|certutil) /.test(words))).toEqual([]);
  });
});
