import { reject, type Rejection } from '@alliance/decider/decider';
import type { Goal } from '../goal/decider.ts';

/** For what only names a goal: one that has ended is theirs as well as one that is pursued. */
export const unlessAGoalOfTheirs = (
  goalId: string | undefined,
  goal: Goal | undefined,
): Rejection<'no-such-goal'> | undefined =>
  goalId !== undefined && goal?.stage === 'unknown' ? reject('no-such-goal', { goalId }) : undefined;
