import type { GoalPast, Rating, Retraction } from '../past/goals.ts';
import type { HeldSession } from '../past/held-sessions.ts';

export const isRating = (said: Rating | Retraction): said is Rating => 'level' in said;

/** All that one member said of a goal after a session, the oldest first; what they said last holds. */
export interface SaidOfSession {
  readonly session: HeldSession;
  readonly said: readonly (Rating | Retraction)[];
}

/** A document asks this of each goal several times, with the same sessions. */
const known = new WeakMap<readonly HeldSession[], WeakMap<GoalPast, readonly SaidOfSession[]>>();

/** By session, and within one as it was last said. What was said of a session that doesn't count is left out. */
export const saidOfSessions = (goal: GoalPast, held: readonly HeldSession[]): readonly SaidOfSession[] => {
  const ofThese = known.get(held) ?? new WeakMap<GoalPast, readonly SaidOfSession[]>();
  known.set(held, ofThese);
  const said = ofThese.get(goal) ?? inSessions(goal, held);
  ofThese.set(goal, said);
  return said;
};

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
export const ratingsThatCount = (goal: GoalPast, held: readonly HeldSession[]): readonly RatingInSession[] =>
  saidOfSessions(goal, held).flatMap(({ session, said }) => {
    const rating = said.at(-1);
    return rating && isRating(rating) ? [{ rating, session, before: said.slice(0, -1) }] : [];
  });

/** Numbers of the sessions in which somebody rated the goal higher than in the session that they rated before. */
export const sessionsGained = (goal: GoalPast, held: readonly HeldSession[]): readonly number[] => {
  const before = new Map<string, number>();
  return ratingsThatCount(goal, held).flatMap(({ rating, session }) => {
    const earlier = before.get(rating.by);
    before.set(rating.by, rating.level);
    return earlier !== undefined && rating.level > earlier ? [session.number] : [];
  });
};
