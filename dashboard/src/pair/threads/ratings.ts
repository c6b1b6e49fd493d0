import type { GoalRating, LearningGoal, Role } from '@alliance/api-client/generated/api';

export const ROLES: readonly Role[] = ['coach', 'supervisor'];

/** That member's ratings, in order of session. */
export const ratingsBy = ({ ratings }: Pick<LearningGoal, 'ratings'>, role: Role): readonly GoalRating[] =>
  ratings.filter(({ by }) => by === role);

export const latestBy = (goal: Pick<LearningGoal, 'ratings'>, role: Role): GoalRating | undefined =>
  ratingsBy(goal, role).at(-1);
