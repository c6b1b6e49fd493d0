import { reject, type Decision } from '@alliance/decider/decider';
import { goalRated, type GoalFact } from '@alliance/facts/goal';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { unlessHeld } from '../policies/held-session.ts';
import type { Goal } from './decider.ts';
import { pursuedGoal } from './pursued-goal.ts';

export const rateBody = goalRated.schema.omit({ by: true, goalId: true });
export type Rate = z.infer<typeof rateBody>;

/** Rating the same session once more takes the place of what the same member said of it; both stay in the log. */
export const rate = verb({
  body: rateBody,
  summary: 'Say where I see a goal after a session, from -2 to +2.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, level, evidence, sessionId },
    goal: Goal,
    others,
  ): Decision<
    GoalFact,
    'no-such-goal' | 'goal-concluded' | 'no-such-session' | 'session-not-held' | 'level-without-words'
  > => {
    const pursued = pursuedGoal(goal);
    if ('rejected' in pursued) return pursued;
    const notHeld = unlessHeld(others.session);
    if (notHeld) return notHeld;
    if (!pursued.worded.includes(level)) return reject('level-without-words', { level });
    return [goalRated({ by, goalId: pursued.goalId, level, evidence, sessionId })];
  },
});
