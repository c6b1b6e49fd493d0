import type { GoalRating } from '../../measures/goal-rating.ts';
import { goalVelocity, type GoalVelocity } from '../../measures/goal-velocity.ts';
import type { GoalPast, Rating, Retraction } from '../past/goals.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { onceOf } from '../../past/once-of.ts';

export const isRating = (said: Rating | Retraction): said is Rating => 'level' in said;

/** All that one member said of a goal after a session, the oldest first; what they said last holds. */
export interface SaidOfSession {
  readonly session: HeldSession;
  readonly said: readonly (Rating | Retraction)[];
}

const inSessions = (goal: GoalPast, held: readonly HeldSession[]): readonly SaidOfSession[] => {
  const sessions = new Map(held.map((session) => [session.id, session]));
  const lastAt = ({ said }: SaidOfSession): string => said.at(-1)?.at ?? '';
  return [...Map.groupBy(goal.ratings, ({ by, sessionId }) => `${by} ${sessionId}`).values()]
    .flatMap((said) => {
      const session = sessions.get(said[0]?.sessionId ?? '');
      return session ? [{ session, said }] : [];
    })
    .toSorted((a, b) => a.session.number - b.session.number || (lastAt(a) < lastAt(b) ? -1 : 1));
};

/** Each document asks of each goal several times. */
const ofThese = (goal: GoalPast, held: readonly HeldSession[]) => [goal, held] as const;

/** By session, and within one as it was last said. What was said of a session that doesn't count is left out. */
export const saidOfSessions = onceOf(inSessions, ofThese);

/** What each member said last of a goal after a session, whether or not the session counts. */
export const ratingsOf = (goal: GoalPast, sessionId: string): readonly Rating[] => {
  const said = goal.ratings.filter((each) => each.sessionId === sessionId);
  return [...Map.groupBy(said, ({ by }) => by).values()].flatMap((each) => each.slice(-1)).filter(isRating);
};

export interface RatingInSession {
  readonly rating: Rating;
  readonly session: HeldSession;
  /** What the same member had said of that session before, the oldest first. */
  readonly before: readonly (Rating | Retraction)[];
}

/** A goal's ratings that count: what a member said last of a session, unless that was to take it out. */
export const ratingsThatCount = onceOf(
  (goal: GoalPast, held: readonly HeldSession[]): readonly RatingInSession[] =>
    saidOfSessions(goal, held).flatMap(({ session, said }) => {
      const rating = said.at(-1);
      return rating && isRating(rating) ? [{ rating, session, before: said.slice(0, -1) }] : [];
    }),
  ofThese,
);

/** The same as they are measured: by the day that counts. */
export const measuredRatings = onceOf(
  (goal: GoalPast, held: readonly HeldSession[]): readonly GoalRating[] =>
    ratingsThatCount(goal, held).map(({ rating: { by, level }, session: { countedOn: on } }) => ({
      by,
      level,
      on,
    })),
  ofThese,
);

/** How each who rated a goal sees it move, by their id. */
export const velocitiesOf = onceOf(
  (goal: GoalPast, held: readonly HeldSession[]): ReadonlyMap<string, GoalVelocity | undefined> => {
    const ratings = measuredRatings(goal, held);
    const raters = new Set(ratings.map(({ by }) => by));
    return new Map([...raters].map((rater) => [rater, goalVelocity(ratings, rater)]));
  },
  ofThese,
);

/** Numbers of the sessions in which somebody rated the goal higher than in the session that they rated before. */
export const sessionsGained = onceOf((goal: GoalPast, held: readonly HeldSession[]): readonly number[] => {
  const before = new Map<string, number>();
  return ratingsThatCount(goal, held).flatMap(({ rating, session }) => {
    const earlier = before.get(rating.by);
    before.set(rating.by, rating.level);
    return earlier !== undefined && rating.level > earlier ? [session.number] : [];
  });
}, ofThese);
