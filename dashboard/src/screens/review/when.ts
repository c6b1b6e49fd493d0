import type { Day, Mode } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { dayAt, momentsAt, timeOf } from '../../device/clock.ts';
import { addDays, isDay } from '../../words/days.ts';

/** A day, a time and a length while they are chosen, as the fields have them. */
export interface When {
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly mode: Mode;
  /** Of a time that comes twice that day, because clocks are put back, the second. */
  readonly second?: boolean | undefined;
}

export type WhenErrors = Partial<Record<'day' | 'time' | 'minutes', string>>;

export const LONGEST_MINUTES = 600;

/** The first and the last day that can be chosen: the server's own, so that a year typed wrong is seen at once. */
export const EARLIEST: Day = '1950-01-01';
const YEARS_AHEAD = 3;

export const boundsOf = (today: Day, tense: 'ahead' | 'past'): { readonly min: Day; readonly max: Day } =>
  tense === 'ahead' ? { min: today, max: addDays(today, YEARS_AHEAD * 365) } : { min: EARLIEST, max: today };

const TIME = /^\d{2}:\d{2}$/;

const momentsOf = ({ day, time }: Pick<When, 'day' | 'time'>): readonly string[] | undefined =>
  isDay(day) && TIME.test(time) ? momentsAt(day, time) : undefined;

/** What stands in the way; `tense` says on which side of today the day has to be. */
export const errorsInWhen = (
  { day, time, minutes }: When,
  today: Day,
  tense: 'ahead' | 'past',
): WhenErrors => {
  const errors: { day?: string; time?: string; minutes?: string } = {};
  const { min, max } = boundsOf(today, tense);
  if (!isDay(day)) errors.day = t`Choose a day.`;
  else if (tense === 'ahead' && day < today)
    errors.day = t`That day has passed. Choose today or a later one.`;
  else if (tense === 'past' && day > today)
    errors.day = t`That day lies ahead. Choose today or an earlier one.`;
  else if (day < min || day > max)
    errors.day =
      tense === 'ahead'
        ? t`That is more than three years ahead. Is the year as you meant it?`
        : t`That is before 1950. Is the year as you meant it?`;
  if (!TIME.test(time)) errors.time = t`Choose a time.`;
  else if (momentsOf({ day, time })?.length === 0)
    errors.time = t`Clocks are put forward over this time that day, so it never comes. Choose another.`;
  const length = Number(minutes);
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_MINUTES)
    errors.minutes = t`Give its length in minutes, 1 to ${LONGEST_MINUTES}.`;
  return errors;
};

/** A day and a time as the fields have them, for a moment that is known. */
export const whenOf = (at: string): Pick<When, 'day' | 'time' | 'second'> => {
  const [day, time] = [dayAt(at), timeOf(at)];
  const [, second] = momentsAt(day, time);
  return { day, time, second: second !== undefined && Date.parse(second) === Date.parse(at) };
};

/** Whether clocks show this time twice that day. */
export const comesTwice = (when: Pick<When, 'day' | 'time'>): boolean => momentsOf(when)?.length === 2;

/** The moment at which it begins, in UTC; undefined while day or time are missing, or where there is no such time. */
export const instantOf = (when: Pick<When, 'day' | 'time' | 'second'>): string | undefined => {
  const [first, second] = momentsOf(when) ?? [];
  return when.second ? (second ?? first) : first;
};
