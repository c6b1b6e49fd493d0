import { describe, expect, it, jest } from '@jest/globals';
import { endOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import fc from 'fast-check';
import { aYear } from '../specification/a-year.ts';
import { anEnd } from '../specification/an-end.ts';
import { journalOf } from '../specification/pair-history.ts';
import { AMARA, JUDITH, readingAs } from '../specification/people.ts';
import { visibleTo } from '../visibility/visible.ts';
import { pastOf, pastView } from './past.ts';
import { pastsByPrefix } from './pasts-by-prefix.ts';

const told = [...aYear, ...anEnd];
const { facts } = journalOf(told);
const last = facts.at(-1)?.at ?? '';
const days = [...new Set(facts.map(({ at }) => at.slice(0, 10)))];

/** Somebody looks, after so many facts were recorded, as of now or of a day. */
const looks = fc.array(
  fc.record({
    viewer: fc.constantFrom(AMARA, JUDITH, 'tom'),
    recorded: fc.integer({ min: 0, max: facts.length }),
    day: fc.option(fc.constantFrom(...days), { nil: undefined }),
  }),
  { maxLength: 12 },
);

describe('pasts that are folded by prefix', () => {
  it('are what a fold from nothing is, whoever looks, however much is recorded and as of whichever day', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const fold = pastsByPrefix(2);
        for (const { viewer, recorded, day } of all) {
          const until = day === undefined ? last : endOf(day, UTC);
          const visible = visibleTo(readingAs(viewer), until, facts.slice(0, recorded));
          expect(fold(viewer, visible, day === undefined)).toEqual(pastOf(visible));
        }
      }),
      { numRuns: 60 },
    );
  });
  it('fold a further fact alone, and what is seen again not at all', () => {
    const fold = pastsByPrefix();
    const visible = visibleTo(readingAs(AMARA), last, facts);
    fold(AMARA, visible.slice(0, -1), true);
    const folding = jest.spyOn(pastView, 'evolve');
    const past = fold(AMARA, visible, true);
    expect(folding).toHaveBeenCalledTimes(1);
    expect(fold(AMARA, visibleTo(readingAs(AMARA), last, facts), true)).toBe(past);
    expect(folding).toHaveBeenCalledTimes(1);
    folding.mockRestore();
  });
  it('rest on milestones where an earlier day shows the same', () => {
    const fold = pastsByPrefix();
    const long = Array.from({ length: 40 }, () => visibleTo(readingAs(AMARA), last, facts)).flat();
    fold(AMARA, long, true);
    const folding = jest.spyOn(pastView, 'evolve');
    expect(fold(AMARA, long.slice(0, 2_000), false)).toEqual(pastOf(long.slice(0, 2_000)));
    expect(folding.mock.calls.length - 2_000).toBeLessThan(512);
    folding.mockRestore();
  });
});
