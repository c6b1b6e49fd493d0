import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goalAttainment, type WeighedGoal } from './goal-attainment.ts';

const HELD = { 1: '2025-02-19', 7: '2026-02-11', 13: '2026-06-24' } as const;
type RatedSession = keyof typeof HELD;
const rating = (by: string, session: RatedSession, level: number) => ({ by, level, on: HELD[session] });

/** Three goals of weight 3, 2, 1, with the levels that each gave after sessions 1, 7 and 13. */
const amaras = [
  [-2, 0, 1],
  [0, 1, 1],
  [-1, 0, 0],
] as const;
const judiths = [
  [-1, 0, 2],
  [-1, 1, 1],
  [-1, 1, 0],
] as const;
const goalsAfter = (session: RatedSession): readonly WeighedGoal[] =>
  [3, 2, 1].map((weight, goal) => ({
    weight,
    standing: 'live',
    ratings: ([1, 7, 13] as const)
      .filter((held) => held <= session)
      .flatMap((held, index) => [
        rating('amara', held, amaras[goal]![index]!),
        rating('judith', held, judiths[goal]![index]!),
      ]),
  }));

const withStanding = (standing: WeighedGoal['standing']) =>
  goalsAfter(13).map((goal) => (goal.weight === 1 ? { ...goal, standing } : goal));

describe('the three goals of Amara and Judith', () => {
  it.each([
    ['amara', 1, 34.58],
    ['amara', 7, 54.41],
    ['amara', 13, 61.02],
    ['judith', 1, 36.78],
    ['judith', 7, 56.61],
    ['judith', 13, 67.63],
  ] as const)('as %s sees them after session %i, T is %f', (rater, session, t) => {
    const attainment = goalAttainment(goalsAfter(session), rater);
    expect(attainment?.t).toBeCloseTo(t, 2);
    expect(attainment).toMatchObject({ rater, goals: 3 });
  });

  it.each([
    ['amara', 62.27],
    ['judith', 69.64],
  ])('as %s sees them once the third is laid down, T rests on two: %f', (rater, t) => {
    const attainment = goalAttainment(withStanding('laid-down'), rater);
    expect(attainment?.t).toBeCloseTo(t, 2);
    expect(attainment?.goals).toBe(2);
  });
  it('go on counting the third once it is achieved', () => {
    expect(goalAttainment(withStanding('achieved'), 'amara')?.t).toBeCloseTo(61.02, 2);
  });
});

describe('T', () => {
  it('leaves out a goal that this rater has not rated, though the other has', () => {
    const [first, second] = goalsAfter(13) as [WeighedGoal, WeighedGoal];
    const unrated = { ...second, ratings: second.ratings.filter(({ by }) => by === 'judith') };
    expect(goalAttainment([first, unrated], 'amara')).toEqual(goalAttainment([first], 'amara'));
    expect(goalAttainment([first, unrated], 'judith')?.goals).toBe(2);
  });
  it('is blank for someone who has rated nothing, without goals, and when all are laid down', () => {
    expect(goalAttainment(goalsAfter(13), 'colm')).toBeUndefined();
    expect(goalAttainment([], 'amara')).toBeUndefined();
    const laidDown = goalsAfter(13).map((goal) => ({ ...goal, standing: 'laid-down' as const }));
    expect(goalAttainment(laidDown, 'amara')).toBeUndefined();
  });
  it('takes the latest rating by its day, in whatever order they arrive', () => {
    const backwards = goalsAfter(13).map((goal) => ({ ...goal, ratings: goal.ratings.toReversed() }));
    expect(goalAttainment(backwards, 'judith')?.t).toBeCloseTo(67.63, 2);
  });
  it('takes, of two ratings on one day, the one recorded later', () => {
    const ratings = [rating('amara', 1, -2), rating('amara', 1, 1)];
    expect(goalAttainment([{ weight: 2, standing: 'live', ratings }], 'amara')?.t).toBe(60);
  });
});

const tOf = (of: readonly { weight: number; level: number }[]) =>
  goalAttainment(
    of.map(({ weight, level: given }) => ({
      weight,
      standing: 'live',
      ratings: [rating('ann', 1, given)],
    })),
    'ann',
  )?.t ?? Number.NaN;

describe('any goals', () => {
  const level = fc.integer({ min: -2, max: 2 });
  const goals = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 5 }), level }), {
    minLength: 1,
    maxLength: 8,
  });

  it('stand at 50 when all is as hoped', () => {
    fc.assert(fc.property(goals, (of) => expect(tOf(of.map((goal) => ({ ...goal, level: 0 })))).toBe(50)));
  });
  it('rise when any one of them is rated higher', () => {
    fc.assert(
      fc.property(goals, fc.nat(), (of, pick) => {
        const raised = of.map((goal, index) =>
          index === pick % of.length ? { ...goal, level: goal.level + 1 } : goal,
        );
        expect(tOf(raised)).toBeGreaterThan(tOf(of));
      }),
    );
  });
  it('stand as far below 50 when every level changes its sign, and do not care for the scale of the weights', () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 2, max: 9 }), (of, times) => {
        const mirrored = of.map((goal) => ({ ...goal, level: -goal.level }));
        expect(tOf(mirrored)).toBeCloseTo(100 - tOf(of), 9);
        const heavier = of.map((goal) => ({ ...goal, weight: goal.weight * times }));
        expect(tOf(heavier)).toBeCloseTo(tOf(of), 9);
      }),
    );
  });
  it('stay between 13 and 87', () => {
    fc.assert(fc.property(goals, (of) => expect(Math.abs(tOf(of) - 50)).toBeLessThan(37)));
  });
});
