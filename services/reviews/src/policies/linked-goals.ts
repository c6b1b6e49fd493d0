import { reject, type Rejection } from '@alliance/decider/decider';
import type { Goal } from '../goal/decider.ts';

/** The goals that an experiment is for, each once. One that has ended is not taken up; where it was before, it stays. */
export const linkedGoals = (
  goalIds: readonly string[],
  goals: readonly Goal[],
  before: readonly string[] = [],
): readonly string[] | Rejection<'no-such-goal' | 'goal-concluded'> => {
  for (const [index, goalId] of goalIds.entries()) {
    const stage = goals[index]?.stage;
    if (stage === 'unknown') return reject('no-such-goal', { goalId });
    if (stage !== 'pursued' && !before.includes(goalId)) return reject('goal-concluded', { goalId });
  }
  return [...new Set(goalIds)];
};
