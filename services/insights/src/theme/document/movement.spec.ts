import { describe, expect, it } from '@jest/globals';
import { goalReleased } from '@alliance/facts/goal';
import { conclude, experiment, propose, reopen, tryIt } from '../../specification/experimenting.ts';
import { recordInError } from '../../specification/putting-right.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, goal, JUDITH, nameTheme, rate, setGoal, theme } from '../../specification/people.ts';
import { day, first, merge, rescuing } from '../../specification/theme-facts.ts';

const linked = (told: readonly DatedFact[]): readonly DatedFact[] => [
  ...rescuing('22200'),
  ...setGoal(1, 'To wait', day(1), { themeIds: [theme(1)] }),
  ...told,
];

const tried = (outcome: 'kept' | 'adapted' | 'dropped', themeId = theme(1)): readonly DatedFact[] => [
  ...propose(AMARA, 1, 'Wait ten breaths', day(1), { themeIds: [themeId] }),
  ...tryIt(JUDITH, 1, 1, day(2)),
  ...conclude(JUDITH, 1, outcome, day(3), 3),
];
const byIt = (outcome: string) => [
  { kind: 'experiment', experimentId: experiment(1), what: 'Wait ten breaths', outcome },
];

describe('what moves a theme', () => {
  it('is an experiment for it that is kept or adapted there, from the day on which that was said', () => {
    for (const outcome of ['kept', 'adapted'] as const)
      expect(first([...rescuing('22200'), ...tried(outcome)])?.movement).toEqual([
        { session: 3, by: byIt(outcome) },
      ]);
    expect(first([...rescuing('22200'), ...tried('kept')], '2025-03-09')?.movement).toEqual([]);
  });
  it('is none that was dropped, taken up again, or concluded in a session that does not count', () => {
    const kept = [...rescuing('22200'), ...tried('kept')];
    expect(first([...rescuing('22200'), ...tried('dropped')])?.movement).toEqual([]);
    expect(first([...kept, ...reopen(AMARA, 1, day(4))])?.movement).toEqual([]);
    expect(first([...kept, ...recordInError(3, day(4))])?.movement).toEqual([]);
  });
  it('is an experiment for a theme that it took in', () => {
    const told = [...rescuing('22200'), ...nameTheme(2, 'Rescue', day(1)), ...tried('kept', theme(2))];
    expect(first(told)?.movement).toEqual([]);
    expect(first([...told, ...merge('2025-07-01')])?.movement).toEqual([{ session: 3, by: byIt('kept') }]);
  });
  it('keeps a theme from being stuck, in a session that did not go deeper', () => {
    const six = rescuing('222222');
    expect(first(six)?.state).toBe('stuck');
    expect(first([...six, ...tried('kept')])?.state).toBe('recurring');
  });
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
