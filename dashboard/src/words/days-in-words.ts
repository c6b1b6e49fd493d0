import type { Day } from '@alliance/days/days';
import { t } from '@lingui/core/macro';
import { writtenIn } from '../language/language.ts';
import { numberOf, partsOf } from './days.ts';

/** What the days of a calendar are called is Intl's; in which order they are written is the catalogue's. */
const called = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(writtenIn, { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(numberOf(day) * 86_400_000);
};

export const monthName = called({ month: 'long' });
export const shortMonth = called({ month: 'short' });
export const weekday = called({ weekday: 'long' });
const shortWeekday = called({ weekday: 'short' });

/** As texts: a year has no thousands. */
const dateOf = (day: Day) => {
  const { date, year } = partsOf(day);
  return { date: String(date), year: String(year) };
};

/** 2 July 2026 */
export const dayInWords = (day: Day): string => {
  const { date, year } = dateOf(day);
  const month = monthName(day);
  return t`${date} ${month} ${year}`;
};
/** 2 July */
export const dayAndMonth = (day: Day): string => {
  const { date } = dateOf(day);
  const month = monthName(day);
  return t`${date} ${month}`;
};
/** 2 Jul */
export const dayShort = (day: Day): string => {
  const { date } = dateOf(day);
  const shortMonthName = shortMonth(day);
  return t`${date} ${shortMonthName}`;
};
/** 2 Jul 2026 */
export const dayShortWithYear = (day: Day): string => {
  const { date, year } = dateOf(day);
  const shortMonthName = shortMonth(day);
  return t`${date} ${shortMonthName} ${year}`;
};
/** Thu 2 July 2026 */
export const dayWithWeekday = (day: Day): string => withShortWeekday(day, dayInWords(day));
/** Thu 2 July, with its year farther off from `near`. */
export const dayNearWithWeekday = (day: Day, near: Day): string => withShortWeekday(day, dayNear(day, near));
/** Thu 2 Jul 2026 */
export const dayShortWithWeekday = (day: Day): string => withShortWeekday(day, dayShortWithYear(day));
/** Thursday 2 July */
export const weekdayAndDay = (day: Day): string => withWeekday(day, dayAndMonth(day));
/** July 2026 */
export const monthAndYear = (day: Day): string => {
  const { year } = dateOf(day);
  const month = monthName(day);
  return t`${month} ${year}`;
};

/** Jul 2026 */
export const shortMonthAndYear = (day: Day): string => {
  const { year } = dateOf(day);
  const month = shortMonth(day);
  return t`${month} ${year}`;
};

const withWeekday = (of: Day, day: string): string => {
  const weekdayName = weekday(of);
  return t`${weekdayName} ${day}`;
};
const withShortWeekday = (of: Day, day: string): string => {
  const shortWeekdayName = shortWeekday(of);
  return t`${shortWeekdayName} ${day}`;
};

/** "Wednesday 24 June" near the day that is read, with its year farther off. */
export const dayBeside = (day: Day, near: Day): string =>
  sameYear(day, near) ? weekdayAndDay(day) : withWeekday(day, dayInWords(day));

const sameYear = (day: Day, near: Day): boolean => partsOf(day).year === partsOf(near).year;

/** Without its year when that goes without saying beside `near`. */
export const dayNear = (day: Day, near: Day): string =>
  sameYear(day, near) ? dayAndMonth(day) : dayInWords(day);
export const dayShortNear = (day: Day, near: Day): string =>
  sameYear(day, near) ? dayShort(day) : dayShortWithYear(day);
export const monthNear = (day: Day, near: Day): string =>
  sameYear(day, near) ? monthName(day) : monthAndYear(day);
