import { ratingsBy, type GoalRating } from './goal-rating.ts';

/** An achieved goal goes on counting with its latest rating; one that was laid down does not. */
export interface WeighedGoal {
  /** How much it matters beside the others; above 0. */
  readonly weight: number;
  readonly standing: 'live' | 'achieved' | 'laid-down';
  readonly ratings: readonly GoalRating[];
}

export interface GoalAttainment {
  readonly rater: string;
  /** 50 when all is as hoped, above when more: from 30 to 70 on one goal, from about 13 to 87 on very many. */
  readonly t: number;
  /** How many goals it rests on. */
  readonly goals: number;
}

/** The correlation that is assumed between goals; .3 is what the authors recommend. */
const RHO = 0.3;

/**
 * Measure 2, T = 50 + 10 Σwx / √((1-ρ)Σw² + ρ(Σw)²), for one rater and from that rater's latest rating of
 * each goal; two raters' T are never averaged. Goals that this rater has not rated and goals laid down are
 * left out; undefined when none remains.
 *
 * Source: T. J. Kiresuk and R. E. Sherman, "Goal attainment scaling: A general method for evaluating
 * comprehensive community mental health programs", Community Mental Health Journal 4 (1968), 443-453.
 */
export const goalAttainment = (goals: readonly WeighedGoal[], rater: string): GoalAttainment | undefined => {
  const rated = goals
    .filter(({ standing }) => standing !== 'laid-down')
    .flatMap(({ weight, ratings }) => {
      const latest = ratingsBy(rater, ratings).at(-1);
      return latest ? [{ weight, level: latest.level }] : [];
    });
  if (rated.length === 0) return undefined;
  const sumOf = (term: (goal: { weight: number; level: number }) => number): number =>
    rated.reduce((sum, goal) => sum + term(goal), 0);
  const spread = Math.sqrt(
    (1 - RHO) * sumOf(({ weight }) => weight ** 2) + RHO * sumOf(({ weight }) => weight) ** 2,
  );
  return { rater, t: 50 + (10 * sumOf(({ weight, level }) => weight * level)) / spread, goals: rated.length };
};
