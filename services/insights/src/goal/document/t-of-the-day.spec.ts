import { describe, expect, it } from '@jest/globals';
import { goalAchieved, goalReleased } from '@alliance/facts/goal';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, goal, JUDITH, meet, rate, seenBy, setGoal } from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';
import { goalsOf } from './goals.ts';

const two = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...meet(2, '2025-04-16'),
  ...setGoal(1, 'To wait', '2025-02-19', { weight: 3 }),
  ...setGoal(2, 'To rest', '2025-02-19', { weight: 1 }),
  ...rate(AMARA, 1, 1, 1, '2025-02-19'),
  ...rate(AMARA, 2, -2, 1, '2025-02-19'),
];
const laidDown = on('2025-03-01', goalReleased({ by: JUDITH, goalId: goal(2), learning: 'Enough.' }));
const points = (told: readonly DatedFact[], asOf?: string) =>
  goalsOf(seenBy(AMARA, [...two, ...told], asOf)).attainment.coach;
const named = (number: number, text: string) => [{ goalId: goal(number), text }];

describe('T of the day', () => {
  it('leaves a goal out from the day on which it is laid down, and says that it left', () => {
    expect(points(laidDown)).toMatchObject([
      { on: '2025-02-19', session: 1, t: 52.91, goals: 2, joined: [], left: [] },
      { on: '2025-03-01', t: 60, goals: 1, joined: [], left: named(2, 'To rest') },
    ]);
  });
  it('is as it was on the day before', () => {
    expect(points(laidDown, '2025-02-28').map(({ t }) => t)).toEqual([52.91]);
    expect(points(laidDown, '2025-03-01').map(({ t }) => t)).toEqual([52.91, 60]);
  });
  it('says which goal joined', () => {
    const later = [
      ...setGoal(3, 'To ask', '2025-04-01', { weight: 1 }),
      ...rate(AMARA, 3, 0, 2, '2025-04-16'),
    ];
    expect(points(later)[1]).toMatchObject({ session: 2, goals: 3, joined: named(3, 'To ask'), left: [] });
  });
  it('says both where one left and another joined on one day', () => {
    const later = [
      ...setGoal(3, 'To ask', '2025-04-01', { weight: 1 }),
      ...rate(AMARA, 3, 0, 2, '2025-04-16'),
      ...on('2025-04-16T18:00', goalReleased({ by: AMARA, goalId: goal(2), learning: 'Enough.' })),
    ];
    expect(points(later)[1]).toMatchObject({
      joined: named(3, 'To ask'),
      left: named(2, 'To rest'),
      goals: 2,
    });
  });
  it('ends where no goal is left, and begins anew with the next', () => {
    const both = [
      ...laidDown,
      ...on('2025-03-02', goalReleased({ by: AMARA, goalId: goal(1), learning: 'Enough.' })),
    ];
    const ended = points(both).at(-1);
    expect(ended).toMatchObject({ on: '2025-03-02', goals: 0, left: named(1, 'To wait') });
    expect(ended?.t).toBeUndefined();
    const anew = [...both, ...setGoal(3, 'To ask', '2025-04-01'), ...rate(AMARA, 3, 1, 2, '2025-04-16')];
    expect(points(anew).at(-1)).toMatchObject({ t: 60, goals: 1, joined: named(3, 'To ask') });
  });
  it('goes on with a goal that was reached, and knows nothing of one that this rater never rated', () => {
    const reached = on('2025-03-01', goalAchieved({ by: AMARA, goalId: goal(1), learning: 'Done.' }));
    expect(points(reached)).toHaveLength(1);
    const others = [
      ...setGoal(3, 'To ask', '2025-02-20'),
      ...on('2025-03-01', goalReleased({ by: AMARA, goalId: goal(3), learning: 'Enough.' })),
    ];
    expect(points(others)).toHaveLength(1);
  });
  it('is the same in our story', () => {
    const { goals } = storyOf(seenBy(AMARA, [...two, ...laidDown])).rows;
    expect(goals.points.map(({ t, left }) => [t, left.length])).toEqual([
      [52.91, 0],
      [60, 1],
    ]);
  });
});
