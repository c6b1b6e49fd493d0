import { reject, type Rejection } from '@alliance/decider/decider';
import type { Goal } from './decider.ts';

/** The goal, while the two pursue it; else why it can't be worked on. */
export const pursuedGoal = (
  goal: Goal,
): Extract<Goal, { stage: 'pursued' }> | Rejection<'no-such-goal' | 'goal-concluded'> => {
  if (goal.stage === 'unknown') return reject('no-such-goal');
  return goal.stage === 'pursued' ? goal : reject('goal-concluded', { as: goal.stage });
};
