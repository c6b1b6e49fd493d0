import { diffArrays } from 'diff/lib/diff/array.js';
import { charactersOf, composed, firstWords, lastWords, tokens, wordCount } from './words-in.ts';

export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly number: number; readonly removed: string; readonly added: string };

interface Run {
  readonly removed: string;
  readonly added: string;
  readonly same: boolean;
}

/** How much was re-worded; what was only put in, or only taken out, stands on its own. */
const extent = ({ removed, added }: Run): number =>
  removed.trim() && added.trim() ? Math.max(wordCount(removed), wordCount(added)) : 0;

/** More words than this that stayed are worth seeing as such, however much changed around them. */
const MOST_ABSORBED = 3;

/** Where a sentence ends, in the scripts that mark it. */
const END = /[.!?؟۔।。！？]/;
const ENDS = /[.!?؟۔।。！？]\s*$/;

/**
 * A few words that happen to stay within a rewritten sentence don't part one change into two: nobody can read
 * "the", kept, between two strangers. The end of a sentence always parts them.
 */
const isAbsorbed = (before: Run, same: Run, after: Run): boolean => {
  const words = wordCount(same.added);
  if (words === 0) return !/[.!?؟۔।]\s|[。！？]/.test(same.added);
  const acrossSentences = END.test(same.added) || ENDS.test(before.added || before.removed);
  return !acrossSentences && words <= Math.min(MOST_ABSORBED, extent(before), extent(after));
};

const same = (text: string): Run => ({ removed: text, added: text, same: true });

const joined = (runs: readonly Run[]): Run => ({
  removed: runs.map(({ removed }) => removed).join(''),
  added: runs.map(({ added }) => added).join(''),
  same: false,
});

const isIdeograph = (character: string | undefined): boolean =>
  character !== undefined && /^\p{Script=Han}/u.test(character);

/** How many ideographs two stretches begin with alike. */
const alike = (a: readonly string[], b: readonly string[]): number => {
  const end = a.findIndex((character, i) => character !== b[i] || !isIdeograph(character));
  return end < 0 ? a.length : end;
};

/** Ideographs are words within a word: once a month to twice a month changes 一 to 二, not 一度 to 二度. */
const narrowed = (run: Run): readonly Run[] => {
  if (run.same || !run.removed || !run.added) return [run];
  const [removed, added] = [charactersOf(run.removed), charactersOf(run.added)];
  const head = alike(removed, added);
  const tail = alike(removed.slice(head).toReversed(), added.slice(head).toReversed());
  const middle = (from: readonly string[]) => from.slice(head, from.length - tail).join('');
  return [
    same(removed.slice(0, head).join('')),
    { removed: middle(removed), added: middle(added), same: false },
    same(removed.slice(removed.length - tail).join('')),
  ].filter((each) => each.removed || each.added);
};

/** What stayed and what changed, in turn. */
const runs = (before: string, after: string): Run[] => {
  const found: Run[] = [];
  for (const part of diffArrays(tokens(before), tokens(after))) {
    const text = part.value.join('');
    const run = { removed: part.added ? '' : text, added: part.removed ? '' : text };
    const last = found.at(-1);
    if (!part.added && !part.removed) found.push({ ...run, same: true });
    else if (last && !last.same) found.splice(-1, 1, joined([last, { ...run, same: false }]));
    else found.push({ ...run, same: false });
  }
  return found.flatMap(narrowed);
};

const gathered = (found: readonly Run[]): Run[] => {
  const kept: Run[] = [];
  for (const run of found) {
    const [before, same] = kept.slice(-2);
    if (!run.same && before && same?.same && !before.same && isAbsorbed(before, same, run))
      kept.splice(-2, 2, joined([before, same, run]));
    else kept.push(run);
  }
  return kept;
};

const commonEnd = (a: string, b: string): string => {
  const space = /\s*$/.exec(a)?.[0] ?? '';
  return b.endsWith(space) ? space : '';
};

/** A space at the end of both sides of a change belongs to what stayed, and so does the one before an addition. */
const trimmed = (found: readonly Run[]): Run[] => {
  const kept: Run[] = [];
  for (const run of found) {
    const last = kept.at(-1);
    const onlyOne = !run.same && (run.removed === '' || run.added === '');
    const space = run.same
      ? ''
      : onlyOne
        ? commonEnd(run.removed || run.added, last?.added ?? '')
        : commonEnd(run.removed, run.added);
    if (space === '' || (onlyOne && (!last || space === last.added))) kept.push(run);
    else if (onlyOne && last) {
      const text = space + (run.removed || run.added).slice(0, -space.length);
      kept.splice(-1, 1, same(last.added.slice(0, -space.length)));
      kept.push({ removed: run.removed && text, added: run.added && text, same: false }, same(space));
    } else {
      kept.push({
        removed: run.removed.slice(0, -space.length),
        added: run.added.slice(0, -space.length),
        same: false,
      });
      kept.push(same(space));
    }
  }
  return kept;
};

/**
 * What turned `before` into `after`, as one run of text: pieces that stayed, and numbered changes, none beside
 * another. Every character of both texts is in it, composed as it is signed, and none is cut.
 */
export const difference = (before: string, after: string): Piece[] => {
  const pieces: Piece[] = [];
  let number = 0;
  for (const run of trimmed(gathered(runs(composed(before), composed(after))))) {
    const last = pieces.at(-1);
    if (!run.same) pieces.push({ kind: 'change', number: ++number, removed: run.removed, added: run.added });
    else if (last?.kind === 'same') pieces.splice(-1, 1, { kind: 'same', text: last.text + run.added });
    else pieces.push({ kind: 'same', text: run.added });
  }
  return pieces;
};

export const changesIn = (pieces: readonly Piece[]): readonly Extract<Piece, { kind: 'change' }>[] =>
  pieces.filter((piece) => piece.kind === 'change');

/** Only the changes with a few words around them; what is left out is three dots. */
export const excerpted = (pieces: readonly Piece[], words = 6): Piece[] =>
  pieces.map((piece, i) => {
    if (piece.kind === 'change') return piece;
    const head = i === 0 ? '' : firstWords(piece.text, words);
    const tail = i === pieces.length - 1 ? '' : lastWords(piece.text, words);
    if (head.length + tail.length + 4 >= piece.text.length) return piece;
    return { kind: 'same', text: `${head}${head && ' '}…${tail && ' '}${tail.trimStart()}` };
  });
