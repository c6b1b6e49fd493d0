import { reject, type Decision } from '@alliance/decider/decider';
import { goalRatingCorrected, type GoalFact } from '@alliance/facts/goal';
import { verb } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { ratingOf, type Goal } from './decider.ts';
import { knownGoal } from './pursued-goal.ts';

export const correctRatingBody = goalRatingCorrected.schema.omit({ by: true, goalId: true });

/**
 * A rating is its rater's own view, so nobody else puts it right or has to agree; putting it back is correcting it
 * once more. A slip can be noticed after the goal has ended: a reached goal goes on counting with it.
 */
export const correctRating = verb({
  body: correctRatingBody,
  summary: 'Put right a rating of mine.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, level, evidence, sessionId, why },
    goal: Goal,
    others,
  ): Decision<
    GoalFact,
    'no-such-goal' | 'no-rating-of-yours' | 'session-not-held' | 'level-without-words'
  > => {
    const known = knownGoal(goal);
    if ('rejected' in known) return known;
    if (!known.rated.includes(ratingOf(by, sessionId))) return reject('no-rating-of-yours');
    const notHeld = unlessStillHeld(others.session);
    if (notHeld) return notHeld;
    if (!known.worded.includes(level)) return reject('level-without-words', { level });
    return [goalRatingCorrected({ by, goalId: known.goalId, level, evidence, sessionId, why })];
  },
});
