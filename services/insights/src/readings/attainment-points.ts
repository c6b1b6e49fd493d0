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

interface Rated extends RatingInSession {
  readonly goal: GoalPast;
}

/** As the goal stood when the rating was given: one that was laid down later counted then, and so goes on to. */
const standingAt = ({ closed }: GoalPast, instant: string): WeighedGoal['standing'] => {
  if (!closed || closed.at > instant) return 'live';
  return closed.how === 'released' ? 'laid-down' : 'achieved';
};

const weighed = ({ goal, rating, session }: Rated, instant: string): WeighedGoal => ({
  weight: goal.weight,
  standing: standingAt(goal, instant),
  ratings: [{ by: rating.by, level: rating.level, on: session.countedOn }],
});

/** Measure 2 for one rater, by session. */
export const attainmentPoints = (
  past: Past,
  held: readonly HeldSession[],
  rater: string,
): readonly AttainmentPoint[] => {
  const own = [...past.goals.values()].flatMap((goal) =>
    ratingsThatCount(goal, held)
      .filter(({ rating }) => rating.by === rater)
      .map((each): Rated => ({ ...each, goal })),
  );
  const bySession = Map.groupBy(own, ({ session }) => session.number);
  // T rests on the latest rating of each goal, so going from session to session these are all that is kept.
  const latest = new Map<string, Rated>();
  return held.flatMap((session) => {
    const given = bySession.get(session.number) ?? [];
    for (const each of given) latest.set(each.goal.id, each);
    const last = given
      .map(({ rating }) => rating.at)
      .toSorted()
      .at(-1);
    if (last === undefined) return [];
    const attained = goalAttainment(
      [...latest.values()].map((each) => weighed(each, last)),
      rater,
    );
    return attained ? [{ rater, session, t: attained.t, goals: attained.goals }] : [];
  });
};
