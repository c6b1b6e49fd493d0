import { goalAttainment, type WeighedGoal } from '../../measures/goal-attainment.ts';
import type { Day } from '@alliance/days/days';
import type { Days } from '../../past/days.ts';
import type { GoalPast, GoalsPast } from '../past/goals.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { onceOf } from '../../past/once-of.ts';
import type { Past } from '../../past/past.ts';
import { ratingsThatCount, type RatingInSession } from './goal-ratings.ts';

/** T on a day on which it moved for this rater: they rated in a session, or a goal they had rated was laid down. */
export interface AttainmentPoint {
  readonly rater: string;
  /** The viewer's day. */
  readonly on: Day;
  /** Absent on a day without a rating. */
  readonly session?: HeldSession | undefined;
  /** Absent where no goal is left to rest on. */
  readonly t?: number | undefined;
  /** How many goals it rests on. */
  readonly goals: number;
  /** Goals that count from this day on and didn't at the point before; none at the first point. */
  readonly joined: readonly string[];
  /** Goals that counted at the point before and don't any more. */
  readonly left: readonly string[];
}

interface Rated extends RatingInSession {
  readonly goal: GoalPast;
}

/** The day that counts on which a goal was laid down. */
const laidDownOn = ({ closed }: GoalPast, { countedDayOf }: Days): Day | undefined =>
  closed?.how === 'released' ? countedDayOf(closed.at) : undefined;

const weighed = ({ goal, rating, session }: Rated): WeighedGoal => ({
  weight: goal.weight,
  standing: goal.closed?.how === 'achieved' ? 'achieved' : 'live',
  ratings: [{ by: rating.by, level: rating.level, on: session.countedOn }],
});

const pointsOf = (
  goals: GoalsPast,
  held: readonly HeldSession[],
  rater: string,
  days: Days,
): readonly AttainmentPoint[] => {
  const own = [...goals.values()].flatMap((goal) =>
    ratingsThatCount(goal, held)
      .filter(({ rating }) => rating.by === rater)
      .map((each): Rated => ({ ...each, goal })),
  );
  const ratedOn = Map.groupBy(own, ({ session }) => session.countedOn);
  const ends = [...new Set(own.map(({ goal }) => goal))].flatMap((goal) => laidDownOn(goal, days) ?? []);
  const moved = [...new Set([...ratedOn.keys(), ...ends])].toSorted();
  // T rests on the latest rating of each goal, so going from day to day these are all that is kept.
  const latest = new Map<string, Rated>();
  let before: readonly string[] | undefined;
  return moved.flatMap((day) => {
    const given = ratedOn.get(day) ?? [];
    for (const each of given) latest.set(each.goal.id, each);
    for (const [id, { goal }] of latest) if ((laidDownOn(goal, days) ?? '9') <= day) latest.delete(id);
    const counting = [...latest.keys()];
    const had = before ?? [];
    const joined = before ? counting.filter((id) => !had.includes(id)) : [];
    const left = had.filter((id) => !counting.includes(id));
    // The end of a goal that this rater never counted changes nothing for them.
    if (left.length === 0 && !given.some(({ goal }) => counting.includes(goal.id))) return [];
    before = counting;
    const attained = goalAttainment([...latest.values()].map(weighed), rater);
    const session = given.toSorted((a, b) => a.session.number - b.session.number).at(-1)?.session;
    const ended = left
      .flatMap((id) => goals.get(id)?.closed?.at ?? [])
      .toSorted()
      .at(-1);
    const on = session?.on ?? (ended === undefined ? day : days.dayOf(ended));
    return [{ rater, on, session, t: attained?.t, goals: attained?.goals ?? 0, joined, left }];
  });
};

const pointsByRater = onceOf(
  (goals: GoalsPast, held: readonly HeldSession[], days: Days) => {
    const raters = new Set([...goals.values()].flatMap(({ ratings }) => ratings.map(({ by }) => by)));
    return new Map([...raters].map((rater) => [rater, pointsOf(goals, held, rater, days)]));
  },
  (goals, held, { zones }) => [goals, held, zones],
);

/**
 * Measure 2 for one rater, day by day as the alliance counts them: a goal's latest rating by then counts, until the day on which the goal is
 * laid down. Where the goals that count are others than before, T says something else than before.
 */
export const attainmentPoints = (
  { goals }: Pick<Past, 'goals'>,
  held: readonly HeldSession[],
  rater: string,
  days: Days,
): readonly AttainmentPoint[] => pointsByRater(goals, held, days).get(rater) ?? [];
