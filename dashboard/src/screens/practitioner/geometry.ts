import type { GrowthLine, Role } from '@alliance/api-client/generated/api';
import type { PlotPoint, PlotScale } from '../../pair/score/plot.tsx';
import { linear } from '../../kit/strands/linear.ts';

/** A row's height in pixels: a line of words, then the line itself. */
export const HEIGHT = 78;
const [TOP, BOTTOM] = [24, 64];
const TICKS = [0, 10];

/** The whole line, from 0 to 10, whatever was placed on it: seven of them can be read beside each other. */
export const lineScale: PlotScale = { y: linear([0, 10], [BOTTOM, TOP]), ticks: TICKS };

/** Above the line: where words stand, and marks of what was said in words alone. */
export const WORDS = 14;

export interface Mark {
  readonly placingId: string;
  readonly x: number;
}

interface OfOne {
  readonly whose: Role;
  readonly points: readonly (PlotPoint & Mark)[];
  /** What was said in words alone. */
  readonly marks: readonly Mark[];
}

type XOf = (day: string) => number;

const ofOne = (
  whose: Role,
  said: readonly { readonly placingId: string; readonly x: number; readonly position: number | undefined }[],
): OfOne => ({
  whose,
  points: said.flatMap(({ placingId, x, position }) =>
    position === undefined ? [] : [{ placingId, x, value: position }],
  ),
  marks: said.flatMap(({ placingId, x, position }) => (position === undefined ? [{ placingId, x }] : [])),
});

/** A line's placings and answers as they stand in the field: who placed, then who answered. */
export const marksOf = (
  { placings }: GrowthLine,
  of: Role,
  answerer: Role,
  x: XOf,
): readonly [OfOne, OfOne] => [
  ofOne(
    of,
    placings.map(({ placingId, own }) => ({ placingId, x: x(own.on), position: own.position })),
  ),
  ofOne(
    answerer,
    placings.flatMap(({ placingId, answer }) =>
      answer ? [{ placingId, x: x(answer.on), position: answer.position }] : [],
    ),
  ),
];
