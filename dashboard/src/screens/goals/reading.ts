import type {
  GoalRating,
  GoalsDocument,
  LearningGoal,
  Role,
  TriedFor,
} from '@alliance/api-client/generated/api';
import { latestBy, ratingsBy, ROLES } from '../../pair/threads/ratings.ts';

export const isLive = ({ standing }: LearningGoal): boolean => standing.is === 'live';
export const liveGoals = (goals: readonly LearningGoal[]): readonly LearningGoal[] => goals.filter(isLive);

/** How it reads now. */
export const wordingOf = ({ wordings }: LearningGoal): string => wordings.at(-1)?.text ?? '';

export interface RatedSession {
  readonly session: number;
  readonly on: string;
  readonly coach?: GoalRating | undefined;
  readonly supervisor?: GoalRating | undefined;
}

/** Each session in which anyone rated this goal, or something of `tried` came into it, with what each said then. */
export const ratedSessions = (
  { ratings }: Pick<LearningGoal, 'ratings'>,
  tried: readonly TriedFor[] = [],
): readonly RatedSession[] =>
  [
    ...new Map(
      [...ratings, ...tried.flatMap(({ into }) => into ?? [])].map(({ session, on }) => [session, on]),
    ),
  ]
    .toSorted(([a], [b]) => a - b)
    .map(([session, on]) => ({
      session,
      on,
      coach: ratings.find((rating) => rating.session === session && rating.by === 'coach'),
      supervisor: ratings.find((rating) => rating.session === session && rating.by === 'supervisor'),
    }));

/** How many levels apart the two latest ratings are; undefined while one of the two hasn't rated. */
const latestDistance = (goal: LearningGoal): number | undefined => {
  const [coach, supervisor] = [latestBy(goal, 'coach'), latestBy(goal, 'supervisor')];
  return coach && supervisor ? Math.abs(coach.level - supervisor.level) : undefined;
};

/** Live goals that both have rated and see differently now, the furthest apart first. */
export const seenDifferently = (goals: readonly LearningGoal[]): readonly LearningGoal[] =>
  liveGoals(goals)
    .filter((goal) => (latestDistance(goal) ?? 0) > 0)
    .toSorted((a, b) => (latestDistance(b) ?? 0) - (latestDistance(a) ?? 0));

/** By every rater who rated it twice or more it is no lower than at first, and by one it is higher. */
export const hasCome = (goal: LearningGoal): boolean => {
  const courses = ROLES.map((role) => ratingsBy(goal, role)).filter(({ length }) => length > 1);
  const gains = courses.map((ratings) => (ratings.at(-1)?.level ?? 0) - (ratings[0]?.level ?? 0));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
};

/** The session whose ratings are opened first: the latest of the goal that the two see most differently. */
export const firstToOpen = ({ goals }: GoalsDocument): { goalId: string; session: number } | undefined => {
  const goal = seenDifferently(goals)[0] ?? liveGoals(goals).find(({ ratings }) => ratings.length > 0);
  const session = goal && ratedSessions(goal).at(-1)?.session;
  return goal && session !== undefined ? { goalId: goal.goalId, session } : undefined;
};

/** A member's first live goal that has no rating by them after the latest session, for going through them in turn. */
export const nextToRate = ({ goals, sessions }: GoalsDocument, role: Role): LearningGoal | undefined => {
  const latest = sessions.at(-1)?.session;
  return latest === undefined
    ? undefined
    : liveGoals(goals).find((goal) => latestBy(goal, role)?.session !== latest);
};
