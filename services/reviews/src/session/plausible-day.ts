import { reject, type Rejection } from '@alliance/decider/decider';

/** Before this no pair that is still at work has met: a year was typed short. */
export const EARLIEST = '1950-01-01T00:00:00.000Z';
/** So far ahead nobody agrees on a time of day: a year was typed wrong. */
export const MOST_YEARS_AHEAD = 3;
/** A plan that somebody writes down late; what lies further back was held, or was not. */
export const MOST_DAYS_LATE = 31;
const A_DAY = 86_400_000;

/** Compared as moments: the same moment can be written with and without fractions of a second. */
const isBefore = (one: string, other: string) => Date.parse(one) < Date.parse(other);

/** Why a session can't have been held then; undefined where it can. */
export const notHeldThen = (
  heldAt: string,
  now: string,
): Rejection<'yet-to-come' | 'too-long-ago'> | undefined => {
  if (isBefore(now, heldAt)) return reject('yet-to-come', { heldAt });
  return isBefore(heldAt, EARLIEST) ? reject('too-long-ago', { earliest: EARLIEST.slice(0, 10) }) : undefined;
};

/** Why a session can't be planned for then; undefined where it can. */
export const notPlannedThen = (
  startsAt: string,
  now: string,
): Rejection<'day-has-passed' | 'too-far-ahead'> | undefined => {
  const ahead = Date.parse(startsAt) - Date.parse(now);
  if (ahead < -MOST_DAYS_LATE * A_DAY) return reject('day-has-passed', { startsAt });
  return ahead > MOST_YEARS_AHEAD * 366 * A_DAY ? reject('too-far-ahead', { startsAt }) : undefined;
};
