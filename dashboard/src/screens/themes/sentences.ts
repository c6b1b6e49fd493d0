import type { Role, Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count, inARow, runs, span, times } from '../../words/counts.ts';
import { dayInWords, dayNear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { DEPTH } from './depths.ts';
import { STATE } from '../../pair/theme-states.ts';

const moved = ({ movement }: Theme): string => {
  const sessions = movement.map(({ session }) => session);
  if (sessions.length === 0) return '';
  const last = sessions.at(-1) ?? 0;
  return sessions.length > 4
    ? t`Moved ${times(sessions.length)}, last at ${last}.`
    : t`Moved at ${runs(sessions)}.`;
};

/** In each, in none, in some of the last so many sessions. */
const lately = ({ lastSix: { sessions, of } }: Theme): string =>
  sessions === of
    ? of === 1
      ? t`In our one session so far`
      : t`In each of the last ${count(of)}`
    : sessions === 0
      ? t`In none of the last ${count(of)}`
      : t`In ${count(sessions)} of the last ${count(of)}`;

/** What a theme's state rests on, beside its chip. */
export const restsOn = (theme: Theme, asOf: string): string => {
  const { state, returns, absences = 0, touched, integrated, named } = theme;
  switch (state) {
    case undefined:
      return t`Named on ${dayNear(named.on, asOf)}, hasn’t come up yet.`;
    case 'returning': {
      const back = returns.at(-1);
      return back
        ? t`Came back after ${span(daysBetween(back.afterOn, back.on))}, after ${plural(back.absentFor, { one: 'one session', other: `${count(back.absentFor)} sessions` })} without it.`
        : t`${lately(theme)}.`;
    }
    case 'emerging':
      return t`${newly(theme)}.`;
    case 'stuck':
      return t`${lately(theme)}, without movement in them.`;
    case 'recurring':
      return inSentences(t`${lately(theme)}.`, moved(theme));
    case 'fading':
      return inSentences(moved(theme), lastThree(theme));
    case 'dormant':
      return inSentences(
        t`Not in the last ${plural(absences, { one: 'one session', other: `${count(absences)} sessions` })}.`,
        moved(theme),
      );
    case 'occasional':
      return t`Came up ${times(touched.sessions)} in ${plural(touched.of, { one: 'one session', other: `${count(touched.of)} sessions` })}.`;
    case 'integrated':
      return integrated
        ? t`Both see it as integrated since ${dayNear(integrated.on, asOf)}.`
        : t`Both see it as integrated.`;
  }
};

/** Emerging themes were in two or three of the last three sessions, and in none before. */
const newly = ({ touched, depths }: Theme): string => {
  const window = Math.min(3, depths.length);
  const where =
    touched.sessions === window
      ? t`In each of the last ${count(window)}`
      : t`In two of the last ${count(window)}`;
  return touched.of > window ? t`${where}, never before` : where;
};

/** Fading themes were in one of the last three sessions, or in none. */
const lastThree = ({ depths }: Theme): string =>
  depths.slice(-3).some((depth) => depth > 0) ? t`Once in the last three.` : t`In none of the last three.`;

const inSentences = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** Who brings it up: "Amara named it 4 times of 6". */
export const namedBy = ({ naming, touches }: Theme, name: (role: Role) => string): string => {
  const all = touches.length;
  const role: Role = naming.coach >= naming.supervisor ? 'coach' : 'supervisor';
  if (all === 0) return '';
  return all === 1
    ? t`${name(role)} named it`
    : naming[role] === all
      ? t`${name(role)} named it each of ${all} times`
      : t`${name(role)} named it ${naming[role]} times of ${all}`;
};

/** The whole course of one theme, for those who don't see the thread. */
export const courseInWords = (theme: Theme): string => {
  const { label, depths, state } = theme;
  if (theme.touches.length === 0) return t`${label}: hasn’t come up yet.`;
  const came = depths.flatMap((depth, i) => (depth === 0 ? [] : [`${i + 1} (${DEPTH[depth]})`]));
  const where = inARow(came);
  if (!state)
    return plural(came.length, {
      one: `${label}: came up in session ${where}.`,
      other: `${label}: came up in sessions ${where}.`,
    });
  const now = STATE[state];
  return plural(came.length, {
    one: `${label}: came up in session ${where}; now ${now}.`,
    other: `${label}: came up in sessions ${where}; now ${now}.`,
  });
};

/** n, the window and who says so, below the table. */
export const windowInWords = ({ sessions }: Pick<ThemesDocument, 'sessions'>): string => {
  const [first, last] = [sessions[0], sessions.at(-1)];
  const depths = t`1 named, 2 explored, 3 reframed, 4 tried, 5 integrated; each depth agreed by both.`;
  if (!first || !last) return depths;
  return sessions.length === 1
    ? t`${depths} One session, ${dayInWords(first.on)}.`
    : t`${depths} ${sessions.length} sessions, ${dayInWords(first.on)} to ${dayInWords(last.on)}.`;
};

/** "6 of 13" and "1 of 6", at the end of a theme's row in the table. */
export const sharesOf = ({ touched, lastSix }: Theme): readonly [string, string] => [
  t`${touched.sessions} of ${touched.of}`,
  t`${lastSix.sessions} of ${lastSix.of}`,
];
