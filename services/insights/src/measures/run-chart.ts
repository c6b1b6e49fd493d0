import { median } from './median.ts';
import { falseAlarmRate, fewestUsualCrossings, longestUsualRun } from './run-chart-chance.ts';

/** A stretch of the series, from one place in it to another, both from 0 and both in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface RunChart {
  /** Of all values. */
  readonly median: number;
  /** How many values there are, and how many of them lie off the median: the others count for nothing below. */
  readonly values: number;
  readonly useful: number;
  /** The most values in a row on one side of the median; of several runs as long, the earliest. Absent where all lie on it. */
  readonly longestRun?: Stretch & { readonly length: number };
  /** A run longer than this would be a signal. */
  readonly longestUsualRun: number;
  /** From the last value on one side to the first on the other, in their order. */
  readonly crossings: readonly Stretch[];
  /** Fewer crossings than this would be a signal. */
  readonly fewestUsualCrossings: number;
  /** The series moved by more than it does by itself: the run is too long, or the crossings are too few. */
  readonly signal: boolean;
  /** How often the rule sounds by chance alone, 0 to 1, for so many useful values. */
  readonly falseAlarmRate: number;
}

/** With fewer values, the values are all there is to say. */
export const FEWEST_FOR_A_RUN_CHART = 10;

interface Run extends Stretch {
  readonly side: number;
  readonly length: number;
}

/** Values on one side in a row; those on the median neither lengthen a run nor end it. */
const runsOf = (values: readonly number[], middle: number): readonly Run[] =>
  values.reduce<readonly Run[]>((runs, value, at) => {
    const side = Math.sign(value - middle);
    const latest = runs.at(-1);
    if (side === 0) return runs;
    return latest?.side === side
      ? [...runs.slice(0, -1), { ...latest, to: at, length: latest.length + 1 }]
      : [...runs, { side, from: at, to: at, length: 1 }];
  }, []);

/**
 * Measure 14, of a series in its order: whether it lies about its median as chance would have it. A signal is a run
 * on one side that is longer than round(log2 n) + 3, or fewer crossings of the median than the 5 % point of
 * Binomial(n - 1, .5), n being the values off the median. Undefined with fewer than ten values.
 *
 * Sources: J. Anhøj and A. V. Olesen, "Run charts revisited: A simulation study of run chart rules for detection of
 * non-random variation in health care processes", PLoS ONE 9 (2014), e113825, with M. F. Schilling, "The surprising
 * predictability of long runs", Mathematics Magazine 85 (2012), 141-149, for the run and Z. Chen, "A note on the runs
 * test", Model Assisted Statistics and Applications 5 (2010), 73-77, for the crossings.
 */
export const runChart = (values: readonly number[]): RunChart | undefined => {
  const middle = median(values);
  if (middle === undefined || values.length < FEWEST_FOR_A_RUN_CHART) return undefined;
  const runs = runsOf(values, middle);
  const useful = runs.reduce((sum, { length }) => sum + length, 0);
  const longest = runs.reduce<Run | undefined>(
    (most, run) => (most === undefined || run.length > most.length ? run : most),
    undefined,
  );
  const crossings = runs
    .slice(1)
    .flatMap(({ from }, before) => ({ from: runs[before]?.to ?? from, to: from }));
  const [usualRun, usualCrossings] = [longestUsualRun(useful), fewestUsualCrossings(useful)];
  return {
    median: middle,
    values: values.length,
    useful,
    ...(longest && { longestRun: { from: longest.from, to: longest.to, length: longest.length } }),
    longestUsualRun: usualRun,
    crossings,
    fewestUsualCrossings: usualCrossings,
    signal: longest !== undefined && (longest.length > usualRun || crossings.length < usualCrossings),
    falseAlarmRate: falseAlarmRate(useful),
  };
};
