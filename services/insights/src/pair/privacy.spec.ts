import { describe, expect, it } from '@jest/globals';
import { pulseSealed } from '@alliance/facts/pulse';
import { sessionReviewSubmitted } from '@alliance/facts/session';
import fc from 'fast-check';
import { pastOf } from '../past/past.ts';
import { aYear } from '../specification/a-year.ts';
import { everyDocument } from '../specification/every-document.ts';
import { journalOf, on, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, JUDITH, meet, openPulse, pulse, seenBy, session, TODAY } from '../specification/people.ts';
import { alliancesOf } from '../partnership/alliances.ts';
import type { ReadModel } from './read-model.ts';

const CANARY = 'canary-that-nobody-else-may-hear';
/** A figure that appears nowhere else: the answers of an unopened pulse. */
const FIGURES = [3, 1, 4, 1, 5, 9, 2, 6];

const unopened = (author: string): readonly DatedFact[] => [
  ...meet(9, '2025-07-09'),
  ...on(
    '2025-07-10',
    sessionReviewSubmitted({
      by: author,
      sessionId: session(9),
      learning: CANARY,
      commitments: [{ text: CANARY, due: CANARY }],
      value: 3,
      valueWords: CANARY,
      recontractNeeded: true,
      recontractWords: CANARY,
      thinkBeyond: CANARY,
    }),
  ),
  ...openPulse(9, 9, '2025-07-10'),
  ...on(
    '2025-07-11',
    pulseSealed({
      by: author,
      pulseId: pulse(9),
      alliance: FIGURES,
      agency: FIGURES.slice(0, 6),
      guesses: FIGURES,
    }),
  ),
];

const documents = (seen: ReadModel) => everyDocument(seen).map(({ name, document }) => ({ name, document }));

const everything = (viewer: string, told: readonly DatedFact[], asOf: string): string => {
  const seen = seenBy(viewer, told, asOf);
  const past = JSON.stringify(seen.past, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return [past, JSON.stringify(documents(seen)), JSON.stringify(alliancesOf([seen]))].join('\n');
};

describe('what one of the two sealed and the other has not opened', () => {
  const days = [...new Set([...aYear, ...unopened(AMARA)].map(({ at }) => at.slice(0, 10))), TODAY];
  it('is in none of the other’s documents, nor in the past they are drawn from, on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(AMARA, JUDITH), fc.constantFrom(...days), (author, day) => {
        const other = author === AMARA ? JUDITH : AMARA;
        const told = everything(other, [...aYear, ...unopened(author)], day);
        expect(told).not.toContain(CANARY);
        expect(told).not.toContain(JSON.stringify(FIGURES).slice(1, -1));
        expect(told).not.toContain(JSON.stringify(FIGURES.slice(0, 6)).slice(1, -1));
      }),
    );
  });
  it('would be in none of them even if the past knew too much', () => {
    for (const [author, other] of [
      [AMARA, JUDITH],
      [JUDITH, AMARA],
    ] as const) {
      const told = [...aYear, ...unopened(author)];
      const past = pastOf(journalOf(told).facts);
      const sent = JSON.stringify(documents({ ...seenBy(other, told), past, pastNow: past }));
      expect(sent).not.toContain(CANARY);
      expect(sent).not.toContain(JSON.stringify(FIGURES));
    }
  });
  it('is in its author’s own past', () => {
    const told = everything(AMARA, [...aYear, ...unopened(AMARA)], TODAY);
    expect(told).toContain(CANARY);
    expect(told).toContain(JSON.stringify(FIGURES));
  });
  it('leaves the other’s documents as they are whatever was written, to the last figure', () => {
    const other = (value: number) =>
      [...aYear, ...unopened(AMARA)].map((each) =>
        each.fact.type === 'SessionReviewSubmitted' && each.fact.data.sessionId === session(9)
          ? { ...each, fact: { ...each.fact, data: { ...each.fact.data, value, recontractNeeded: false } } }
          : each,
      );
    expect(documents(seenBy(JUDITH, other(10)))).toEqual(
      documents(seenBy(JUDITH, [...aYear, ...unopened(AMARA)])),
    );
  });
});
