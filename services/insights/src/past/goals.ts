import type { Cases } from '@alliance/decider/decider';
import type { GoalFact } from '@alliance/facts/goal';
import type { Recorded } from '@alliance/facts/recorded';
import type { Deed } from './alliance.ts';
import { changed, withEntry } from './changed.ts';

export interface Wording extends Deed {
  readonly text: string;
  /** Why it was worded anew. */
  readonly why?: string | undefined;
}

export interface Rating extends Deed {
  readonly sessionId: string;
  /** -2 to +2. */
  readonly level: number;
  readonly evidence?: string | undefined;
}

export interface GoalPast {
  readonly id: string;
  readonly owner: string;
  readonly articulated: Deed;
  /** 1 to 5. */
  readonly weight: number;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly Wording[];
  /** From -2 to +2. */
  readonly anchors: readonly [string, string, string, string, string];
  readonly themeIds: readonly string[];
  /** As they were given; a later one of the same member and session takes the place of the one before. */
  readonly ratings: readonly Rating[];
  readonly closed?: Deed & { readonly how: 'achieved' | 'released'; readonly learning: string };
}

/** In the order in which they were articulated. */
export type GoalsPast = ReadonlyMap<string, GoalPast>;

export const noGoals: GoalsPast = new Map();

export const presentWording = (goal: GoalPast): string => goal.wordings.at(-1)?.text ?? '';

export const goalCases: Cases<GoalsPast, Recorded<GoalFact>> = {
  GoalArticulated: (goals, { by, goalId: id, text, owner, weight, anchors, themeIds }, { at }) =>
    withEntry(goals, id, {
      id,
      owner,
      articulated: { by, at },
      weight,
      wordings: [{ by, at, text }],
      anchors,
      themeIds,
      ratings: [],
    }),
  GoalRated: (goals, { by, goalId, level, evidence, sessionId }, { at }) =>
    changed(goals, goalId, (goal) => ({
      ...goal,
      ratings: [...goal.ratings, { by, at, sessionId, level, evidence }],
    })),
  GoalRevised: (goals, { by, goalId, text, why }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, wordings: [...goal.wordings, { by, at, text, why }] })),
  GoalAchieved: (goals, { by, goalId, learning }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, closed: { by, at, how: 'achieved', learning } })),
  GoalReleased: (goals, { by, goalId, learning }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, closed: { by, at, how: 'released', learning } })),
};
