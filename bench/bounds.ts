/** What a figure must be. */
export interface Bound {
  readonly value: number;
  readonly unit?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const shown = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** `at most 20.0 ms: kept`. */
export const verdict = ({ value, unit = '', atLeast, atMost }: Bound): string => {
  const kept = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  const bound = atLeast === undefined ? `at most ${shown(atMost ?? 0)}` : `at least ${shown(atLeast)}`;
  return `${bound}${unit}: ${kept ? 'kept' : 'NOT kept'}`;
};

/** `ratio of medians  0.41  (at least 0.38: kept)`. */
export const beside = (what: string, bound: Bound): string =>
  `${what.padEnd(64)}${shown(bound.value).padStart(9)}${(bound.unit ?? '').padEnd(4)}(${verdict(bound)})`;
