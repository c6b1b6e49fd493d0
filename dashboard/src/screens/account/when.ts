import { t } from '@lingui/core/macro';
import { dayAt, now, timeOf } from '../../device/clock.ts';
import { addDays } from '../../words/days.ts';
import { dayNear } from '../../words/days-in-words.ts';

/** The day of an instant as it is called today. */
export const dayOf = (instant: string): string => {
  const [day, today] = [dayAt(instant), dayAt(now())];
  if (day === today) return t`today`;
  return day === addDays(today, -1) ? t`yesterday` : dayNear(day, today);
};

/** The same, with the time where it is today's. */
export const since = (instant: string): string =>
  dayAt(instant) === dayAt(now()) ? t`today, ${timeOf(instant)}` : dayOf(instant);
