import { describe, expect, it } from '@jest/globals';
import { fold, isRejection } from '@alliance/decider/decider';
import type { PractitionerFact } from '@alliance/facts/practitioner';
import fc from 'fast-check';
import { answer } from './answer.ts';
import { correct } from './correct.ts';
import { place } from './place.ts';
import { another, as, placingId, trusting } from './practitioner.specification.ts';
import { practitioner } from './practitioner.ts';
import { retract } from './retract.ts';

const said = fc.record(
  { words: fc.constant('So.'), position: fc.integer({ min: 0, max: 10 }) },
  { requiredKeys: [] },
);
const attempts = fc.array(
  fc.record({
    does: fc.constantFrom('place', 'answer', 'correct', 'retract'),
    by: fc.constantFrom('amara', 'judith'),
    id: fc.constantFrom(placingId, another),
    said,
  }),
  { maxLength: 30, size: 'max' },
);

/** What the log holds after two have attempted all this, on two placings. An id is given to one placing only. */
const lived = attempts.map((all) => {
  const log: PractitionerFact[] = [];
  const given = new Set<string>();
  for (const { does, by, id, said: of } of all) {
    const placings = fold(practitioner.decider, log);
    const context = as(by, { ...of, placingId: id }, id);
    if (does === 'place' && given.has(id)) continue;
    const decision =
      does === 'place'
        ? place.decide({ ...context, dimension: trusting.dimension }, placings, {})
        : { answer, correct, retract }[does].decide(context, placings, {});
    if (isRejection(decision)) continue;
    if (does === 'place') given.add(id);
    log.push(...decision);
  }
  return log;
});

type EachFact = (fact: PractitionerFact, before: readonly PractitionerFact[]) => void;
const eachOf = (log: readonly PractitionerFact[], tell: EachFact) =>
  log.forEach((fact, index) => tell(fact, log.slice(0, index)));

const latestOf = (
  before: readonly PractitionerFact[],
  type: PractitionerFact['type'],
  of: string,
  by: string,
) => before.findLastIndex((each) => each.type === type && each.data.placingId === of && each.data.by === by);

describe('whatever two members attempt', () => {
  it('nobody answers themselves, nor what was taken out, nor twice', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        eachOf(log, ({ type, data }, before) => {
          if (type !== 'GrowthAnswered') return;
          seen += 1;
          const placing = before.find(
            (each) => each.type === 'GrowthPlaced' && each.data.placingId === data.placingId,
          );
          expect(placing).toBeDefined();
          expect(placing?.data.by).not.toBe(data.by);
          expect(latestOf(before, 'GrowthRetracted', data.placingId, placing?.data.by ?? '')).toBe(-1);
          expect(latestOf(before, 'GrowthAnswered', data.placingId, data.by)).toBeLessThanOrEqual(
            latestOf(before, 'GrowthRetracted', data.placingId, data.by),
          );
        });
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('whoever puts something right or takes it out had said it', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        eachOf(log, ({ type, data: { placingId: of, by } }, before) => {
          if (type !== 'GrowthCorrected' && type !== 'GrowthRetracted') return;
          seen += 1;
          const own = Math.max(
            latestOf(before, 'GrowthPlaced', of, by),
            latestOf(before, 'GrowthAnswered', of, by),
          );
          expect(own).toBeGreaterThan(latestOf(before, 'GrowthRetracted', of, by));
        });
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('nothing is said without words or a position', () => {
    fc.assert(
      fc.property(lived, (log) => {
        for (const { type, data } of log)
          if (type !== 'GrowthRetracted')
            expect([data.words, data.position]).not.toEqual([undefined, undefined]);
      }),
    );
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, left) => {
        const remaining = log.filter(() => left.next().value);
        expect(() => fold(practitioner.decider, remaining)).not.toThrow();
      }),
    );
  });
  it('the past folds the same in one go and in two', () => {
    fc.assert(
      fc.property(lived, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const before = fold(practitioner.decider, log.slice(0, at));
        expect(fold(practitioner.decider, log.slice(at), before)).toEqual(fold(practitioner.decider, log));
      }),
    );
  });
});
