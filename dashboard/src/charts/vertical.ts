import type { Role } from '@alliance/api-client/generated/api';
import { linear } from '../kit/strands/linear.ts';

/** From a value to its height in a chart, in CSS pixels from the top. */
export const vertical = (domain: readonly [number, number], height: number): ((value: number) => number) => {
  const scale = linear(domain, [height, 0]);
  return (value) => Math.round(scale(value) * 100) / 100;
};

/** One place on the time axis with what each of the two said there; null where one said nothing. */
export interface Pairing {
  readonly x: number;
  readonly coach: number | null;
  readonly supervisor: number | null;
  /** Whose line isn't joined to what comes before it. */
  readonly breaks?: readonly Role[];
}

/**
 * Where both said the same, the two marks would hide each other: they stand at the same level, the coach's `apart` to
 * the left of the day and the supervisor's as much to the right.
 */
export const parted = (pairs: readonly Pairing[], apart: number): readonly Pairing[] =>
  pairs.flatMap((pair) => {
    const { x, coach, supervisor, breaks = [] } = pair;
    if (coach === null || coach !== supervisor) return [pair];
    return [
      { x: x - apart, coach, supervisor: null, breaks: breaks.filter((role) => role === 'coach') },
      { x: x + apart, coach: null, supervisor, breaks: breaks.filter((role) => role === 'supervisor') },
    ];
  });

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
