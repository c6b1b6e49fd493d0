/** What is assumed of a questionnaire until its own data say more. */
export interface Reliability {
  /** Standard deviation between people, in points of the scale. */
  readonly sd: number;
  /** Reliability, 0 to 1. */
  readonly r: number;
}

/** 1.96: chance alone exceeds this many standard errors, either way, one time in twenty. */
const Z_95 = 1.96;

/**
 * The smallest change that chance alone would hardly show, in points of the scale.
 *
 * One answer has the standard error of measurement SD√(1-r). The error variance of a mean of k answers is
 * SD²(1-r)/k, and that of a difference is the sum of both sides', so that the criterion is
 * 1.96 · √(2 · SD²(1-r)/k) = 1.96 · SD · √2 · √(1-r) / √k: with SD 1.2 and r .80 it is 1.49 from one answer
 * to another and, halving the error variance, 1.05 from a mean of two to a mean of two. The errors of the
 * answers are taken to be independent of each other.
 *
 * Source: N. S. Jacobson and P. Truax, "Clinical significance: A statistical approach to defining meaningful
 * change in psychotherapy research", Journal of Consulting and Clinical Psychology 59 (1991), 12-19, for k = 1;
 * a larger k follows from the variance of a mean.
 */
export const reliableChangeCriterion = ({ sd, r }: Reliability, answersOnEachSide: number): number =>
  (Z_95 * sd * Math.SQRT2 * Math.sqrt(1 - r)) / Math.sqrt(answersOnEachSide);
