import { waysByHalfPairs } from './exact-permutation.ts';

export interface BeforeAndAfter {
  /** How many values stand on either side. */
  readonly before: number;
  readonly after: number;
  /** Pairs of an earlier and a later value: in how many the later is higher, the same, or lower. */
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  /** (higher + same / 2) / all pairs, 0 to 1: .5 where the two sides lie alike. */
  readonly nap: number;
  /** (higher - lower) / all pairs, which is 2 · nap - 1: from -1 to 1. */
  readonly tau: number;
  /** All ways to draw so many later values from these. */
  readonly ways: number;
  /** How many of them lie as far to the side on which this one lies, or further, itself among them. */
  readonly asFar: number;
  /** asFar / ways: one-sided, towards that side. */
  readonly p: number;
  /** The smallest p that these values could have reached on that side, with what is the same among them. */
  readonly smallestP: number;
  /** The smallest that so many values beside so many could reach if no two were the same: 1 / ways. */
  readonly smallestPWithoutTies: number;
}

const FEWEST_ON_EACH_SIDE = 3;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * Measure 13, of the values before a day and those after it: the nonoverlap of all pairs, with an exact permutation
 * test of the order in which they came. Undefined with fewer than three on either side. It tells that the later values
 * lie higher or lower, never why: much else began on that day, and whoever chose the day knew the values.
 *
 * Sources: R. I. Parker and K. J. Vannest, "An improved effect size for single-case research: Nonoverlap of all pairs",
 * Behavior Therapy 40 (2009), 357-367; E. S. Edgington and P. Onghena, Randomization Tests (4th ed., 2007), for the test.
 */
export const beforeAndAfter = (
  before: readonly number[],
  after: readonly number[],
): BeforeAndAfter | undefined => {
  if (Math.min(before.length, after.length) < FEWEST_ON_EACH_SIDE) return undefined;
  const signs = after.flatMap((later) => before.map((earlier) => Math.sign(later - earlier)));
  const of = (side: number): number => signs.filter((sign) => sign === side).length;
  const [higher, same, lower] = [of(1), of(0), of(-1)];
  const halfPairs = 2 * higher + same;
  const nap = halfPairs / (2 * signs.length);
  const counts = waysByHalfPairs([...before, ...after], after.length);
  const outwards = nap < 0.5 ? counts.slice(0, halfPairs + 1) : counts.slice(halfPairs).toReversed();
  const furthest = outwards.find((count) => count > 0) ?? 0;
  const [ways, asFar] = [sum(counts), sum(outwards)];
  return {
    before: before.length,
    after: after.length,
    higher,
    same,
    lower,
    nap,
    tau: (higher - lower) / signs.length,
    ways,
    asFar,
    p: asFar / ways,
    smallestP: furthest / ways,
    smallestPWithoutTies: 1 / ways,
  };
};
