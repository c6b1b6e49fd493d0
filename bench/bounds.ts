/** A figure beside what it must be. */
export interface Bounded {
  readonly what: string;
  readonly value: number;
  readonly unit?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const shown = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** `ratio of medians  0.41  (at least 0.38: kept)`. */
export const beside = ({ what, value, unit = '', atLeast, atMost }: Bounded): string => {
  const kept = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  const bound = atLeast === undefined ? `at most ${shown(atMost ?? 0)}` : `at least ${shown(atLeast)}`;
  return `${what.padEnd(64)}${shown(value).padStart(9)}${unit.padEnd(4)}(${bound}${unit}: ${kept ? 'kept' : 'NOT kept'})`;
};
