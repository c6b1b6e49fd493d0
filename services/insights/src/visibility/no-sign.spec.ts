import { describe, expect, it } from '@jest/globals';
import { sessionReviewTakenBack } from '@alliance/facts/session';
import fc from 'fast-check';
import { everyDocument } from '../specification/every-document.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, reveal, review, seenBy, session } from '../specification/people.ts';
import { revisionFor } from '../specification/revisions.ts';
import { rewrite } from '../specification/putting-right.ts';

const held = [...begins('2025-01-08'), ...meet(1, '2025-02-19')];
const takenBack = (by: string, day: string): readonly DatedFact[] =>
  on(day, sessionReviewTakenBack({ by, sessionId: session(1) }));
/** All documents, without what is opaque in them: a revision says which one it is, and nothing of what came before it. */
const read = (viewer: string, told: readonly DatedFact[], day?: string) =>
  everyDocument(seenBy(viewer, told, day)).map(({ document }) =>
    JSON.stringify(document, (key, value: unknown) =>
      key === 'revision' ? String(value).replace(/^[\w-]{22}$/, 'a token') : value,
    ),
  );
const days = ['2025-02-20', '2025-02-21', '2025-02-22', '2025-02-25', undefined];

describe('a sealed review that is worded anew', () => {
  const first = review(AMARA, 1, '2025-02-20', { learning: 'too soon', value: 9 });
  const both = [...review(JUDITH, 1, '2025-02-24'), ...reveal(JUDITH, 1, '2025-02-24')];
  const last = review(AMARA, 1, '2025-02-20', { learning: 'that I wait', value: 4 });

  it('is to the other, on every day, as if it had been worded so at once', () => {
    const anyRewritings = fc.array(fc.constantFrom('2025-02-21', '2025-02-22', '2025-02-23'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyRewritings, fc.boolean(), (rewritings, opens) => {
        const anew = rewritings.toSorted().flatMap((day) => rewrite(AMARA, 1, day, 'not this'));
        const ends = rewrite(AMARA, 1, '2025-02-23', 'that I wait');
        const after = opens ? both : [];
        for (const day of days)
          expect(read(JUDITH, [...held, ...first, ...anew, ...ends, ...after], day)).toEqual(
            read(JUDITH, [...held, ...last, ...after], day),
          );
      }),
    );
  });
  it('is to its author what it was on that day', () => {
    const told = [...held, ...first, ...rewrite(AMARA, 1, '2025-02-22', 'that I wait'), ...both];
    const mine = (day: string) => JSON.stringify(read(AMARA, told, day));
    expect(mine('2025-02-21')).toContain('too soon');
    expect(mine('2025-02-23')).toContain('that I wait');
    expect(mine('2025-02-23')).not.toContain('too soon');
  });
  it('opens with the words that it had in the end, and says nothing of the others', () => {
    const told = [...held, ...first, ...rewrite(AMARA, 1, '2025-02-22', 'that I wait'), ...both];
    const hers = JSON.stringify(read(JUDITH, told));
    expect(hers).toContain('that I wait');
    expect(hers).not.toMatch(/too soon|2025-02-22|rewritten/);
  });
});

describe('a sealed review that is taken back', () => {
  const back = [...held, ...review(AMARA, 1, '2025-02-20'), ...takenBack(AMARA, '2025-02-21')];
  it('is to both, on every day, as if it had never been: no count, no revision, no day', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of days) expect(read(viewer, back, day)).toEqual(read(viewer, held, day));
  });
  it('leaves the revision of what came last and can be known of, on each day', () => {
    const told = [...back, ...review(JUDITH, 1, '2025-02-22')];
    const stream = `session-${session(1)}`;
    for (const viewer of [AMARA, JUDITH]) {
      expect(seenBy(viewer, told).revisionOf(stream)).toBe(revisionFor(viewer, stream, 4));
      expect(seenBy(viewer, told, '2025-02-21').revisionOf(stream)).toBe(revisionFor(viewer, stream, 1));
      expect(seenBy(viewer, told, '2025-01-09').revisionOf(stream)).toBe(revisionFor(viewer, stream, 0));
    }
  });
  it('takes its rewritings with it, and one sealed afterwards stands by itself', () => {
    const told = [
      ...held,
      ...review(AMARA, 1, '2025-02-20'),
      ...rewrite(AMARA, 1, '2025-02-20', 'not this'),
      ...takenBack(AMARA, '2025-02-21'),
    ];
    const again = review(AMARA, 1, '2025-02-22', { learning: 'said better' });
    for (const viewer of [AMARA, JUDITH])
      expect(read(viewer, [...told, ...again])).toEqual(read(viewer, [...held, ...again]));
  });
});
