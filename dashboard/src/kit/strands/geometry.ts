/**
 * The two strands: they touch at each session and open in proportion to the days between. Lengths are CSS pixels;
 * `at` runs along the axis, `off` away from it. Drawn level on a desktop and upright on a phone.
 */
export interface Meeting {
  readonly at: number;
  /** The day's number; the opening follows days, not pixels, so that it stays true on even steps. */
  readonly day: number;
}

export interface Course {
  /** Where the strands begin, open. */
  readonly start: Meeting;
  readonly meetings: readonly Meeting[];
  /** Where they stop, open; left out when they stop at the last meeting. */
  readonly end?: Meeting | undefined;
}

export interface Shape {
  /** Half the distance between the strands at a session. */
  readonly touch: number;
  readonly widest: number;
  readonly least: number;
  readonly perDay: number;
}

export const SPINE: Shape = { touch: 1.4, widest: 17, least: 4, perDay: 0.17 };
/** For a switcher or a list: the same line, smaller. */
export const SMALL: Shape = { touch: 0.8, widest: 9, least: 2.2, perDay: 0.095 };

/** Half the distance between the strands in the middle of a gap. */
export const opening = (days: number, shape: Shape = SPINE): number =>
  Math.min(shape.widest, shape.least + shape.perDay * Math.max(0, days));

/** The share of the whole gap that each curve handle takes. */
const HANDLE = 0.24;

interface Bend {
  readonly at: number;
  readonly off: number;
}

/** A half gap of which the whole would be `gap` long. */
const half = (from: Bend, to: Bend, gap: number): readonly [Bend, Bend, Bend] => [
  { at: from.at + HANDLE * gap, off: from.off },
  { at: to.at - HANDLE * gap, off: to.off },
  to,
];

const bends = (course: Course, shape: Shape): { start: Bend; curves: (readonly [Bend, Bend, Bend])[] } => {
  const { start, meetings, end } = course;
  const first = meetings[0] ?? end ?? start;
  const curves: (readonly [Bend, Bend, Bend])[] = [];
  let here: Bend = { at: start.at, off: opening(first.day - start.day, shape) };
  const begin = here;
  const go = (to: Bend, gap: number) => {
    curves.push(half(here, to, gap));
    here = to;
  };
  meetings.forEach((meeting, i) => {
    const before = meetings[i - 1];
    const touch = { at: meeting.at, off: shape.touch };
    if (!before) return go(touch, 2 * (meeting.at - start.at));
    const gap = meeting.at - before.at;
    go({ at: before.at + gap / 2, off: opening(meeting.day - before.day, shape) }, gap);
    go(touch, gap);
  });
  if (end) {
    const last = meetings.at(-1) ?? start;
    go(
      { at: end.at, off: meetings.length ? opening(end.day - last.day, shape) : here.off },
      2 * (end.at - last.at),
    );
  }
  return { start: begin, curves };
};

export type Lie = 'level' | 'upright';

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** An SVG path of one strand; `side` -1 is the coach's (above, or left), 1 the supervisor's. */
export const strand = (
  course: Course,
  side: -1 | 1,
  axis: number,
  { lie = 'level', shape = SPINE }: { lie?: Lie; shape?: Shape } = {},
): string => {
  const point = ({ at, off }: Bend): string =>
    lie === 'level' ? `${n(at)} ${n(axis + side * off)}` : `${n(axis + side * off)} ${n(at)}`;
  const { start, curves } = bends(course, shape);
  return `M${point(start)}${curves.map((curve) => `C${curve.map(point).join(' ')}`).join('')}`;
};
