import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { goalLevelWorded, type GoalFact } from '@alliance/facts/goal';
import type { Goal } from './decider.ts';
import { pursuedGoal } from './pursued-goal.ts';

export const wordLevelBody = goalLevelWorded.schema.omit({ by: true, goalId: true });

export const wordLevel = verb({
  body: wordLevelBody,
  summary: 'Say what a level of a goal looks like; earlier ratings keep the words they were given under.',
  decide: ({ by, level, text }, goal: Goal): Decision<GoalFact, 'no-such-goal' | 'goal-concluded'> => {
    const pursued = pursuedGoal(goal);
    if ('rejected' in pursued) return pursued;
    return [goalLevelWorded({ by, goalId: pursued.goalId, level, text })];
  },
});
