import { scaleLinear } from 'd3-scale';

/** From a value to its height in a chart, in CSS pixels from the top; the same that the chart library uses. */
export const vertical = (domain: readonly [number, number], height: number): ((value: number) => number) => {
  const scale = scaleLinear([domain[0], domain[1]], [height, 0]);
  return (value) => Math.round(scale(value) * 100) / 100;
};

/** One place on the time axis with what each of the two said there; null where one said nothing. */
export interface Pairing {
  readonly x: number;
  readonly coach: number | null;
  readonly supervisor: number | null;
}

/**
 * Where both said the same, the two marks would hide each other: they part by `apart` either way, the coach's above.
 * For the drawing only; the table has the figures.
 */
export const parted = (pairs: readonly Pairing[], apart: number): readonly Pairing[] =>
  pairs.map((pair) =>
    pair.coach !== null && pair.coach === pair.supervisor
      ? { ...pair, coach: pair.coach + apart, supervisor: pair.supervisor - apart }
      : pair,
  );

/** Two series on one axis, each given as points, joined by their place. */
export const joined = (
  coach: readonly { readonly x: number; readonly y: number }[],
  supervisor: readonly { readonly x: number; readonly y: number }[],
): readonly Pairing[] =>
  [...new Set([...coach, ...supervisor].map(({ x }) => x))]
    .toSorted((a, b) => a - b)
    .map((x) => ({
      x,
      coach: coach.find((point) => point.x === x)?.y ?? null,
      supervisor: supervisor.find((point) => point.x === x)?.y ?? null,
    }));
