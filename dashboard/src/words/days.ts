import type { Day } from '../app/documents/partnership.ts';

/*
 * Days are calendar days without a clock or a zone, so they are counted, not timed: a day's number is how many
 * days lie between it and 1 January 1970.
 */
const MILLISECONDS = 86_400_000;

export const numberOf = (day: Day): number =>
  Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / MILLISECONDS);

export const dayOf = (number: number): Day =>
  new Date(Math.round(number) * MILLISECONDS).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

export const partsOf = (day: Day): DayParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

const two = (n: number): string => String(n).padStart(2, '0');

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

export const nextMonth = (day: Day): Day => {
  const { year, month } = partsOf(day);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
};

/** The first days of the months that begin in [from, to]. */
export const monthsIn = (from: Day, to: Day): Day[] => {
  const months: Day[] = [];
  for (
    let month = from === firstOfMonth(from) ? from : nextMonth(from);
    month <= to;
    month = nextMonth(month)
  )
    months.push(month);
  return months;
};
