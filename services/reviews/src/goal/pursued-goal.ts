import { reject, type Rejection } from '@alliance/decider/decider';
import type { Goal, KnownGoal } from './decider.ts';

/** The goal, once it was put into words, also where it has ended. */
export const knownGoal = (goal: Goal): KnownGoal | Rejection<'no-such-goal'> =>
  goal.stage === 'unknown' ? reject('no-such-goal') : goal;

/** The goal, while the two pursue it; else why it can't be worked on. */
export const pursuedGoal = (goal: Goal): KnownGoal | Rejection<'no-such-goal' | 'goal-concluded'> => {
  const known = knownGoal(goal);
  if ('rejected' in known || known.stage === 'pursued') return known;
  return reject('goal-concluded', { as: known.stage });
};
