import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { goalRevised, type GoalFact } from '@alliance/facts/goal';
import type { z } from 'zod';
import type { Goal } from './decider.ts';
import { pursuedGoal } from './pursued-goal.ts';

export const reviseBody = goalRevised.schema.omit({ by: true, goalId: true });
export type Revise = z.infer<typeof reviseBody>;

export const revise = verb({
  body: reviseBody,
  summary: 'Word a goal anew; the wordings before stay.',
  decide: ({ by, text, why }, goal: Goal): Decision<GoalFact, 'no-such-goal' | 'goal-concluded'> => {
    const pursued = pursuedGoal(goal);
    if ('rejected' in pursued) return pursued;
    return [goalRevised({ by, goalId: pursued.goalId, text, why })];
  },
});
