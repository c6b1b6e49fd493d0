import { describe, expect, it } from '@jest/globals';
import { goalReleased } from '@alliance/facts/goal';
import { on, type Told } from '../../specification/pair-history.ts';
import { AMARA, goal, JUDITH, nameTheme, rate, setGoal, theme } from '../../specification/people.ts';
import { day, first, merge, rescuing } from '../../specification/theme-told.ts';

const linked = (told: readonly Told[]): readonly Told[] => [
  ...rescuing('22200'),
  ...setGoal(1, 'To wait', day(1), { themeIds: [theme(1)] }),
  ...told,
];

describe('what moves a theme', () => {
  it('is going deeper than at its latest touch', () => {
    expect(first(rescuing('3120042'))?.movement).toEqual([
      { session: 3, by: [{ kind: 'deeper', from: 1, to: 2 }] },
      { session: 6, by: [{ kind: 'deeper', from: 2, to: 4 }] },
    ]);
  });
  it('is a linked goal that gains a level there, by either’s rating, touched or not', () => {
    const told = linked([
      ...rate(AMARA, 1, -1, 1, day(1)),
      ...rate(JUDITH, 1, 0, 2, day(2)),
      ...rate(AMARA, 1, -1, 3, day(3)),
      ...rate(JUDITH, 1, 1, 4, day(4)),
      ...rate(AMARA, 1, 0, 5, day(5)),
    ]);
    const by = [{ kind: 'goal', goalId: goal(1), text: 'To wait' }];
    expect(first(told)?.movement).toEqual([
      { session: 4, by },
      { session: 5, by },
    ]);
    expect(first(told, '2025-05-09')?.movement).toEqual([{ session: 4, by }]);
  });
  it('is both at once where both happened, and no more once the goal is rated lower after all', () => {
    const told = [
      ...rescuing('23'),
      ...setGoal(1, 'To wait', day(1), { themeIds: [theme(1)] }),
      ...rate(AMARA, 1, -1, 1, day(1)),
      ...rate(AMARA, 1, 0, 2, day(2)),
    ];
    expect(first(told)?.movement[0]?.by.map(({ kind }) => kind)).toEqual(['deeper', 'goal']);
    expect(first([...told, ...rate(AMARA, 1, -1, 2, '2025-03-01')])?.movement[0]?.by).toHaveLength(1);
  });
  it('is a goal that was linked to a theme which it took in', () => {
    const told = [
      ...rescuing('22'),
      ...nameTheme(2, 'Rescue', day(1)),
      ...setGoal(1, 'To wait', day(1), { themeIds: [theme(2)] }),
      ...rate(AMARA, 1, -1, 1, day(1)),
      ...rate(AMARA, 1, 0, 2, day(2)),
    ];
    expect(first(told)?.movement).toEqual([]);
    expect(first([...told, ...merge('2025-03-01')])).toMatchObject({
      movement: [{ session: 2, by: [{ kind: 'goal' }] }],
      goals: [{ goalId: goal(1), text: 'To wait' }],
    });
  });
  it('keeps moving it once the goal was laid down, though it is pursued no more', () => {
    const told = linked([
      ...rate(AMARA, 1, -1, 1, day(1)),
      ...rate(AMARA, 1, 0, 2, day(2)),
      ...on('2025-06-01', goalReleased({ by: AMARA, goalId: goal(1), learning: 'Enough.' })),
    ]);
    expect(first(told)).toMatchObject({ goals: [], movement: [{ session: 2 }] });
  });
});
