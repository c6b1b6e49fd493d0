import { describe, expect, it } from '@jest/globals';
import { sessionReviewTakenBack } from '@alliance/facts/session';
import { deliveredFacts, on, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, JUDITH, meet, reveal, review, session } from '../specification/people.ts';
import { fatesOf } from './fates.ts';

const takeBack = (by: string, day: string): readonly DatedFact[] =>
  on(`${day}T18:00`, sessionReviewTakenBack({ by, sessionId: session(1) }));

/** The fate of each review, in the order in which they were submitted. */
const fates = (...told: readonly DatedFact[]) => {
  const facts = deliveredFacts([...meet(1, '2026-04-15'), ...told]).map(({ fact }) => fact);
  const found = fatesOf(facts);
  return facts.filter(({ type }) => type === 'SessionReviewSubmitted').map(({ id }) => found.get(id));
};

describe('the fate of a review', () => {
  it('is open until the other is in', () => {
    expect(fates(...review(AMARA, 1, '2026-04-16'))).toEqual([undefined]);
  });
  it('is its own: one that was taken back stays so, and the one in its place is opened', () => {
    expect(
      fates(
        ...review(AMARA, 1, '2026-04-16'),
        ...takeBack(AMARA, '2026-04-17'),
        ...review(AMARA, 1, '2026-04-18'),
        ...takeBack(AMARA, '2026-04-19'),
        ...review(AMARA, 1, '2026-04-20'),
        ...review(JUDITH, 1, '2026-04-21'),
        ...reveal(JUDITH, 1, '2026-04-21'),
      ),
    ).toEqual([
      { takenBackAt: '2026-04-17T18:00:00.000Z' },
      { takenBackAt: '2026-04-19T18:00:00.000Z' },
      { revealedAt: '2026-04-21T17:00:00.000Z' },
      { revealedAt: '2026-04-21T17:00:00.000Z' },
    ]);
  });
  it('is nobody else’s to change', () => {
    expect(
      fates(
        ...review(JUDITH, 1, '2026-04-16'),
        ...review(AMARA, 1, '2026-04-16'),
        ...takeBack(AMARA, '2026-04-17'),
      ),
    ).toEqual([undefined, { takenBackAt: '2026-04-17T18:00:00.000Z' }]);
  });
});
