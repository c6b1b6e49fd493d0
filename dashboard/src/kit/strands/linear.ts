/**
 * A piecewise linear scale through pins: `from[i]` lies at `to[i]`, and it goes on beyond the first and the last in
 * the direction that it had. The first list rises; `invert` asks the same of the second. All that strands and charts
 * need of a scale; d3-scale would bring its colours, formats and interpolators along.
 */
export interface Linear {
  (value: number): number;
  readonly invert: (place: number) => number;
}

export const linear = (from: readonly number[], to: readonly number[]): Linear => {
  const forth = through(from, to);
  return Object.assign((value: number) => forth(value), { invert: through(to, from) });
};

const through =
  (from: readonly number[], to: readonly number[]) =>
  (value: number): number => {
    const next = from.findIndex((pin) => pin >= value);
    const i = Math.max(1, next === -1 ? from.length - 1 : next);
    const [a = 0, b = 1] = [from[i - 1], from[i]];
    const [c = 0, d = 1] = [to[i - 1], to[i]];
    return a === b ? c : c + ((value - a) / (b - a)) * (d - c);
  };
