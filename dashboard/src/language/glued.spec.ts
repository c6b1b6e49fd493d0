import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '../../../tests/harness/catalogue.ts';

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

describe('what no language says otherwise', () => {
  it('is in no catalogue: lengths of the page, and commands to type', () => {
    const said = entries.map(({ words }) => words);
    expect(said.filter((words) => /\}px\b|^(sha256sum|shasum|certutil) /.test(words))).toEqual([]);
  });
});
