import { goalAttainment, type WeighedGoal } from '../measures/goal-attainment.ts';
import type { GoalPast } from '../past/goals.ts';
import type { HeldSession } from '../past/held-sessions.ts';
import type { Past } from '../past/past.ts';
import { ratingsThatCount, type RatingInSession } from './goal-ratings.ts';

/** T after a session in which this member rated at least one goal. */
export interface AttainmentPoint {
  readonly rater: string;
  readonly session: HeldSession;
  readonly t: number;
  /** How many goals it rests on. */
  readonly goals: number;
}

interface Rated {
  readonly goal: GoalPast;
  readonly ratings: readonly RatingInSession[];
}

/** As the goal stood when the rating was given: one that was laid down later counted then, and so goes on to. */
const standingAt = ({ closed }: GoalPast, instant: string): WeighedGoal['standing'] => {
  if (!closed || closed.at > instant) return 'live';
  return closed.how === 'released' ? 'laid-down' : 'achieved';
};

const pointAfter = (
  rated: readonly Rated[],
  rater: string,
  session: HeldSession,
): readonly AttainmentPoint[] => {
  const given = rated.flatMap(({ ratings }) =>
    ratings.flatMap(({ rating, session: { number } }) =>
      rating.by === rater && number === session.number ? [rating.at] : [],
    ),
  );
  const last = given.toSorted().at(-1);
  if (last === undefined) return [];
  const weighed = rated.map(({ goal, ratings }) => ({
    weight: goal.weight,
    standing: standingAt(goal, last),
    ratings: ratings
      .filter(({ session: { number } }) => number <= session.number)
      .map(({ rating: { by, level }, session: { on } }) => ({ by, level, on })),
  }));
  const attained = goalAttainment(weighed, rater);
  return attained ? [{ rater, session, t: attained.t, goals: attained.goals }] : [];
};

/** Measure 2 for one rater, by session. */
export const attainmentPoints = (
  past: Past,
  held: readonly HeldSession[],
  rater: string,
): readonly AttainmentPoint[] => {
  const rated = [...past.goals.values()].map((goal) => ({ goal, ratings: ratingsThatCount(goal, held) }));
  return held.flatMap((session) => pointAfter(rated, rater, session));
};
