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
}

const GAP = 11;
const widthOf = (text: string, large: boolean): number => text.length * (large ? 12 : 8.6);

/** Words between two lines need this much room between them. */
const LEAST = 24;
const LEAST_FOR_LARGE = 44;

/** Whether a rung's figure stands between the lines; else it stands below them. */
export const isBetween = ({ top, bottom }: Pick<Rung, 'top' | 'bottom'>): boolean => bottom - top >= LEAST;

/** Whether words that reach `reach` towards a neighbour stay between the two lines all the way. */
const isClear = (rung: Rung, towards: Rung | undefined, reach: number, y: number): boolean => {
  if (!towards || !isBetween(rung)) return true;
  const share = Math.min(1, reach / Math.abs(towards.x - rung.x));
  const at = (from: number, to: number): number => from + share * (to - from);
  return at(rung.top, towards.top) <= y - 12 && at(rung.bottom, towards.bottom) >= y + 3;
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
    const y = between ? (top + bottom) / 2 + (large ? 7 : 5) : bottom + (large ? 26 : 20);
    const right = x + GAP + room <= (next?.x ?? end) && isClear(rung, next, GAP + room, y);
    const left = x - GAP - room >= (before?.x ?? 0) && isClear(rung, before, GAP + room, y);
    const start = { key, text, x: Math.min(x + GAP, end - room), y, anchor: 'start', large } as const;
    if (right) return [start];
    if (left && between) return [{ ...start, x: x - GAP, anchor: 'end' }];
    return next ? [] : [start];
  });
