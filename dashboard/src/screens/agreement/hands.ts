import type { Role } from '@alliance/api-client/generated/api';
import { difference } from '../../kit/difference.ts';
import { composed } from '../../kit/words-in.ts';

/** Who wrote a stretch of text: one of the two, or nobody of them (the template's words). */
export type Hand = Role | 'template';

export interface Wording {
  readonly by: Hand;
  readonly text: string;
}

export interface Stretch {
  readonly text: string;
  readonly by: Hand;
  /** Who took it out again; such a stretch is no longer part of the text. */
  readonly goneBy?: Hand | undefined;
}

interface Reader {
  readonly taken: readonly Stretch[];
  readonly rest: readonly Stretch[];
}

/** Reads `length` characters of the living text; what is gone already is passed by in its place. */
const take = (stretches: readonly Stretch[], length: number): Reader => {
  const taken: Stretch[] = [];
  let left = length;
  let at = 0;
  for (; at < stretches.length && left > 0; at++) {
    const stretch = stretches[at] as Stretch;
    if (stretch.goneBy) taken.push(stretch);
    else if (stretch.text.length <= left) {
      taken.push(stretch);
      left -= stretch.text.length;
    } else {
      taken.push({ ...stretch, text: stretch.text.slice(0, left) });
      const rest = { ...stretch, text: stretch.text.slice(left) };
      return { taken, rest: [rest, ...stretches.slice(at + 1)] };
    }
  }
  return { taken, rest: stretches.slice(at) };
};

const living = (stretches: readonly Stretch[]): string =>
  stretches.flatMap(({ text, goneBy }) => (goneBy ? [] : [text])).join('');

/** Neighbours by one hand are one stretch; empty ones are none. */
const gathered = (stretches: readonly Stretch[]): Stretch[] => {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (stretch.text === '') continue;
    if (last && last.by === stretch.by && last.goneBy === stretch.goneBy)
      kept.splice(-1, 1, { ...last, text: last.text + stretch.text });
    else kept.push(stretch);
  }
  return kept;
};

const rewritten = (stretches: readonly Stretch[], next: Wording, keepGone: boolean): readonly Stretch[] => {
  const written: Stretch[] = [];
  let rest: readonly Stretch[] = keepGone ? stretches : stretches.filter(({ goneBy }) => !goneBy);
  for (const piece of difference(living(stretches), next.text)) {
    const read = take(rest, piece.kind === 'same' ? piece.text.length : piece.removed.length);
    rest = read.rest;
    if (piece.kind === 'same') written.push(...read.taken);
    else {
      const gone = read.taken.map((stretch) => (stretch.goneBy ? stretch : { ...stretch, goneBy: next.by }));
      written.push(...(keepGone ? gone : []), { text: piece.added, by: next.by });
    }
  }
  return [...written, ...rest.filter(({ goneBy }) => goneBy)];
};

/**
 * Who wrote which words of the last wording, from all wordings in order. What was taken out stays, struck, from
 * wording `since` on: the negotiation that is looked at, without all that came and went in years before.
 */
export const hands = (wordings: readonly Wording[], since = 1): readonly Stretch[] => {
  const [first, ...later] = wordings;
  if (!first) return [];
  const begun: readonly Stretch[] = [{ text: composed(first.text), by: first.by }];
  return gathered(later.reduce((stretches, next, i) => rewritten(stretches, next, i + 1 >= since), begun));
};
