/** A day, ISO 8601: `2026-07-02`. An instant in UTC will do as well, and means its day. */
export type Day = string;

const dayOf = (day: Day): Day => day.slice(0, 10);
const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from one day to another; negative when the other is earlier. */
export const daysFrom = (from: Day, to: Day): number =>
  (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / MILLISECONDS_A_DAY;

/** Neither before the one nor after the other; both ends count. */
export const isWithin = (day: Day, first: Day, last: Day): boolean =>
  dayOf(day) >= dayOf(first) && dayOf(day) <= dayOf(last);

const padded = (part: number, width: number): string => String(part).padStart(width, '0');

/** The same day of the month, so many months earlier, or that month's last day where it has no such day. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = dayOf(day).split('-').map(Number);
  const monthsSinceZero = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(monthsSinceZero / 12), monthsSinceZero % 12];
  const daysInMonth = (Date.UTC(y, m + 1, 1) - Date.UTC(y, m, 1)) / MILLISECONDS_A_DAY;
  return `${padded(y, 4)}-${padded(m + 1, 2)}-${padded(Math.min(date, daysInMonth), 2)}`;
};

/** The earliest first; what fell on one day keeps its order. */
export const inOrderOfDays = <Dated extends { readonly on: Day }>(
  dated: readonly Dated[],
): readonly Dated[] => dated.toSorted((a, b) => daysFrom(b.on, a.on));
