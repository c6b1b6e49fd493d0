import { reject, type Decision } from '@alliance/decider/decider';
import { goalRatingRetracted, type GoalFact } from '@alliance/facts/goal';
import { verb } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { ratingOf, type Goal } from './decider.ts';
import { knownGoal } from './pursued-goal.ts';

export const retractRatingBody = goalRatingRetracted.schema.omit({ by: true, goalId: true });

export const retractRating = verb({
  body: retractRatingBody,
  summary: 'Take out a rating of mine that I had not meant to give.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, sessionId, why },
    goal: Goal,
    others,
  ): Decision<GoalFact, 'no-such-goal' | 'no-rating-of-yours' | 'session-not-held'> => {
    const known = knownGoal(goal);
    if ('rejected' in known) return known;
    if (!known.rated.includes(ratingOf(by, sessionId))) return reject('no-rating-of-yours');
    const notHeld = unlessStillHeld(others.session);
    if (notHeld) return notHeld;
    return [goalRatingRetracted({ by, goalId: known.goalId, sessionId, why })];
  },
});
