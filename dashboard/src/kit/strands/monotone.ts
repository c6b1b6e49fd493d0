/** A point of a curve over an axis: how far along it, and how far off it. */
export interface Along {
  readonly at: number;
  readonly off: number;
}

const steepness = (from: Along, to: Along): number => (to.off - from.off) / (to.at - from.at);

/** How steep the curve goes through a point between two others, so that it never goes beyond either. */
const through = (before: Along, here: Along, after: Along): number => {
  const h0 = here.at - before.at;
  const h1 = after.at - here.at;
  const s0 = steepness(before, here);
  const s1 = steepness(here, after);
  const p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (Math.sign(s0) + Math.sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
};

/** How steep it begins or ends, where its one neighbour is gone through with `slope`. */
const atEnd = (end: Along, next: Along, slope: number): number =>
  end.at === next.at ? slope : (3 * steepness(end, next) - slope) / 2;

/**
 * A curve through points that lie one after another, as the two handles and the end of each of its pieces. Between two
 * points it never goes further off than they are: M. Steffen, “A simple method for monotonic interpolation in one
 * dimension”, Astronomy and Astrophysics 239 (1990) 443.
 */
export const monotone = (line: readonly Along[]): readonly (readonly [Along, Along, Along])[] => {
  const points = line.filter(({ at, off }, i) => at !== line[i - 1]?.at || off !== line[i - 1]?.off);
  const between = (i: number): number | undefined => {
    const [before, here, after] = [points[i - 1], points[i], points[i + 1]];
    return before && here && after && through(before, here, after);
  };
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const third = (to.at - from.at) / 3;
    const [leaves, arrives] = [between(i), between(i + 1)];
    const start = leaves ?? (arrives === undefined ? steepness(from, to) : atEnd(from, to, arrives));
    const end = arrives ?? (leaves === undefined ? start : atEnd(from, to, leaves));
    return [
      { at: from.at + third, off: from.off + third * start },
      { at: to.at - third, off: to.off - third * end },
      to,
    ];
  });
};
