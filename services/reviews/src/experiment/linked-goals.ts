import { stagesOf, type Others } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';

/** The goals that an experiment is for, each once. One that has ended is not taken up; where it was before, it stays. */
export const linkedGoals = (
  goalIds: readonly string[],
  others: Others,
  before: readonly string[] = [],
): readonly string[] | Rejection<'no-such-goal' | 'goal-concluded'> => {
  const stages = stagesOf(others, 'goal');
  for (const [index, goalId] of goalIds.entries()) {
    const stage = stages[index];
    if (stage === 'unknown') return reject('no-such-goal', { goalId });
    if (stage !== 'pursued' && !before.includes(goalId)) return reject('goal-concluded', { goalId });
  }
  return [...new Set(goalIds)];
};
