import { diffArrays } from 'diff';

/** Words, spaces and punctuation marks, each a token of its own; letters keep their apostrophes. */
export const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\s]/gu) ?? [];

export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly number: number; readonly removed: string; readonly added: string };

interface Run {
  readonly removed: string;
  readonly added: string;
  readonly same: boolean;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** How much was re-worded; what was only put in, or only taken out, stands on its own. */
const extent = ({ removed, added }: Run): number =>
  removed.trim() && added.trim() ? Math.max(wordsIn(removed), wordsIn(added)) : 0;

/** More words than this that stayed are worth seeing as such, however much changed around them. */
const MOST_ABSORBED = 3;

/**
 * A few words that happen to stay within a rewritten sentence don't part one change into two: nobody can read
 * "the", kept, between two strangers. The end of a sentence always parts them.
 */
const isAbsorbed = (before: Run, same: Run, after: Run): boolean => {
  const words = wordsIn(same.added);
  if (words === 0) return !/[.!?]\s/.test(same.added);
  const acrossSentences = /[.!?]/.test(same.added) || /[.!?]\s*$/.test(before.added || before.removed);
  return !acrossSentences && words <= Math.min(MOST_ABSORBED, extent(before), extent(after));
};

const joined = (runs: readonly Run[]): Run => ({
  removed: runs.map(({ removed }) => removed).join(''),
  added: runs.map(({ added }) => added).join(''),
  same: false,
});

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
  return found;
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

const same = (text: string): Run => ({ removed: text, added: text, same: true });

/**
 * What turned `before` into `after`, as one run of text: pieces that stayed, and numbered changes, none beside
 * another. Every character of both texts is in it.
 */
export const difference = (before: string, after: string): Piece[] => {
  const pieces: Piece[] = [];
  let number = 0;
  for (const run of trimmed(gathered(runs(before, after)))) {
    const last = pieces.at(-1);
    if (!run.same) pieces.push({ kind: 'change', number: ++number, removed: run.removed, added: run.added });
    else if (last?.kind === 'same') pieces.splice(-1, 1, { kind: 'same', text: last.text + run.added });
    else pieces.push({ kind: 'same', text: run.added });
  }
  return pieces;
};

export const changesIn = (pieces: readonly Piece[]): readonly Extract<Piece, { kind: 'change' }>[] =>
  pieces.filter((piece) => piece.kind === 'change');

const firstWords = (text: string, words: number): string =>
  new RegExp(`^\\s*(?:\\S+\\s+){0,${words - 1}}\\S+`).exec(text)?.[0] ?? text;
const lastWords = (text: string, words: number): string =>
  new RegExp(`(?:\\S+\\s+){0,${words - 1}}\\S+\\s*$`).exec(text)?.[0] ?? text;

/** Only the changes with a few words around them; what is left out is three dots. */
export const excerpted = (pieces: readonly Piece[], words = 6): Piece[] =>
  pieces.map((piece, i) => {
    if (piece.kind === 'change') return piece;
    const head = i === 0 ? '' : firstWords(piece.text, words);
    const tail = i === pieces.length - 1 ? '' : lastWords(piece.text, words);
    if (head.length + tail.length + 4 >= piece.text.length) return piece;
    return { kind: 'same', text: `${head}${head && ' '}…${tail && ' '}${tail.trimStart()}` };
  });
