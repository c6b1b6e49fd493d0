/** So many within so many milliseconds. */
export interface Limit {
  readonly most: number;
  readonly within: number;
}

const HOUR = 3_600_000;
/** No limit is longer. */
export const DAY = 24 * HOUR;

/**
 * Enough for a supervisor who brings all their pairs on one afternoon, and too little for whoever would write to
 * strangers in our name.
 */
export const LIMITS = {
  /** One person's letters, to anybody. */
  sender: [
    { most: 20, within: HOUR },
    { most: 60, within: DAY },
  ],
  /** One person's letters to one address. */
  'sender-to-recipient': [{ most: 5, within: DAY }],
  /** Everybody's letters to one address. */
  recipient: [{ most: 10, within: DAY }],
  /** Everybody's letters to anybody. */
  installation: [{ most: 500, within: HOUR }],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;

/** Milliseconds, in UTC, of each letter that left. */
export type Left = readonly number[];

/** Milliseconds until another may leave; 0 where it may now. */
export const waitOf = (left: Left, limits: readonly Limit[], now: number): number =>
  Math.max(
    0,
    ...limits.map(({ most, within }) => {
      const oldest = left.toSorted((a, b) => b - a)[most - 1];
      return oldest === undefined ? 0 : oldest + within - now;
    }),
  );

/** What has to be known of the letters that left, once another has. */
export const withAnother = (left: Left, limits: readonly Limit[], now: number): Left => {
  const longest = Math.max(...limits.map(({ within }) => within));
  return [...left.filter((at) => at + longest > now), now];
};
