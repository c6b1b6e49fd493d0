import type { Lie } from './geometry.ts';
import { monotone, type Along } from './monotone.ts';

/** One session on a theme's thread: where it is on the axis, and how deep the theme went; 0 is not touched. */
export interface ThreadPoint {
  readonly at: number;
  readonly depth: number;
}

export interface Thread {
  /** Filled shapes, one for each stretch without a long absence. */
  readonly body: string;
  /** From and to of each long absence, drawn dotted. */
  readonly dormant: readonly (readonly [number, number])[];
}

/** Absences in a row from which on a theme is called dormant. */
const LONG = 4;
/** Half the width where a theme isn't touched, in pixels. */
const ABSENT = 0.5;
/** How far a thread reaches out before its first and after its last touch. */
const REACH = 22;

interface Width {
  readonly at: number;
  readonly half: number;
}

const firstTouch = (points: readonly ThreadPoint[], from: number) =>
  points.findIndex(({ depth }, i) => i >= from && depth > 0);

/** Stretches of points that begin and end with a touch and hold no long absence. */
const stretches = (points: readonly ThreadPoint[]): (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (let i = firstTouch(points, 0); i !== -1; i = firstTouch(points, i + 1)) {
    const last = found.at(-1);
    if (last && i - last[1] - 1 < LONG) last[1] = i;
    else found.push([i, i]);
  }
  return found;
};

/** The widths of one stretch; between two touches the thread narrows, so that each of them can be seen. */
const widths = (points: readonly ThreadPoint[], k: number): Width[] =>
  points.flatMap(({ at, depth }, i) => {
    const next = points[i + 1];
    const here = { at, half: depth > 0 ? k * depth : ABSENT };
    if (!next || depth === 0 || next.depth === 0) return [here];
    return [here, { at: (at + next.at) / 2, half: 0.62 * k * Math.min(depth, next.depth) }];
  });

/**
 * A theme's thread through the sessions up to `until`, the place of the day that is shown. `k` is the half-width of
 * depth 1. It tapers where the theme begins and goes, stays a hair's breadth through short absences and is left to
 * dots through long ones.
 */
export const thread = (
  points: readonly ThreadPoint[],
  { k, until, axis = 0, lie = 'level' }: { k: number; until: number; axis?: number; lie?: Lie },
): Thread => {
  const found = stretches(points);
  const dormant: [number, number][] = [];
  const body = found.map(([first, last], i) => {
    const start = (points[first] as ThreadPoint).at;
    const end = (points[last] as ThreadPoint).at;
    const before = points[first - 1]?.at ?? Number.NEGATIVE_INFINITY;
    const after = points[last + 1]?.at ?? until;
    const lead = start - Math.min(REACH, (start - before) * 0.7);
    const goesOn = found[i + 1] === undefined && points.length - 1 - last < LONG;
    const out = Math.min(
      end + REACH,
      goesOn && last === points.length - 1 ? until : end + (after - end) * 0.7,
    );
    const tail: Width[] =
      goesOn && last < points.length - 1
        ? [...points.slice(last + 1).map(({ at }) => ({ at, half: ABSENT })), { at: until, half: ABSENT }]
        : [{ at: out, half: 0 }];
    const nextStart = found[i + 1]?.[0];
    if (!goesOn) {
      const back = nextStart === undefined ? until : (points[nextStart] as ThreadPoint).at;
      const room =
        nextStart === undefined ? 0 : Math.min(REACH, (back - (points[nextStart - 1]?.at ?? back)) * 0.7);
      dormant.push([out, back - room]);
    }
    return outline([{ at: lead, half: 0 }, ...widths(points.slice(first, last + 1), k), ...tail], axis, lie);
  });
  return { body: body.join(''), dormant };
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Both edges of a line that is as wide as it says, there and back. */
const outline = (line: readonly Width[], axis: number, lie: Lie): string => {
  const edge = (side: 1 | -1): Along[] => line.map(({ at, half }) => ({ at, off: axis + side * half }));
  const point = ({ at, off }: Along): string =>
    (lie === 'level' ? [at, off] : [off, at]).map((value) => rounded(value)).join(' ');
  const curve = (points: readonly Along[]): string =>
    `${points[0] ? point(points[0]) : ''}${monotone(points)
      .map((piece) => `C${piece.map(point).join(' ')}`)
      .join('')}`;
  return `M${curve(edge(1))}L${curve(edge(-1).toReversed())}Z`;
};
