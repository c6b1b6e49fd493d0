import type { GoalPast, Rating, Retraction } from '../past/goals.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { isRating, saidOfSessions, type RatingInSession } from '../reading/goal-ratings.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { goalLevel } from '../reading/goal-level.ts';
import type { LearningGoal } from './learning-goal.ts';

type RatingResponse = LearningGoal['ratings'][number];

const earlierRatingResponse = (said: Rating | Retraction): RatingResponse['before'][number] =>
  isRating(said)
    ? {
        at: said.at,
        level: goalLevel.parse(said.level),
        anchor: said.anchor,
        evidence: said.evidence,
        why: said.why,
      }
    : { at: said.at, why: said.why };

export const ratingResponse = (
  seen: ReadModel,
  { rating, session, before }: RatingInSession,
): RatingResponse => ({
  by: roleOf(seen, rating.by),
  sessionId: session.id,
  session: session.number,
  on: session.on,
  at: rating.at,
  why: rating.why,
  level: goalLevel.parse(rating.level),
  anchor: rating.anchor,
  evidence: rating.evidence,
  before: before.map(earlierRatingResponse),
});

/** Each rating that its rater took out, with all that they had said of that session. */
export const takenOutOf = (
  seen: ReadModel,
  held: readonly HeldSession[],
  goal: GoalPast,
): LearningGoal['takenOut'] =>
  saidOfSessions(goal, held).flatMap(({ session, said }) => {
    const last = said.at(-1);
    if (!last || isRating(last)) return [];
    return [
      {
        by: roleOf(seen, last.by),
        session: session.number,
        on: session.on,
        said: said.map(earlierRatingResponse),
      },
    ];
  });
