import type { Day, Partnership } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { linear } from '../../kit/strands/linear.ts';
import { addDays, dayOf, firstOfMonth, monthsIn, nextMonth, numberOf } from '../../words/days.ts';

export type Steps = 'date' | 'even';

/** The one time axis of a page: a day is at the same x in the spine, in each chart and in each table. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  /** The length of the field in CSS pixels. */
  readonly length: number;
  readonly steps: Steps;
  /** Pixels from the field's left edge. */
  readonly x: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
}

/** A partnership needs room to begin in: at least this many days are shown. */
const LEAST = 110;

/** How long before a session of which there is nothing earlier the strands set out to meet, in days. */
const APPROACH = 14;

/** Where the line of time begins: on the first day, or before the first session where that was earlier. */
export const beginning = ({ began, sessions }: Pick<Partnership, 'began' | 'sessions'>): Day => {
  const first = sessions[0]?.on;
  return first === undefined || first >= began ? began : addDays(first, -APPROACH);
};

/** Whole months, from the one in which it begins to the one of today or of the planned session. */
export const extent = (partnership: Partnership): { from: Day; to: Day } => {
  const { today, planned } = partnership;
  const began = beginning(partnership);
  const latest = [today, planned?.on ?? today, addDays(began, LEAST)].reduce((a, b) => (a > b ? a : b));
  return { from: `${began.slice(0, 7)}-01`, to: addDays(nextMonth(latest), -1) };
};

/*
 * A linear scale over day numbers rather than a time scale: days have no clock, and so no summer time can move
 * them. Even steps pin each session to its place in the row and stay linear in between.
 */
export const timeScale = (partnership: Partnership, length: number, steps: Steps = 'date'): TimeScale => {
  const { from, to } = extent(partnership);
  const sessions = steps === 'even' ? partnership.sessions.map(({ on }) => numberOf(on)) : [];
  const pins = [
    numberOf(from),
    ...sessions.filter((day, i) => day > (sessions[i - 1] ?? numberOf(from))),
    numberOf(to),
  ];
  const scale = linear(
    pins,
    pins.map((_, i) => (length * i) / (pins.length - 1)),
  );
  return {
    from,
    to,
    length,
    steps,
    x: (day) => Math.round(scale(numberOf(day)) * 100) / 100,
    dayAt: (x) => dayOf(scale.invert(Math.max(0, Math.min(length, x)))),
  };
};

/** Whole months from that of one day to that of another, between two places of the field; without a day that is chosen. */
export const monthsScale = (
  first: Day,
  last: Day,
  length: number,
  places: readonly [number, number] = [0, length],
): TimeScale => {
  const [from, to] = [firstOfMonth(first), addDays(nextMonth(last), -1)];
  const scale = linear([numberOf(from), numberOf(to)], places);
  return {
    from,
    to,
    length,
    steps: 'date',
    x: (day) => Math.round(scale(numberOf(day)) * 100) / 100,
    dayAt: (x) => dayOf(scale.invert(x)),
  };
};

export interface MonthTick {
  readonly day: Day;
  readonly x: number;
  readonly label?: string;
}

const NAMES = [
  t`Jan`,
  t`Feb`,
  t`Mar`,
  t`Apr`,
  t`May`,
  t`Jun`,
  t`Jul`,
  t`Aug`,
  t`Sept`,
  t`Oct`,
  t`Nov`,
  t`Dec`,
];

/** Every month has a tick; every month, quarter, half year or year has a label, as they fit. */
export const monthTicks = (scale: TimeScale, room = 62): MonthTick[] => {
  const months = monthsIn(scale.from, scale.to);
  const every =
    [1, 3, 6, 12].find((step) => (scale.length / Math.max(1, months.length)) * step >= room) ?? 12;
  let free = 0;
  return months.map((day, i) => {
    const month = Number(day.slice(5, 7));
    const x = scale.x(day);
    const due = (month - 1) % every === 0 || i === 0;
    const withYear = month === 1 || i === 0;
    if (!due || x < free || (withYear && x > scale.length - 24)) return { day, x };
    free = x + (withYear ? room : room * 0.62);
    return { day, x, label: withYear ? `${NAMES[month - 1]} ${day.slice(0, 4)}` : (NAMES[month - 1] ?? '') };
  });
};

/** Which sessions carry their number: all that fit; from sixty on every fifth; past eighty none but the last. */
export const numbered = (
  sessions: readonly { readonly number: number; readonly x: number }[],
  room = 17,
): ReadonlySet<number> => {
  const last = sessions.at(-1);
  if (!last) return new Set();
  const every = sessions.length > 80 ? Number.POSITIVE_INFINITY : sessions.length >= 60 ? 5 : 1;
  const shown = new Set([last.number]);
  let free = Number.NEGATIVE_INFINITY;
  for (const { number, x } of sessions) {
    if (number % every !== 0 || x < free || x > last.x - room) continue;
    shown.add(number);
    free = x + room;
  }
  return shown;
};
