import { exact } from './figures.ts';

export interface Rung {
  readonly key: string;
  readonly x: number;
  /** The two ends, from the top, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** The widest and the latest are told larger. */
  readonly large: boolean;
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

/**
 * The distance, written beside its rung: to the right where it fits before the next, else to the left. Where the two
 * lines all but meet it stands below them. The latest is always told; those to be told large are, where there is room.
 * `end` is how far words may go.
 */
export const rungLabels = (rungs: readonly Rung[], end: number): readonly RungLabel[] =>
  rungs.flatMap((rung, i): readonly RungLabel[] => {
    const { key, x, top, bottom, size } = rung;
    const [before, next] = [rungs[i - 1], rungs[i + 1]];
    const between = isBetween(rung);
    const large = rung.large && (!between || bottom - top >= LEAST_FOR_LARGE);
    const text = exact(size);
    const room = widthOf(text, large);
    const below = { y: bottom + (large ? 26 : 20), fits: true };
    const right = between ? placeBetween(rung, next, GAP + room, large) : below;
    const left = placeBetween(rung, before, GAP + room, large);
    const start = {
      key,
      text,
      x: Math.min(x + GAP, end - room),
      y: right.y,
      anchor: 'start',
      large,
      between,
    } as const;
    if (right.fits && x + GAP + room <= (next?.x ?? end)) return [start];
    if (between && left.fits && x - GAP - room >= (before?.x ?? 0))
      return [{ ...start, x: x - GAP, y: left.y, anchor: 'end' }];
    return next ? [] : [start];
  });
