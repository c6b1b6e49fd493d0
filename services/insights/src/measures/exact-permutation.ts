/** In how many ways so many of several can be taken. */
const choose = (of: number, taken: number): number =>
  Array.from({ length: taken }, (_, at) => (of - at) / (at + 1)).reduce((ways, each) => ways * each, 1);

/**
 * Of all ways to call `later` of these values the later ones, how many have which number of half pairs in their favour:
 * two for each pair of an earlier and a later value in which the later is higher, one for each in which both are the
 * same. The index is the half pairs, from 0 to 2 · later · (values - later). Exact, up to 2^53 ways.
 *
 * Values are gone through from the lowest, those that are the same at once, and what was found for fewer is built upon:
 * its time grows with values² · half pairs at most, and never with the number of ways.
 */
export const waysByHalfPairs = (values: readonly number[], later: number): readonly number[] => {
  const earlier = values.length - later;
  const width = 2 * later * earlier + 1;
  // By how many are called later so far, and their half pairs.
  let ways = Array.from({ length: later + 1 }, () => new Float64Array(width));
  if (ways[0]) ways[0][0] = 1;
  let lower = 0;
  const sorted = values.toSorted((a, b) => a - b);
  for (const value of new Set(sorted)) {
    const alike = sorted.filter((each) => each === value).length;
    const next = ways.map(() => new Float64Array(width));
    ways.forEach((counts, called) => {
      for (let more = 0; more <= Math.min(alike, later - called); more++) {
        const gained = more * (2 * (lower - called) + (alike - more));
        const into = next[called + more];
        counts.forEach((count, halfPairs) => {
          if (into && count > 0 && halfPairs + gained < width)
            into[halfPairs + gained] =
              (into[halfPairs + gained] ?? 0) + count * Math.round(choose(alike, more));
        });
      }
    });
    ways = next;
    lower += alike;
  }
  return [...(ways[later] ?? [])];
};
