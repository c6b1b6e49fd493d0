import type { Cases } from '@alliance/decider/decider';
import type { GoalFact } from '@alliance/facts/goal';
import type { Recorded } from '@alliance/facts/recorded';
import type { Deed } from '../../past/deed.ts';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';
import { ratingEvidence } from '../reading/evidence.ts';

export interface Wording extends Deed {
  readonly text: string;
  /** Why it was worded anew. */
  readonly why?: string | undefined;
}

export interface Rating extends Deed {
  readonly sessionId: string;
  /** -2 to +2. */
  readonly level: number;
  /** What the level meant when the rating was given. */
  readonly anchor?: string | undefined;
  readonly evidence?: string | undefined;
  /** Why it was put right, where it takes the place of an earlier one. */
  readonly why?: string | undefined;
}

/** A rating of a session that its rater took out again. */
export interface Retraction extends Deed {
  readonly sessionId: string;
  readonly why?: string | undefined;
}

/** From -2 to +2; null where a level has no words yet. */
export type LevelWords = readonly (string | null)[];

export interface EarlierLevel extends Deed {
  readonly level: number;
  /** What it said until then; absent where that was nothing. */
  readonly text?: string | undefined;
}

export interface GoalPast {
  readonly id: string;
  readonly owner: string;
  readonly articulated: Deed;
  /** 1 to 5. */
  readonly weight: number;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly Wording[];
  readonly anchors: LevelWords;
  /** What levels said before they were worded anew, the oldest first. */
  readonly earlierLevels: readonly EarlierLevel[];
  readonly themeIds: readonly string[];
  /**
   * As they were given, corrected or taken out; the latest of a member and session says what holds, and those
   * before it stay to be read.
   */
  readonly ratings: readonly (Rating | Retraction)[];
  readonly closed?: Deed & { readonly how: 'achieved' | 'released'; readonly learning: string };
}

/** In the order in which they were articulated. */
export type GoalsPast = ReadonlyMap<string, GoalPast>;

const noGoals: GoalsPast = new Map();

const LOWEST = -2;

export const anchorAt = ({ anchors }: Pick<GoalPast, 'anchors'>, level: number): string | undefined =>
  anchors[level - LOWEST] ?? undefined;

type GivenRating = Extract<GoalFact, { type: 'GoalRated' | 'GoalRatingCorrected' }>['data'];

const withRating =
  ({ by, sessionId, level, evidence, ...correction }: GivenRating, at: string) =>
  (goal: GoalPast): GoalPast => {
    const why = 'why' in correction ? correction.why : undefined;
    const rating = { by, at, sessionId, level, anchor: anchorAt(goal, level), evidence, why };
    return { ...goal, ratings: [...goal.ratings, rating] };
  };

const cases: Cases<GoalsPast, Recorded<GoalFact>> = {
  GoalArticulated: (goals, { by, goalId: id, text, owner, weight, anchors, themeIds }, { at }) =>
    withEntry(goals, id, {
      id,
      owner,
      articulated: { by, at },
      weight,
      wordings: [{ by, at, text }],
      anchors,
      earlierLevels: [],
      themeIds,
      ratings: [],
    }),
  GoalRated: (goals, data, { at }) => changed(goals, data.goalId, withRating(data, at)),
  GoalRatingCorrected: (goals, data, { at }) => changed(goals, data.goalId, withRating(data, at)),
  GoalRatingRetracted: (goals, { by, goalId, sessionId, why }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, ratings: [...goal.ratings, { by, at, sessionId, why }] })),
  GoalLevelWorded: (goals, { by, goalId, level, text }, { at }) =>
    changed(goals, goalId, (goal) => ({
      ...goal,
      anchors: goal.anchors.map((before, index) => (index === level - LOWEST ? text : before)),
      earlierLevels: [...goal.earlierLevels, { by, at, level, text: anchorAt(goal, level) }],
    })),
  GoalRevised: (goals, { by, goalId, text, why }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, wordings: [...goal.wordings, { by, at, text, why }] })),
  GoalAchieved: (goals, { by, goalId, learning }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, closed: { by, at, how: 'achieved', learning } })),
  GoalReleased: (goals, { by, goalId, learning }, { at }) =>
    changed(goals, goalId, (goal) => ({ ...goal, closed: { by, at, how: 'released', learning } })),
};

export const goals = part('goals', noGoals, cases, { evidence: [ratingEvidence] });
