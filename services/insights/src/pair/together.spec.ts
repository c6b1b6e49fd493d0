import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pulseSealed } from '@alliance/facts/pulse';
import { aYear } from '../specification/a-year.ts';
import { everyDocument } from '../specification/every-document.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  JUDITH,
  meet,
  openPulse,
  pulse,
  reveal,
  review,
  seenTogether,
  TODAY,
} from '../specification/people.ts';

const SEALED = 'sealed-and-not-opened';
/** A figure that appears nowhere else: the answers of an unopened pulse. */
const FIGURES = [3, 1, 4, 1, 5, 9, 2, 6];

/** A session that both were in and that only one has reviewed yet, and a pulse that only one has answered. */
const unopened = (author: string): readonly DatedFact[] => [
  ...meet(9, '2025-07-09'),
  ...review(author, 9, '2025-07-10', { learning: SEALED }),
  ...openPulse(9, 9, '2025-07-10'),
  ...on('2025-07-11', pulseSealed({ by: author, pulseId: pulse(9), alliance: FIGURES, guesses: FIGURES })),
];
const days = [...new Set(aYear.map(({ at }) => at.slice(0, 10))), '2025-07-12', TODAY];
const past = (viewer: string, told: readonly DatedFact[], day: string): string =>
  JSON.stringify(seenTogether(viewer, told, day).past, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
const drawn = (viewer: string, told: readonly DatedFact[], day: string) =>
  everyDocument(seenTogether(viewer, told, day));

describe('what two see who look at one screen', () => {
  it('has nothing that one of them alone can read, not even whose page it is', () => {
    for (const author of [AMARA, JUDITH])
      for (const viewer of [AMARA, JUDITH]) {
        const told = [...aYear, ...unopened(author)];
        const sent = past(viewer, told, TODAY) + JSON.stringify(drawn(viewer, told, TODAY));
        expect(sent).not.toContain(SEALED);
        expect(sent).not.toContain(JSON.stringify(FIGURES));
      }
  });
  it('has it from the day on which both can', () => {
    const opened = [
      ...aYear,
      ...unopened(AMARA),
      ...review(JUDITH, 9, '2025-07-12', { learning: 'the other’s' }),
      ...reveal(JUDITH, 9, '2025-07-12'),
    ];
    expect(past(AMARA, opened, '2025-07-11')).not.toContain(SEALED);
    expect(past(AMARA, opened, '2025-07-12')).toContain(SEALED);
  });
  it('is the same whoever of the two is signed in, on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(AMARA, JUDITH), fc.constantFrom(...days), (author, day) => {
        const told = [...aYear, ...unopened(author)];
        expect(past(AMARA, told, day)).toBe(past(JUDITH, told, day));
      }),
    );
  });
  it('is sent as its schema says', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of days)
        for (const { answer, document } of drawn(viewer, [...aYear, ...unopened(viewer)], day))
          expect(answer.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined();
  });
});
