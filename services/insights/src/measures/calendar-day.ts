/** A day, ISO 8601: `2026-07-02`. Never an instant: which day that was, whoever asks has to know. */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from one day to another; negative when the other is earlier. */
export const daysFrom = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;

/** Neither before the one nor after the other; both ends count. */
export const isWithin = (day: Day, first: Day, last: Day): boolean => day >= first && day <= last;

const padded = (part: number, width: number): string => String(part).padStart(width, '0');

/** The same day of the month, so many months earlier, or that month's last day where it has no such day. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const monthsSinceZero = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(monthsSinceZero / 12), monthsSinceZero % 12];
  const daysInMonth = (Date.UTC(y, m + 1, 1) - Date.UTC(y, m, 1)) / MILLISECONDS_A_DAY;
  return `${padded(y, 4)}-${padded(m + 1, 2)}-${padded(Math.min(date, daysInMonth), 2)}`;
};

/** The earliest first; what fell on one day keeps its order. */
export const inOrderOfDays = <Dated extends { readonly on: Day }>(
  dated: readonly Dated[],
): readonly Dated[] => dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
