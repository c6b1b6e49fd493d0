import { storyOf } from '../story/story.ts';
import type { DatedFact } from './pair-history.ts';
import { AMARA, begins, drafts, JUDITH, meet, reveal, review, seenBy, sign } from './people.ts';

/** The pair that begins, and what then happens, as it asks one of them for attention at the end of a day. */
export const attention = (viewer: string, told: readonly DatedFact[], asOf: string) =>
  storyOf(seenBy(viewer, [...begins('2025-01-08'), ...told], asOf)).attention;

export const kinds = (viewer: string, told: readonly DatedFact[], asOf: string) =>
  attention(viewer, told, asOf).map(({ kind }) => kind);

/** Version 1 is drafted, and both sign it. */
export const signed = [...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-14')];
/** They meet, both review the session, and read each other’s. */
export const reviewed = (number: number, day: string, recontractNeeded = false): readonly DatedFact[] => [
  ...meet(number, day),
  ...review(AMARA, number, day, { recontractNeeded }),
  ...review(JUDITH, number, day),
  ...reveal(JUDITH, number, day),
];
