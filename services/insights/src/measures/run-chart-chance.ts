/** The run that is still no signal, of so many values off the median: round(log2 n) + 3. */
export const longestUsualRun = (useful: number): number =>
  useful === 0 ? 0 : Math.round(Math.log2(useful)) + 3;

const FIVE_IN_A_HUNDRED = 0.05;

/**
 * The fewest crossings that are still no signal: the 5 % point of Binomial(n - 1, .5), the smallest number that so many
 * crossings or fewer reach by chance at least five times in a hundred.
 */
export const fewestUsualCrossings = (useful: number): number => {
  const places = useful - 1;
  let [ways, reached] = [0.5 ** places, 0];
  for (let crossings = 0; crossings <= places; crossings++) {
    reached += ways;
    if (reached >= FIVE_IN_A_HUNDRED) return crossings;
    ways *= (places - crossings) / (crossings + 1);
  }
  return 0;
};

/**
 * How often the rule sounds where nothing has happened: of all ways in which so many values can lie above or below the
 * median, each as likely as any other, the share with a run that is too long or with too few crossings. Worked out,
 * not simulated.
 *
 * A series without a signal consists of runs of at most `longest` values, and there is a crossing between one run and
 * the next; `inRuns[runs][values]` is the share of all series of so many values that are so many such runs.
 */
export const falseAlarmRate = (useful: number): number => {
  const [longest, fewest] = [longestUsualRun(useful), fewestUsualCrossings(useful)];
  let inRuns: readonly number[] = Array.from({ length: useful + 1 }, (_, values) => (values === 0 ? 1 : 0));
  let quiet = 0;
  for (let runs = 1; runs <= useful; runs++) {
    const before = inRuns;
    inRuns = before.map((_, values) => {
      let share = 0;
      for (let run = 1; run <= Math.min(longest, values); run++)
        share += (before[values - run] ?? 0) * 0.5 ** run;
      return share;
    });
    // The first run lies above or below: twice as many ways.
    if (runs > fewest) quiet += 2 * (inRuns[useful] ?? 0);
  }
  return useful === 0 ? 0 : Math.max(0, 1 - quiet);
};
