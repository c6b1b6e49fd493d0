import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goalVelocity } from './goal-velocity.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const rated = (levels: readonly number[], days: readonly string[], by = 'amara') =>
  levels.map((level, index) => ({ by, level, on: days[index] ?? '' }));
/** The days of sessions 1, 7 and 13 of Amara and Judith. */
const SESSIONS_1_7_13 = ['2025-02-19', '2026-02-11', '2026-06-24'];

describe('how Amara and Judith see their goals move', () => {
  it.each([
    ['Wait before I help', 'amara', [-2, 0, 1], 'advancing', 0.55],
    ['Wait before I help', 'judith', [-1, 0, 2], 'advancing', 0.55],
    ['Let a silence be theirs', 'amara', [0, 1, 1], 'holding', 0.18],
    ['Let a silence be theirs', 'judith', [-1, 1, 1], 'advancing', 0.37],
    ["Say when I don't know", 'amara', [-1, 0, 0], 'holding', 0.18],
    ["Say when I don't know", 'judith', [-1, 1, 0], 'holding', 0.18],
  ])('%s, as %s sees it after %j, is %s by %f a quarter', (_, rater, levels, course, slope) => {
    const velocity = goalVelocity(rated(levels, SESSIONS_1_7_13, rater), rater);
    expect(velocity).toMatchObject({ rater, course, ratings: 3, days: 490 });
    expect(velocity?.levelsPer90Days).toBeCloseTo(slope, 2);
  });
});

const overDays = (middle: string, last: string) => ['2025-01-01', middle, last];

describe('the course of a goal', () => {
  it('is blank with two ratings, however far apart', () => {
    expect(goalVelocity(rated([-1, 2], ['2025-01-01', '2026-01-01']), 'amara')).toBeUndefined();
  });
  it('is blank over 59 days and told over 60', () => {
    expect(goalVelocity(rated([0, 1, 2], overDays('2025-02-01', '2025-03-01')), 'amara')).toBeUndefined();
    expect(goalVelocity(rated([0, 1, 2], overDays('2025-02-01', '2025-03-02')), 'amara')?.days).toBe(60);
  });
  it("is blank to someone who has not rated, and leaves the other's ratings out", () => {
    const amaras = rated([0, 1, 1], SESSIONS_1_7_13);
    const both = [...amaras, ...rated([-2, -2, -2], SESSIONS_1_7_13, 'judith')];
    expect(goalVelocity(amaras, 'judith')).toBeUndefined();
    expect(goalVelocity(both, 'amara')).toEqual(goalVelocity(amaras, 'amara'));
  });
  it('is advancing from exactly a quarter of a level in 90 days, and slipping from as much the other way', () => {
    const oneLevelIn360Days = overDays('2025-06-30', '2025-12-27');
    const rising = goalVelocity(rated([0, 0, 1], oneLevelIn360Days), 'amara');
    expect(rising).toMatchObject({ course: 'advancing', levelsPer90Days: 0.25, days: 360 });
    expect(goalVelocity(rated([0, 0, -1], oneLevelIn360Days), 'amara')?.course).toBe('slipping');
  });
  it('is judged by the figure that is printed, and mirrored where it falls', () => {
    const oneLevelIn = (last: string) =>
      [1, -1].map((level) => goalVelocity(rated([0, 0, level], overDays('2025-06-30', last)), 'amara'));
    // 90 / 367 is .2452 and printed .25; 90 / 368 is .2446 and printed .24.
    expect(oneLevelIn('2026-01-03').map((each) => [each?.levelsPer90Days, each?.course])).toEqual([
      [0.25, 'advancing'],
      [-0.25, 'slipping'],
    ]);
    expect(oneLevelIn('2026-01-04').map((each) => [each?.levelsPer90Days, each?.course])).toEqual([
      [0.24, 'holding'],
      [-0.24, 'holding'],
    ]);
    const steep = ['2025-01-01', '2025-01-01', '2025-03-22'];
    expect(goalVelocity(rated([1, 1, -2], steep), 'amara')?.levelsPer90Days).toBe(-3.38);
    expect(goalVelocity(rated([-1, -1, 2], steep), 'amara')?.levelsPer90Days).toBe(3.38);
  });
  it('is not bent by one odd rating among many', () => {
    const days = ['2025-01-01', '2025-03-01', '2025-05-01', '2025-07-01', '2025-09-01'];
    expect(goalVelocity(rated([0, 0, -2, 0, 0], days), 'amara')?.course).toBe('holding');
  });
  it('compares ratings of different days only', () => {
    const days = ['2025-01-01', '2025-01-01', '2025-07-01'];
    expect(goalVelocity(rated([-1, 1, 1], days), 'amara')?.levelsPer90Days).toBe(0.5);
  });
});

const laterBy = (days: number) => (on: string) =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

describe('any ratings', () => {
  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const ratings = fc.array(
    fc.record({ by: fc.constant('ann'), level: fc.integer({ min: -2, max: 2 }), on: day }),
    {
      maxLength: 9,
    },
  );
  const shuffled = ratings.chain((of) =>
    fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length, maxLength: of.length })),
  );

  it('move by the median of all slopes between two days, as a list of them has it', () => {
    const slopesOf = (of: readonly { level: number; on: string }[]) =>
      of.flatMap((one) =>
        of.flatMap((other) => {
          const days = (Date.parse(other.on) - Date.parse(one.on)) / 86_400_000;
          return days > 0 ? [((other.level - one.level) * 90) / days] : [];
        }),
      );
    fc.assert(
      fc.property(ratings, (of) => {
        const moved = goalVelocity(of, 'ann');
        if (moved) expect(moved.levelsPer90Days).toBe(rounded(median(slopesOf(of)) ?? 0, 2));
      }),
      { numRuns: 500 },
    );
  });
  it('move alike in whatever order they arrive', () => {
    fc.assert(
      fc.property(shuffled, ([of, reordered]) =>
        expect(goalVelocity(reordered, 'ann')).toEqual(goalVelocity(of, 'ann')),
      ),
    );
  });
  it('move alike when all were given so many days later, and when all were so much higher', () => {
    fc.assert(
      fc.property(
        ratings,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        (of, days, more) => {
          const velocity = goalVelocity(of, 'ann');
          const later = of.map((rating) => ({ ...rating, on: laterBy(days)(rating.on) }));
          const higher = of.map((rating) => ({ ...rating, level: rating.level + more }));
          expect(goalVelocity(later, 'ann')).toEqual(velocity);
          expect(goalVelocity(higher, 'ann')).toEqual(velocity);
        },
      ),
    );
  });
  it('slip where they would advance when every level changes its sign', () => {
    const mirror = { advancing: 'slipping', slipping: 'advancing', holding: 'holding' } as const;
    fc.assert(
      fc.property(ratings, (of) => {
        const velocity = goalVelocity(of, 'ann');
        const mirrored = goalVelocity(
          of.map((rating) => ({ ...rating, level: -rating.level })),
          'ann',
        );
        expect(mirrored?.course).toBe(velocity && mirror[velocity.course]);
      }),
    );
  });
});
