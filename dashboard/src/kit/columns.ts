/** A column of the table whose numeral stands exactly at its session's x. */
export interface PlacedColumn {
  readonly width: number;
  /** From the column's left edge to the middle of its numeral. */
  readonly middle: number;
}

/** The least room that a numeral needs. */
export const LEAST = 13;

/** The smallest distance between two neighbours; without neighbours there is all the room. */
export const closest = (at: readonly number[]): number =>
  at.reduce(
    (least, x, i) => (i === 0 ? least : Math.min(least, x - (at[i - 1] ?? x))),
    Number.POSITIVE_INFINITY,
  );

/**
 * Columns that fill the field and meet halfway between their sessions. Undefined when sessions lie too close for
 * numerals: the table then has steps of its own and scrolls.
 */
export const columnsAt = (at: readonly number[], length: number): readonly PlacedColumn[] | undefined => {
  if (at.length === 0 || closest(at) < LEAST) return undefined;
  const edge = (i: number): number =>
    i <= 0 ? 0 : i >= at.length ? length : ((at[i - 1] ?? 0) + (at[i] ?? length)) / 2;
  return at.map((x, i) => ({ width: edge(i + 1) - edge(i), middle: x - edge(i) }));
};
