import { daysAfter, type Day } from '@alliance/days/days';

/*
 * Days are calendar days without a clock or a zone, so they are counted, not timed: a day's number is how many
 * days lie between it and 1 January 1970.
 */
const MILLISECONDS = 86_400_000;

export const numberOf = (day: Day): number => Date.parse(day) / MILLISECONDS;

export const dayOf = (number: number): Day => daysAfter('1970-01-01', Math.round(number));

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

export const addDays = daysAfter;

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
