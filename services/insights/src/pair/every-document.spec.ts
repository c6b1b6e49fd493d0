import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalOrder, type DeliveredFact } from '../journal/canonical-order.ts';
import { aYear } from '../specification/a-year.ts';
import { everyDocument } from '../specification/every-document.ts';
import { interleaved } from '../specification/interleaved.ts';
import { ALLIANCE, deliveredFacts } from '../specification/pair-history.ts';
import { AMARA, JUDITH, readContextAs, seenBy, TODAY } from '../specification/people.ts';
import { readModelOf } from './read-model.ts';

const heard = deliveredFacts(aYear);
const days = [...new Set(aYear.map(({ at }) => at.slice(0, 10))), TODAY];
const aViewer = fc.constantFrom(AMARA, JUDITH);
const aDay = fc.constantFrom(...days);
const unruliness = fc.record({
  turns: fc.array(fc.nat(1), { minLength: heard.length, maxLength: heard.length }),
  again: fc.array(fc.record({ which: fc.nat(), later: fc.nat() }), { maxLength: 12 }),
});

const drawn = (delivered: readonly DeliveredFact[], viewer: string, asOf: string) => {
  const journal = { facts: canonicalOrder(delivered), traces: new Map() };
  const seen = readModelOf(journal, readContextAs(viewer, asOf));
  return seen ? everyDocument(seen) : [];
};
const asSent = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('every document of a pair', () => {
  it('is sent as its schema says, to both, on any day', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of days)
        for (const { answer, document } of everyDocument(seenBy(viewer, aYear, day)))
          expect(answer.safeParse(asSent(document)).error).toBeUndefined();
  });
  it('says for whom it is, and as of which day', () => {
    for (const { document } of everyDocument(seenBy(JUDITH, aYear, '2025-04-16')))
      expect(document).toMatchObject({
        allianceId: ALLIANCE,
        viewer: { id: JUDITH, role: 'supervisor' },
        today: TODAY,
        asOf: '2025-04-16',
        members: { coach: { name: 'Amara Osei' }, supervisor: { name: 'Judith Lindqvist' } },
      });
  });
  it('is the same however the topics fell between one another', () => {
    fc.assert(
      fc.property(unruliness, aViewer, aDay, (unruly, viewer, day) => {
        const documents = (delivered: readonly DeliveredFact[]) =>
          drawn(delivered, viewer, day).map(({ document }) => document);
        expect(documents(interleaved(heard, unruly))).toEqual(documents(heard));
      }),
    );
  });
  it('can be drawn from whatever erasing has left, and is as its schema says', () => {
    const outlives = new Set(['AllianceInvited', 'AllianceFormed']);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), aViewer, aDay, (isLeft, viewer, day) => {
        const left = heard.filter(({ fact }) => outlives.has(fact.type) || isLeft.next().value === true);
        for (const { answer, document } of drawn(left, viewer, day))
          expect(answer.safeParse(asSent(document)).error).toBeUndefined();
      }),
    );
  });
});
