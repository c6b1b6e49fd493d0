import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { GoalFact } from '@alliance/facts/goal';

/** What a decision has to know of a goal that was put into words; its wordings and ratings are all kept in the log. */
export interface KnownGoal {
  readonly stage: 'pursued' | 'achieved' | 'released';
  readonly goalId: string;
  /** The levels that have words and can be rated. */
  readonly worded: readonly number[];
  /** By whom and of which session there is a rating, as `ratingOf` writes it. */
  readonly rated: readonly string[];
}

export type Goal = { readonly stage: 'unknown' } | KnownGoal;

export const ratingOf = (by: string, sessionId: string): string => `${by} ${sessionId}`;

const LOWEST = -2;

const changed = (goal: Goal, change: (known: KnownGoal) => Partial<KnownGoal>): Goal =>
  goal.stage === 'unknown' ? goal : { ...goal, ...change(goal) };

const withOne = <Value>(all: readonly Value[], one: Value): readonly Value[] =>
  all.includes(one) ? all : [...all, one];

export const decider: Decider<Goal, GoalFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Goal, GoalFact>({
    GoalArticulated: (_goal, { goalId, anchors }) => ({
      stage: 'pursued',
      goalId,
      worded: anchors.flatMap((anchor, index) => (anchor === null ? [] : [LOWEST + index])),
      rated: [],
    }),
    GoalLevelWorded: (goal, { level }) => changed(goal, ({ worded }) => ({ worded: withOne(worded, level) })),
    GoalRated: (goal, { by, sessionId }) =>
      changed(goal, ({ rated }) => ({ rated: withOne(rated, ratingOf(by, sessionId)) })),
    GoalRatingCorrected: 'ignored',
    GoalRatingRetracted: (goal, { by, sessionId }) =>
      changed(goal, ({ rated }) => ({ rated: rated.filter((each) => each !== ratingOf(by, sessionId)) })),
    GoalRevised: 'ignored',
    GoalAchieved: (goal) => changed(goal, () => ({ stage: 'achieved' })),
    GoalReleased: (goal) => changed(goal, () => ({ stage: 'released' })),
  }),
};
