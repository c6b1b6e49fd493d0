/** The middle value, or the mean of the two in the middle; undefined when there is none. */
export const median = (values: readonly number[]): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

/** A value, and how often it is there. */
export interface Counted {
  readonly value: number;
  readonly count: number;
}

/** The same, of values that are there more than once. */
export const medianOfCounted = (values: readonly Counted[]): number | undefined => {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  const at = (place: number): number | undefined => {
    let passed = 0;
    return sorted.find(({ count }) => (passed += count) > place)?.value;
  };
  const [low, high] = [at(Math.floor((all - 1) / 2)), at(Math.ceil((all - 1) / 2))];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};
