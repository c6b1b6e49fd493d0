import type { Day } from '@alliance/days/days';
import { numberOf, partsOf } from './days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const monthName = (day: Day): string => MONTHS[partsOf(day).month - 1] ?? '';
export const shortMonth = (day: Day): string =>
  monthName(day) === 'September' ? 'Sept' : monthName(day).slice(0, 3);
/** 1 January 1970 was a Thursday. */
export const weekday = (day: Day): string => WEEKDAYS[(((numberOf(day) + 4) % 7) + 7) % 7] ?? '';

/** 2 July 2026 */
export const dayInWords = (day: Day): string => `${dayAndMonth(day)} ${partsOf(day).year}`;
/** 2 July */
export const dayAndMonth = (day: Day): string => `${partsOf(day).date} ${monthName(day)}`;
/** 2 Jul */
export const dayShort = (day: Day): string => `${partsOf(day).date} ${shortMonth(day)}`;
/** 2 Jul 2026 */
export const dayShortWithYear = (day: Day): string => `${dayShort(day)} ${partsOf(day).year}`;
/** Thu 2 July 2026 */
export const dayWithWeekday = (day: Day): string => `${weekday(day).slice(0, 3)} ${dayInWords(day)}`;
/** Thu 2 Jul 2026 */
export const dayShortWithWeekday = (day: Day): string =>
  `${weekday(day).slice(0, 3)} ${dayShortWithYear(day)}`;
/** Thursday 2 July */
export const weekdayAndDay = (day: Day): string => `${weekday(day)} ${dayAndMonth(day)}`;
/** July 2026 */
export const monthAndYear = (day: Day): string => `${monthName(day)} ${partsOf(day).year}`;

/** "Wednesday 24 June" near the day that is read, with its year farther off. */
export const dayBeside = (day: Day, near: Day): string =>
  partsOf(day).year === partsOf(near).year ? weekdayAndDay(day) : `${weekday(day)} ${dayInWords(day)}`;

/** Without its year when that goes without saying beside `near`. */
export const dayNear = (day: Day, near: Day): string =>
  partsOf(day).year === partsOf(near).year ? dayAndMonth(day) : dayInWords(day);
export const dayShortNear = (day: Day, near: Day): string =>
  partsOf(day).year === partsOf(near).year ? dayShort(day) : dayShortWithYear(day);
export const monthNear = (day: Day, near: Day): string =>
  partsOf(day).year === partsOf(near).year ? monthName(day) : monthAndYear(day);
