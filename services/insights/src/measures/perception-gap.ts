import { mean } from './mean.ts';
import { pearson } from './pearson.ts';

/** The distance between two sets of answers to the same statements. */
export interface Gap {
  /** One minus other, statement by statement, in the order of the statements. */
  readonly byStatement: readonly number[];
  /** Mean |g|: how far apart, never below the distance between the two means. */
  readonly size: number;
  /** Mean g: above 0 when the first answers higher. */
  readonly direction: number;
}

export interface PerceptionGap extends Gap {
  /** Pearson's r: do we rise and fall on the same statements? Blank below six, or when someone answers all alike. */
  readonly shape?: number;
  /** Each one's own mean. The two are shown side by side and never averaged. */
  readonly coachMean: number;
  readonly supervisorMean: number;
}

const FEWEST_FOR_SHAPE = 6;

const gapOf = (answers: readonly number[], others: readonly number[]): Gap | undefined => {
  if (answers.length !== others.length) throw new RangeError('answers to two different sets of statements');
  if (answers.length === 0) return undefined;
  const byStatement = answers.map((answer, statement) => answer - (others[statement] ?? answer));
  return { byStatement, size: mean(byStatement.map(Math.abs)), direction: mean(byStatement) };
};

/**
 * Measure 3, from one pulse that both have answered: coach minus supervisor. Undefined without any answers.
 * Throws a RangeError when the two did not answer the same number of statements.
 *
 * Source of the shape: Pearson, see `pearson.ts`. Size and direction are plain means.
 */
export const perceptionGap = (
  coach: readonly number[],
  supervisor: readonly number[],
): PerceptionGap | undefined => {
  const gap = gapOf(coach, supervisor);
  return (
    gap && {
      ...gap,
      shape: coach.length < FEWEST_FOR_SHAPE ? undefined : pearson(coach, supervisor),
      coachMean: mean(coach),
      supervisorMean: mean(supervisor),
    }
  );
};

/**
 * Measure 3, how well I know your answers: my guess of you minus your answer, so that a direction above 0
 * means I thought better of us on your behalf than you did. Undefined and throwing as `perceptionGap`.
 */
export const guessGap = (myGuess: readonly number[], yourAnswers: readonly number[]): Gap | undefined =>
  gapOf(myGuess, yourAnswers);
