import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { goalReleased, type GoalFact } from '@alliance/facts/goal';
import type { z } from 'zod';
import type { Goal } from './decider.ts';
import { pursuedGoal } from './pursued-goal.ts';

export const releaseBody = goalReleased.schema.pick({ learning: true });
export type Release = z.infer<typeof releaseBody>;

export const release = verb({
  body: releaseBody,
  summary: 'Lay a goal down, with thanks and with what it taught.',
  decide: ({ by, learning }, goal: Goal): Decision<GoalFact, 'no-such-goal' | 'goal-concluded'> => {
    const pursued = pursuedGoal(goal);
    if ('rejected' in pursued) return pursued;
    return [goalReleased({ by, goalId: pursued.goalId, learning })];
  },
});
