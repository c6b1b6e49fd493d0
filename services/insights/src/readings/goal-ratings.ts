import type { GoalPast, Rating } from '../past/goals.ts';
import type { HeldSession } from '../past/held-sessions.ts';

export interface RatingInSession {
  readonly rating: Rating;
  readonly session: HeldSession;
}

/**
 * A goal's ratings that count, by session and, within one, as they were given. A member's later rating of the
 * same session takes the place of the one before.
 */
export const ratingsThatCount = (
  goal: GoalPast,
  held: readonly HeldSession[],
): readonly RatingInSession[] => {
  const sessions = new Map(held.map((session) => [session.id, session]));
  const latest = new Map<string, RatingInSession>();
  for (const rating of goal.ratings) {
    const session = sessions.get(rating.sessionId);
    const key = `${rating.by} ${rating.sessionId}`;
    latest.delete(key);
    if (session) latest.set(key, { rating, session });
  }
  return [...latest.values()].toSorted((a, b) => a.session.number - b.session.number);
};

/** Numbers of the sessions in which somebody rated the goal higher than in the session that they rated before. */
export const sessionsGained = (goal: GoalPast, held: readonly HeldSession[]): readonly number[] => {
  const before = new Map<string, number>();
  return ratingsThatCount(goal, held).flatMap(({ rating, session }) => {
    const earlier = before.get(rating.by);
    before.set(rating.by, rating.level);
    return earlier !== undefined && rating.level > earlier ? [session.number] : [];
  });
};
