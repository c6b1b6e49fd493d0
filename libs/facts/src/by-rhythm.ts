import { daysAfter, monthsAfter, type Day } from '@alliance/days/days';
import type { RhythmNumbers } from './clause-numbers.ts';

const DAYS_IN_A_WEEK = 7;

/**
 * The day that a rhythm leads to from another: so many weeks or months later, or that of the session that completes
 * its number; undefined while those haven't been held.
 */
export const byRhythm = (
  day: Day,
  { everyN, unit }: Pick<RhythmNumbers, 'everyN' | 'unit'>,
  sessions: readonly Day[],
): Day | undefined => {
  switch (unit) {
    case 'weeks':
      return daysAfter(day, everyN * DAYS_IN_A_WEEK);
    case 'months':
      return monthsAfter(day, everyN);
    case 'sessions':
      return sessions.filter((each) => each > day).toSorted()[everyN - 1];
  }
};
