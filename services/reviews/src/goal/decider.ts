import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { GoalFact } from '@alliance/facts/goal';

/** A learning goal. Its wordings and ratings are all kept in the log; a decision needs only to know if it goes on. */
export type Goal =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'pursued'; readonly goalId: string }
  | { readonly stage: 'achieved' | 'released'; readonly goalId: string };

export const decider: Decider<Goal, GoalFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Goal, GoalFact>({
    GoalArticulated: (_goal, { goalId }) => ({ stage: 'pursued', goalId }),
    GoalRated: 'ignored',
    GoalRevised: 'ignored',
    GoalAchieved: (_goal, { goalId }) => ({ stage: 'achieved', goalId }),
    GoalReleased: (_goal, { goalId }) => ({ stage: 'released', goalId }),
  }),
};
