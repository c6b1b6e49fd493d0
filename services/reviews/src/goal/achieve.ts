import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { goalAchieved, type GoalFact } from '@alliance/facts/goal';
import type { z } from 'zod';
import type { Goal } from './decider.ts';
import { pursuedGoal } from './pursued-goal.ts';

export const achieveBody = goalAchieved.schema.pick({ learning: true });
export type Achieve = z.infer<typeof achieveBody>;

export const achieve = verb({
  body: achieveBody,
  summary: 'Conclude a goal as reached, with what it taught.',
  decide: ({ by, learning }, goal: Goal): Decision<GoalFact, 'no-such-goal' | 'goal-concluded'> => {
    const pursued = pursuedGoal(goal);
    if ('rejected' in pursued) return pursued;
    return [goalAchieved({ by, goalId: pursued.goalId, learning })];
  },
});
