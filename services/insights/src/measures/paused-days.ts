import { daysFrom, type Day } from './calendar-day.ts';

/** Days on which the two had agreed to rest, from its first day on; `to` is the day on which it was over. */
export interface Pause {
  readonly from: Day;
  /** Absent while it is open. */
  readonly to?: Day | undefined;
}

const later = (one: Day, other: Day): Day => (daysFrom(one, other) > 0 ? other : one);
const earlier = (one: Day, other: Day): Day => (daysFrom(one, other) > 0 ? one : other);

/** How many of the days between two were paused; pauses don't overlap. */
export const pausedDays = (pauses: readonly Pause[], from: Day, to: Day): number =>
  pauses.reduce((sum, pause) => {
    const days = daysFrom(later(from, pause.from), earlier(to, pause.to ?? to));
    return sum + Math.max(0, days);
  }, 0);

/** Days from one day to another, without those that were paused. */
export const livedDays = (pauses: readonly Pause[], from: Day, to: Day): number =>
  daysFrom(from, to) - pausedDays(pauses, from, to);

export const isPaused = (pauses: readonly Pause[], day: Day): boolean =>
  pauses.some(({ from, to }) => daysFrom(from, day) >= 0 && (to === undefined || daysFrom(day, to) > 0));
