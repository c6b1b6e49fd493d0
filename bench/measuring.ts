/** Times of a run's steps, in milliseconds, and how many things each step did. */
export interface Measured {
  readonly what: string;
  /** Things a second: appends, facts. */
  readonly rate: number;
  /** Milliseconds of a step. */
  readonly p50: number;
  readonly p99: number;
}

/** Of times in their order. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const measured = (
  what: string,
  things: number,
  milliseconds: number,
  steps: readonly number[],
): Measured => {
  const sorted = steps.toSorted((one, other) => one - other);
  return {
    what,
    rate: (things / milliseconds) * 1_000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
};

/** Does one step after another and times each. `step` answers how many things it did, 0 when none are left. */
export const timeSteps = (what: string, step: () => number): Measured => {
  const times: number[] = [];
  let things = 0;
  const begin = performance.now();
  for (let last = begin; ;) {
    const done = step();
    if (done === 0) return measured(what, things, last - begin, times);
    const now = performance.now();
    times.push(now - last);
    last = now;
    things += done;
  }
};

/** The same for callers who each wait for an answer before they ask again. */
export const timeCallers = async (
  what: string,
  callers: number,
  ask: () => Promise<unknown> | undefined,
): Promise<Measured> => {
  const times: number[] = [];
  const call = async () => {
    for (;;) {
      const before = performance.now();
      const answer = ask();
      if (answer === undefined) return;
      await answer;
      times.push(performance.now() - before);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  return measured(what, times.length, performance.now() - begin, times);
};
