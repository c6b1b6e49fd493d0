import type { Role } from '@alliance/api-client/generated/api';
import type { Pairing } from './vertical.ts';

export interface FigureLabel {
  readonly role: Role;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

/** How much room a figure such as 54.41 takes, in CSS pixels. */
const WIDTH = 44;
const LINE = 15;
/** Between the latest point and its figure. */
const GAP = 10;

/**
 * Figures beside the points of two lines: the higher one's above, the lower one's below, the latest to the right of
 * its point, as far as there is room. Where points stand close, only the first and the latest carry theirs;
 * where all of them do, only the latest.
 */
export const figureLabels = (
  pairs: readonly Pairing[],
  y: (value: number) => number,
  /** Where the room to the right ends. */
  end = Number.POSITIVE_INFINITY,
): readonly FigureLabel[] => {
  const last = pairs.length - 1;
  let free = Number.NEGATIVE_INFINITY;
  const latest = pairs[last];
  return pairs.flatMap((pair, i) => {
    const room = pair.x >= free && (i === last || pair.x + WIDTH <= (latest?.x ?? 0));
    if (i !== 0 && i !== last && !room) return [];
    if (i === 0 && last > 0 && Math.max(pair.x, WIDTH / 2) + WIDTH / 2 > (latest?.x ?? 0) + GAP) return [];
    free = pair.x + WIDTH;
    return i === last && last > 0 && pair.x + GAP + WIDTH <= end ? beside(pair, y) : aboveAndBelow(pair, y);
  });
};

const said = (pair: Pairing): readonly (readonly [Role, number])[] =>
  (['coach', 'supervisor'] as const)
    .flatMap((role) => (pair[role] === null ? [] : [[role, pair[role]] as const]))
    .toSorted(([, a], [, b]) => b - a);

const aboveAndBelow = (pair: Pairing, y: (value: number) => number): readonly FigureLabel[] =>
  said(pair).map(([role, value], i) => ({
    role,
    value,
    // Never over the figures of the axis, which stand to the left of it.
    x: Math.max(pair.x, WIDTH / 2),
    y: y(value) + (i === 0 ? -10 : 20),
    anchor: 'middle',
  }));

const beside = (pair: Pairing, y: (value: number) => number): readonly FigureLabel[] => {
  const [first, second] = said(pair);
  const places = [first, second].flatMap((one) => (one ? [y(one[1]) + 4.5] : []));
  const short = places.length === 2 ? Math.max(0, LINE - ((places[1] ?? 0) - (places[0] ?? 0))) : 0;
  return [first, second].flatMap((one, i) =>
    one
      ? [
          {
            role: one[0],
            value: one[1],
            x: pair.x + GAP,
            y: (places[i] ?? 0) + (i === 0 ? -short / 2 : short / 2),
            anchor: 'start' as const,
          },
        ]
      : [],
  );
};
