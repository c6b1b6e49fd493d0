import type { Day, HeldSession, Partnership } from '@alliance/api-client/generated/api';
import { plural, selectOrdinal, t } from '@lingui/core/macro';
import { capital, count } from '../../words/counts.ts';
import { dayInWords, dayShortWithWeekday, dayShortWithYear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';

/** "Today, 2 July 2026", "Wed 12 Nov 2025" */
export const dayHeading = (day: Day, today: Day): string => {
  if (day !== today) return dayShortWithWeekday(day);
  const whole = t`Today, ${dayInWords(day)}`;
  return whole.length > FITS ? t`Today, ${dayShortWithYear(day)}` : whole;
};

/** Letters that stand beside the spine on one line. */
const FITS = 19;

/** Where a day stands among the sessions: "8 days after session 13". */
export const dayPlace = (
  day: Day,
  { began, planned, today }: Pick<Partnership, 'began' | 'planned' | 'today'>,
  sessions: readonly Pick<HeldSession, 'number' | 'on'>[],
): string => {
  const last = sessions.findLast(({ on }) => on <= day);
  if (last) {
    const days = daysBetween(last.on, day);
    return days === 0
      ? t`the day of session ${last.number}`
      : plural(days, {
          one: `# day after session ${last.number}`,
          other: `# days after session ${last.number}`,
        });
  }
  // What is planned now may not have been on an earlier day, nor be the first.
  const next = sessions[0]?.on ?? (day === today ? planned?.on : undefined);
  if (next === day) return t`the day of session 1`;
  if (next && next > day)
    return plural(daysBetween(day, next), {
      one: '# day before session 1',
      other: '# days before session 1',
    });
  return ourDay(daysBetween(began, day) + 1);
};

const ourDay = (nth: number): string =>
  selectOrdinal(nth, {
    1: 'our first day',
    2: 'our second day',
    3: 'our third day',
    4: 'our fourth day',
    5: 'our fifth day',
    6: 'our sixth day',
    7: 'our seventh day',
    8: 'our eighth day',
    9: 'our ninth day',
    10: 'our tenth day',
    one: 'our #st day',
    two: 'our #nd day',
    few: 'our #rd day',
    other: 'our #th day',
  });

const FIRST = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

export const ordinal = (n: number): string => FIRST[n - 1] ?? `${n}${ENDINGS[rules.select(n)]}`;

/** "13 sessions since January 2025" for a list of pairs. */
export const sessionsSoFar = (held: number): string =>
  held === 0
    ? t`not met yet`
    : capital(plural(held, { one: 'one session', other: `${count(held)} sessions` }));
