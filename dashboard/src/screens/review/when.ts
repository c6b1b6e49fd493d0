import { momentOf } from '../../app/clock.ts';
import type { Day, Mode } from '../../app/documents/partnership.ts';
import { isDay } from '../../words/days.ts';

/** A day, a time and a length while they are chosen, as the fields have them. */
export interface When {
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly mode: Mode;
}

export type WhenErrors = Partial<Record<'day' | 'time' | 'minutes', string>>;

export const LONGEST_MINUTES = 600;

/** What stands in the way; `tense` says on which side of today the day has to be. */
export const errorsInWhen = (
  { day, time, minutes }: When,
  today: Day,
  tense: 'ahead' | 'past',
): WhenErrors => {
  const errors: { day?: string; time?: string; minutes?: string } = {};
  if (!isDay(day)) errors.day = 'Choose a day.';
  else if (tense === 'ahead' && day < today) errors.day = 'That day has passed. Choose today or a later one.';
  else if (tense === 'past' && day > today)
    errors.day = 'That day lies ahead. Choose today or an earlier one.';
  if (!/^\d{2}:\d{2}$/.test(time)) errors.time = 'Choose a time.';
  const length = Number(minutes);
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_MINUTES)
    errors.minutes = `Give its length in minutes, 1 to ${LONGEST_MINUTES}.`;
  return errors;
};

/** The moment at which it begins, in UTC; undefined while day or time are missing. */
export const instantOf = ({ day, time }: When): string | undefined => momentOf(day, time);
