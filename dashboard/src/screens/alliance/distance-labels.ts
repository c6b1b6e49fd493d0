import { exact } from './figures.ts';
import type { Box } from './line-names.ts';

export interface Rung {
  readonly key: string;
  readonly x: number;
  /** The two ends, from the top, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** The widest and the latest are told larger. */
  readonly large: boolean;
  /** How wide the cover over its figure is, where it is covered. */
  readonly cover?: number;
}

export interface RungLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly large: boolean;
  /** On the shade between the two lines, not below them. */
  readonly between: boolean;
}

const GAP = 11;
const widthOf = (text: string, large: boolean): number => text.length * (large ? 12 : 8.6);

/** The room that a figure takes. */
export const boxOfFigure = ({ text, x, y, anchor, large }: RungLabel): Box => {
  const room = widthOf(text, large);
  const left = anchor === 'start' ? x : x - room;
  return { left, right: left + room, top: y - (large ? 16 : 12), bottom: y + 4 };
};

/** Words between two lines need this much room between them. */
const LEAST = 24;
const LEAST_FOR_LARGE = 44;

/** Whether a rung's figure stands between the lines; else it stands below them. */
export const isBetween = ({ top, bottom }: Pick<Rung, 'top' | 'bottom'>): boolean => bottom - top >= LEAST;

/** Between the two lines, in the middle of words that reach `reach` towards a neighbour; and whether they fit there. */
const placeBetween = (rung: Rung, towards: Rung | undefined, reach: number, large: boolean) => {
  const share = towards ? Math.min(1, reach / Math.abs(towards.x - rung.x)) : 0;
  const on = (from: number, to: number, part: number): number => from + part * (to - from);
  const ends = (part: number) => [
    on(rung.top, towards?.top ?? rung.top, part),
    on(rung.bottom, towards?.bottom ?? rung.bottom, part),
  ];
  const [top = 0, bottom = 0] = ends(share / 2);
  const y = (top + bottom) / 2 + (large ? 7 : 5);
  const [farTop = 0, farBottom = 0] = ends(share);
  return { y, fits: farTop <= y - 12 && farBottom >= y + 3 };
};

/** How far below its rung a figure stands that begins left of it, where the lower line comes up from under it. */
const beneathTheLine = (rung: Rung, before: Rung | undefined, from: number): number => {
  if (!before || from >= rung.x) return 0;
  const share = Math.min(1, (rung.x - from) / (rung.x - before.x));
  return share * (before.bottom - rung.bottom) + 20;
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Air between one figure and the next, or a line that stands across, in CSS pixels. */
const AIR = 4;

const meets = ({ from, to }: Stretch, other: Stretch): boolean =>
  from - AIR < other.to && to + AIR > other.from;

/** The ways in which a rung's figure can stand beside it at one size, the better first. */
const waysAt = (
  rungs: readonly Rung[],
  i: number,
  end: number,
  large: boolean,
): readonly (RungLabel & Stretch)[] => {
  const rung = rungs[i];
  if (!rung) return [];
  const { key, x, bottom, size } = rung;
  const [before, next] = [rungs[i - 1], rungs[i + 1]];
  const between = isBetween(rung);
  const text = exact(size);
  const room = rung.cover ?? widthOf(text, large);
  const from = Math.min(x + GAP, end - room);
  const below = { y: bottom + Math.max(large ? 26 : 20, beneathTheLine(rung, before, from)), fits: true };
  const right = between ? placeBetween(rung, next, GAP + room, large) : below;
  const left = placeBetween(rung, before, GAP + room, large);
  const label = { key, text, large, between };
  const start = { ...label, x: from, y: right.y, anchor: 'start', from, to: from + room } as const;
  const back = { ...label, x: x - GAP, y: left.y, anchor: 'end', from: x - GAP - room, to: x - GAP } as const;
  return [
    ...(right.fits && x + GAP + room <= (next?.x ?? end) ? [start] : []),
    ...(between && left.fits && back.from >= (before?.x ?? 0) ? [back] : []),
    // Pulled back over its own rung it would be struck through: it then stands below the lines as well.
    ...(next ? [] : [between && from < x + GAP ? { ...start, y: below.y, between: false } : start]),
  ];
};

/** What is to be told large is told small where there is no more room. */
const waysOf = (rungs: readonly Rung[], i: number, end: number): readonly (RungLabel & Stretch)[] => {
  const rung = rungs[i];
  const large = rung?.large && (!isBetween(rung) || rung.bottom - rung.top >= LEAST_FOR_LARGE);
  return [...(large ? waysAt(rungs, i, end, true) : []), ...waysAt(rungs, i, end, false)];
};

/**
 * The distance, written beside its rung: to the right where it fits before the next, else to the left. Where the two
 * lines all but meet it stands below them. The latest is always told, then those to be told large, then the others,
 * where neither another figure nor a line that stands `across` is in the way. `end` is how far words may go.
 */
export const rungLabels = (
  rungs: readonly Rung[],
  end: number,
  across: readonly number[] = [],
): readonly RungLabel[] => {
  const taken: Stretch[] = across.map((x) => ({ from: x, to: x }));
  const last = rungs.length - 1;
  const rank = (i: number): number => (i === last ? 0 : rungs[i]?.large ? 1 : 2);
  const found = new Map<number, RungLabel>();
  for (const i of rungs.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b))) {
    const ways = waysOf(rungs, i, end);
    const way =
      ways.find((each) => !taken.some((other) => meets(each, other))) ?? (i === last ? ways[0] : undefined);
    if (!way) continue;
    const { from, to, ...label } = way;
    taken.push({ from, to });
    found.set(i, label);
  }
  return rungs.flatMap((_, i) => found.get(i) ?? []);
};
