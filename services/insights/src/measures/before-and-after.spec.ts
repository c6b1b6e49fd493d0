import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beforeAndAfter } from './before-and-after.ts';
import { waysByHalfPairs } from './exact-permutation.ts';

/** What Tom and Judith said that a session was worth, in the nine before version 3 and the three after it. */
const tom = [
  [7, 6, 6, 5, 6, 5, 5, 4, 6],
  [8, 7, 8],
] as const;
const judith = [
  [7, 7, 7, 7, 7, 8, 7, 7, 6],
  [8, 8, 8],
] as const;

describe('before and after version 3', () => {
  it('was worth more to Tom in 26 of 27 pairs and the same in one: 2 of the 220 ways lie as far out', () => {
    expect(beforeAndAfter(...tom)).toEqual({
      before: 9,
      after: 3,
      higher: 26,
      same: 1,
      lower: 0,
      nap: 26.5 / 27,
      tau: 26 / 27,
      ways: 220,
      // Either seven beside both eights.
      asFar: 2,
      p: 2 / 220,
      smallestP: 2 / 220,
      smallestPWithoutTies: 1 / 220,
    });
  });
  it('was worth more to Judith in 24 and the same in three: 4 of the 220', () => {
    // Any three of the four eights.
    expect(beforeAndAfter(...judith)).toMatchObject({ higher: 24, same: 3, asFar: 4, smallestP: 4 / 220 });
    expect(beforeAndAfter(...judith)?.nap).toBeCloseTo(0.944, 3);
  });
  it('counts by hand: 1 2 3 and then 2 3 4 are higher in six of nine pairs and the same in two', () => {
    // Of the 20 ways to draw three: 3 3 4, and 2 3 4 with either two and either three.
    expect(beforeAndAfter([1, 2, 3], [2, 3, 4])).toMatchObject({
      higher: 6,
      same: 2,
      lower: 1,
      nap: 7 / 9,
      ways: 20,
      asFar: 5,
      p: 0.25,
      smallestP: 0.05,
    });
  });
  it('is one half and no surprise where all are alike', () => {
    expect(beforeAndAfter([5, 5, 5], [5, 5, 5])).toMatchObject({ nap: 0.5, tau: 0, p: 1, smallestP: 1 });
  });
  it('says nothing with fewer than three on either side', () => {
    expect(beforeAndAfter([1, 2], [3, 4, 5])).toBeUndefined();
    expect(beforeAndAfter([1, 2, 3], [4, 5])).toBeUndefined();
  });
  it('is read of sixty sessions, too', () => {
    const sixty = Array.from({ length: 60 }, (_, at) => (at * 7) % 11);
    const read = beforeAndAfter(sixty.slice(0, 30), sixty.slice(30));
    expect(read?.ways).toBeGreaterThan(1e17);
    expect(read?.p).toBeGreaterThan(0.3);
  });
});

/** The same by going through every way. */
const everyWay = (values: readonly number[], later: number): readonly number[] => {
  const counts = Array<number>(2 * later * (values.length - later) + 1).fill(0);
  for (let way = 0; way < 2 ** values.length; way++) {
    const isLater = (at: number) => ((way >> at) & 1) === 1;
    const after = values.filter((_, at) => isLater(at));
    if (after.length !== later) continue;
    const before = values.filter((_, at) => !isLater(at));
    const halves = after.flatMap((b) => before.map((a): number => 1 + Math.sign(b - a)));
    const at = halves.reduce((all, each) => all + each, 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
};

describe('any values before and after', () => {
  const side = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 12 });
  const few = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 5 });

  it('are tested against every way in which they could have come', () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const values = [...before, ...after];
        expect(waysByHalfPairs(values, after.length)).toEqual(everyWay(values, after.length));
      }),
    );
  });
  it('turn about where they are told backwards, with the same p off the middle', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const [there, back] = [beforeAndAfter(before, after)!, beforeAndAfter(after, before)!];
        expect(back.tau).toBeCloseTo(-there.tau, 9);
        expect([back.higher, back.same, back.lower]).toEqual([there.lower, there.same, there.higher]);
        if (there.higher !== there.lower) expect(back.p).toBeCloseTo(there.p, 9);
      }),
    );
  });
  it('read the same in whatever order they stand on their side, and where all is so much higher', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 9 }), (before, after, more) => {
        const read = beforeAndAfter(before, after);
        const higher = (values: readonly number[]) => values.map((value) => value + more);
        expect(beforeAndAfter(before.toReversed(), after.toReversed())).toEqual(read);
        expect(beforeAndAfter(higher(before), higher(after))).toEqual(read);
      }),
    );
  });
  it('have a p that is never below what these values can reach, nor that below what any could', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const { p, smallestP, smallestPWithoutTies, higher, same, lower } = beforeAndAfter(before, after)!;
        expect(higher + same + lower).toBe(before.length * after.length);
        expect(p).toBeLessThanOrEqual(1);
        expect(p).toBeGreaterThanOrEqual(smallestP);
        expect(smallestP).toBeGreaterThanOrEqual(smallestPWithoutTies);
      }),
    );
  });
});
