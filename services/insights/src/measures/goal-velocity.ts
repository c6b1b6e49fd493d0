import { daysFrom } from './calendar-day.ts';
import { ratingsBy, type GoalRating } from './goal-rating.ts';
import { medianOfCounted, type Counted } from './median.ts';
import { rounded } from './rounded.ts';

export interface GoalVelocity {
  readonly rater: string;
  readonly course: 'advancing' | 'holding' | 'slipping';
  /** Levels per 90 days, to two decimals: what is printed is what is judged. */
  readonly levelsPer90Days: number;
  /** What it rests on: so many ratings, over so many days from the first to the last. */
  readonly ratings: number;
  readonly days: number;
}

const FEWEST_RATINGS = 3;
const FEWEST_DAYS = 60;
const NOTABLE = 0.25;

const courseOf = (slope: number): GoalVelocity['course'] => {
  if (slope >= NOTABLE) return 'advancing';
  return slope <= -NOTABLE ? 'slipping' : 'holding';
};

/**
 * Measure 2, how one rater sees a goal move: the median slope over all pairs of ratings given on different
 * days, in levels per 90 days. One odd rating hardly bends it, which a least-squares line would not forgive.
 * Undefined with fewer than three ratings, or when they span less than 60 days.
 *
 * Sources: H. Theil, "A rank-invariant method of linear and polynomial regression analysis", Proceedings of
 * the Royal Netherlands Academy of Sciences 53 (1950); P. K. Sen, "Estimates of the regression coefficient
 * based on Kendall's tau", Journal of the American Statistical Association 63 (1968), 1379-1389, who leaves
 * out pairs that share a time.
 */
export const goalVelocity = (ratings: readonly GoalRating[], rater: string): GoalVelocity | undefined => {
  const rated = ratingsBy(rater, ratings);
  const [first, last] = [rated[0], rated.at(-1)];
  if (!first || !last || rated.length < FEWEST_RATINGS) return undefined;
  const days = daysFrom(first.on, last.on);
  if (days < FEWEST_DAYS) return undefined;
  const middle = medianSlope(rated, days);
  if (middle === undefined) return undefined;
  const slope = rounded(middle, 2);
  return { rater, course: courseOf(slope), levelsPer90Days: slope, ratings: rated.length, days };
};

/** From -4 to +4. */
const GAINS = 9;
const NONE_GAINED = 4;

/**
 * Of all pairs given on different days. There are as many as the square of the ratings, and few that differ: so they
 * are counted by levels gained and days between, and the slopes that are there are put in order once.
 */
const medianSlope = (rated: readonly GoalRating[], days: number): number | undefined => {
  const begin = rated[0]?.on ?? '';
  const wide = days + 1;
  // A rating is one number, its level in steps as wide as all the days, so that what lies between two is one as well.
  const given = Int32Array.from(rated, ({ on, level }) => level * wide + daysFrom(begin, on));
  const counts = new Uint32Array(GAINS * wide);
  for (let index = 0; index < given.length; index++) {
    const later = (given[index] ?? 0) + NONE_GAINED * wide;
    for (let at = 0; at < index; at++) {
      const place = later - (given[at] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const slopes: Counted[] = [];
  counts.forEach((count, place) => {
    const [gained, between] = [Math.floor(place / wide) - NONE_GAINED, place % wide];
    // Multiplied before it is divided: one level in 360 days is then .25 and not a hair less.
    if (count > 0 && between > 0) slopes.push({ value: (gained * 90) / between, count });
  });
  return medianOfCounted(slopes);
};
