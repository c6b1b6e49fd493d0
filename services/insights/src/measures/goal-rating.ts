import { inOrderOfDays, type Day } from './calendar-day.ts';

/** One member's rating of a learning goal: -2 much less than hoped, 0 as hoped, +2 much more. */
export interface GoalRating {
  readonly by: string;
  readonly level: number;
  readonly on: Day;
}

/** That rater's ratings, the earliest first; of two on one day, the one recorded later comes later. */
export const ratingsBy = (rater: string, ratings: readonly GoalRating[]): readonly GoalRating[] =>
  inOrderOfDays(ratings.filter(({ by }) => by === rater));
