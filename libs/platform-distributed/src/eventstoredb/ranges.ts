export interface Range {
  readonly after: number;
  readonly count: number;
}

/** Facts that are read along because asking twice would cost more. */
const BRIDGED = 32;
const LONGEST = 500;

/** Stretches of the log that hold all of these positions, which come in order. */
export const rangesOf = (positions: readonly number[]): readonly Range[] => {
  const ranges: { first: number; last: number }[] = [];
  for (const position of positions) {
    const range = ranges.at(-1);
    if (range && position - range.last <= BRIDGED && position - range.first < LONGEST) range.last = position;
    else ranges.push({ first: position, last: position });
  }
  return ranges.map(({ first, last }) => ({ after: first - 1, count: last - first + 1 }));
};
