import { describe, expect, it } from '@jest/globals';
import { holdOn, LASTS } from '@alliance/platform/delivery/hold';
import { keptLeases } from '@alliance/platform-tests/kept-leases';
import { leasesSuite } from '@alliance/platform-tests/leases-suite';
import fc from 'fast-check';

leasesSuite('in memory', async () => {
  const { leases, pass } = keptLeases();
  return { leases: [leases, leases, leases], pass: async (by) => pass(by), destroy: async () => {} };
});

const RIGHT = 'relay alliance.reviews.v2';

/** Two processes with clocks of their own that want one right. An answer may come late: time passes before it. */
const opened = () => {
  const kept = keptLeases();
  let late = 0;
  const slow = {
    ...kept.leases,
    claim: async (...given: Parameters<typeof kept.leases.claim>) => {
      const answer = await kept.leases.claim(...given);
      kept.pass(late);
      return answer;
    },
  };
  // Their clocks show other times than the keeper's, and go as fast.
  const holds = [holdOn(slow, RIGHT, () => kept.now() + 17), holdOn(slow, RIGHT, () => kept.now() - 4_711)];
  return {
    ...kept,
    holds,
    hold: (who: number) => {
      const found = holds[who];
      if (!found) throw new Error(`there is no process ${who}`);
      return found;
    },
    answersComeLate: (milliseconds: number) => void (late = milliseconds),
  };
};

describe('a right that two processes want', () => {
  it('is one’s from when it is given until its time is over, and told once as having become its own', async () => {
    const { hold, pass } = opened();
    expect([await hold(0).renew(), hold(0).number()]).toEqual([true, 1]);
    expect([await hold(1).renew(), hold(1).number()]).toEqual([false, undefined]);
    pass(LASTS - 1);
    expect(hold(0).number()).toBe(1);
    expect(await hold(0).renew()).toBe(false);
    pass(LASTS);
    expect(hold(0).number()).toBeUndefined();
  });

  it('is known as lost by who stood still, before anybody is asked, and as another’s once they ask', async () => {
    const { hold, pass } = opened();
    await hold(0).renew();
    pass(30_000);
    expect(hold(0).number()).toBeUndefined();
    expect(await hold(0).isStill(1)).toBe(true);
    expect(await hold(1).renew()).toBe(true);
    expect(await hold(0).isStill(1)).toBe(false);
    expect([await hold(0).renew(), hold(0).number(), hold(1).number()]).toEqual([false, undefined, 2]);
  });

  it('is nobody’s when the answer comes too late', async () => {
    const { hold, answersComeLate } = opened();
    answersComeLate(LASTS);
    expect([await hold(0).renew(), hold(0).number()]).toEqual([false, undefined]);
  });

  it('is never thought to be theirs by both, and never comes back under an earlier number', async () => {
    const turn = fc.oneof(
      fc.record({
        does: fc.constant('renews' as const),
        who: fc.nat({ max: 1 }),
        late: fc.nat({ max: 1_200 }),
      }),
      fc.record({ does: fc.constant('gives back' as const), who: fc.nat({ max: 1 }), late: fc.constant(0) }),
      fc.record({ does: fc.constant('waits' as const), who: fc.constant(0), late: fc.nat({ max: 2_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 60 }), async (turns) => {
        const { holds, hold, pass, answersComeLate } = opened();
        let highest = 0;
        for (const { does, who, late } of turns) {
          answersComeLate(late);
          if (does === 'renews') await hold(who).renew();
          else if (does === 'gives back') await hold(who).giveBack();
          else pass(late);
          const numbers = holds.flatMap((one) => one.number() ?? []);
          expect(numbers.length).toBeLessThanOrEqual(1);
          for (const number of numbers) expect(number).toBeGreaterThanOrEqual(highest);
          highest = Math.max(highest, ...numbers);
        }
      }),
    );
  });
});
