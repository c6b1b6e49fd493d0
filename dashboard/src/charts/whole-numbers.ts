/** Whole numbers around the values, at least `least` apart, within what can be answered. */
export const wholeDomain = (
  values: readonly number[],
  least: number,
  [lowest, highest]: readonly [number, number] = [0, 10],
): readonly [number, number] => {
  if (values.length === 0) return [lowest, highest];
  let from = Math.max(lowest, Math.floor(Math.min(...values) - 0.3));
  let to = Math.min(highest, Math.ceil(Math.max(...values) + 0.3));
  while (to - from < least && (to < highest || from > lowest)) {
    if (to < highest) to += 1;
    if (to - from < least && from > lowest) from -= 1;
  }
  return [from, to];
};

export const wholeNumbers = ([from, to]: readonly [number, number]): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
