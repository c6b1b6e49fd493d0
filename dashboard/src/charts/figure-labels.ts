import type { Place } from './series.ts';

export interface FigureLabel<Key extends string> {
  readonly key: Key;
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

interface Frame<Key extends string> {
  /** The two series; where they say the same, the first one's figure stands above. */
  readonly keys: readonly Key[];
  readonly y: (value: number) => number;
  /** Where the room to the right ends. */
  readonly end?: number;
}

/**
 * Figures beside the points of two lines: the higher one's above, the lower one's below, the latest to the right of
 * its point, as far as there is room. Where points stand close, only the first and the latest carry theirs;
 * where all of them do, only the latest.
 */
export const figureLabels = <Key extends string>(
  places: readonly Place<Key>[],
  { keys, y, end = Number.POSITIVE_INFINITY }: Frame<Key>,
): readonly FigureLabel<Key>[] => {
  const last = places.length - 1;
  let free = Number.NEGATIVE_INFINITY;
  const latest = places[last];
  return places.flatMap((place, i) => {
    const room = place.x >= free && (i === last || place.x + WIDTH <= (latest?.x ?? 0));
    if (i !== 0 && i !== last && !room) return [];
    if (i === 0 && last > 0 && Math.max(place.x, WIDTH / 2) + WIDTH / 2 > (latest?.x ?? 0) + GAP) return [];
    free = place.x + WIDTH;
    const said = saidAt(place, keys);
    return i === last && last > 0 && place.x + GAP + WIDTH <= end
      ? beside(place.x, said, y)
      : aboveAndBelow(place.x, said, y);
  });
};

type Said<Key extends string> = readonly { readonly key: Key; readonly value: number }[];

/** The highest first. */
const saidAt = <Key extends string>({ values }: Place<Key>, keys: readonly Key[]): Said<Key> =>
  keys
    .flatMap((key) => {
      const value = values[key];
      return value === null ? [] : [{ key, value }];
    })
    .toSorted((a, b) => b.value - a.value);

type Height = (value: number) => number;

const aboveAndBelow = <Key extends string>(
  x: number,
  said: Said<Key>,
  y: Height,
): readonly FigureLabel<Key>[] =>
  said.map(({ key, value }, i) => ({
    key,
    value,
    // Never over the figures of the axis, which stand to the left of it.
    x: Math.max(x, WIDTH / 2),
    y: y(value) + (i === 0 ? -10 : 20),
    anchor: 'middle',
  }));

const beside = <Key extends string>(x: number, said: Said<Key>, y: Height): readonly FigureLabel<Key>[] => {
  const places = said.map(({ value }) => y(value) + 4.5);
  const short = places.length === 2 ? Math.max(0, LINE - ((places[1] ?? 0) - (places[0] ?? 0))) : 0;
  return said.map(({ key, value }, i) => ({
    key,
    value,
    x: x + GAP,
    y: (places[i] ?? 0) + (i === 0 ? -short / 2 : short / 2),
    anchor: 'start',
  }));
};
