import { describe, expect, it } from '@jest/globals';
import { dayOf, endOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { catalogue, type PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import fc from 'fast-check';
import { readModelOf, type ReadModel } from '../pair/read-model.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { storyOf } from '../story/story.ts';
import { canonicalOrder, type DeliveredFact } from '../journal/canonical-order.ts';
import { fatesOf } from '../visibility/fates.ts';
import { visibleTo } from '../visibility/visible.ts';
import { withdrawnAmendments } from '../visibility/withdrawn-amendments.ts';
import { aKeptQuestion } from '../specification/a-kept-question.ts';
import { aYear } from '../specification/a-year.ts';
import { anEnd } from '../specification/an-end.ts';
import { anInvitationThatCameToNothing } from '../specification/an-invitation.ts';
import { interleaved } from '../specification/interleaved.ts';
import { deliveredFacts, journalOf } from '../specification/pair-history.ts';
import { AMARA, JUDITH, readContextAs, readingAs, TODAY } from '../specification/people.ts';
import { pastOf, pastView } from './past.ts';

const heard = deliveredFacts(aYear);
const { facts } = journalOf(aYear);
const days = [...new Set(facts.map(({ at }) => dayOf(at, UTC)))];
const NOW = endOf(TODAY, UTC);
const aDay = fc.constantFrom(...days, '2024-12-31', TODAY);
const aViewer = fc.constantFrom(AMARA, JUDITH);
const unruliness = fc.record({
  turns: fc.array(fc.nat(1), { minLength: heard.length, maxLength: heard.length }),
  again: fc.array(fc.record({ which: fc.nat(), later: fc.nat() }), { maxLength: 12 }),
});

const seen = (delivered: readonly DeliveredFact[], viewer: string, asOf: string): ReadModel => {
  const journal = { facts: canonicalOrder(delivered), traces: new Map() };
  const looked = readModelOf(journal, readContextAs(viewer, asOf));
  if (!looked) throw new Error('nothing to see');
  return looked;
};

describe('the past', () => {
  it('is the same for every interleaving of the topics, for each viewer and on any day', () => {
    fc.assert(
      fc.property(unruliness, aViewer, aDay, (unruly, viewer, asOf) => {
        const told = seen(heard, viewer, asOf);
        const heardAnotherWay = seen(interleaved(heard, unruly), viewer, asOf);
        expect(heardAnotherWay.past).toEqual(told.past);
        expect(storyOf(heardAnotherWay)).toEqual(storyOf(told));
        expect(partnershipOf(heardAnotherWay)).toEqual(partnershipOf(told));
      }),
    );
  });
  it('as of today is the past there is', () => {
    for (const viewer of [AMARA, JUDITH]) {
      const { past, pastNow } = seen(heard, viewer, TODAY);
      expect(past).toBe(pastNow);
      expect(past).toEqual(pastOf(visibleTo(readingAs(viewer), NOW, facts)));
    }
  });
  it('folded one by one as facts come is the past that is folded from zero', () => {
    const visible = visibleTo(readingAs(AMARA), NOW, facts);
    fc.assert(
      fc.property(fc.nat(visible.length), (until) => {
        let live = pastOf(visible.slice(0, until));
        for (const fact of visible.slice(until)) live = pastView.evolve(live, fact);
        expect(live).toEqual(pastOf(visible));
      }),
    );
  });
  it('of an earlier day is what was told by then, but for what was taken back or withdrawn since', () => {
    const fates = fatesOf(facts);
    const withdrawn = withdrawnAmendments(facts);
    const isGone = (fact: (typeof facts)[number]) =>
      fates.get(fact.id)?.takenBackAt !== undefined ||
      Object.values(fact.data).some((id) => typeof id === 'string' && withdrawn.has(id));
    const lasting = facts.filter((fact) => !isGone(fact));
    fc.assert(
      fc.property(aViewer, aDay, (viewer, asOf) => {
        const byThen = lasting.filter(({ at }) => dayOf(at, UTC) <= asOf);
        expect(pastOf(visibleTo(readingAs(viewer), endOf(asOf, UTC), lasting))).toEqual(
          pastOf(visibleTo(readingAs(viewer), NOW, byThen)),
        );
      }),
    );
  });
});

describe('the fold', () => {
  it('has an answer for every kind of fact that there is between two, and for no other', () => {
    const everything = journalOf([
      ...aYear,
      ...anEnd,
      ...anInvitationThatCameToNothing,
      ...aKeptQuestion,
    ]).facts;
    expect(new Set(everything.map(({ type }) => type))).toEqual(
      new Set([...catalogue.values()].flatMap(({ type, of }) => (of === 'alliance' ? [type] : []))),
    );
    expect(() => pastOf(everything)).not.toThrow();
    for (const type of ['SomethingElse', 'TimeZoneChosen', 'OrganisationFounded']) {
      const unknown = { ...facts[0], type } as unknown as Recorded<PairFact>;
      expect(() => pastView.evolve(pastView.empty, unknown)).toThrow(type);
    }
  });
  it('takes facts whose beginnings are missing, as erasing leaves them, and documents can still be drawn', () => {
    const kept = new Set(['AllianceInvited', 'AllianceFormed']);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), aViewer, aDay, (isLeft, viewer, asOf) => {
        const left = heard.filter(({ fact }) => kept.has(fact.type) || isLeft.next().value === true);
        expect(() => storyOf(seen(left, viewer, asOf))).not.toThrow();
      }),
    );
  });
});
