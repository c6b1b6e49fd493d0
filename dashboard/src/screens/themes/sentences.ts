import type { Role, Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { count, counted, runs, span, times } from '../../words/counts.ts';
import { dayInWords, dayNear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { DEPTH } from './depths.ts';

const moved = ({ movement }: Theme): string => {
  const sessions = movement.map(({ session }) => session);
  if (sessions.length === 0) return '';
  return sessions.length > 4
    ? ` Moved ${times(sessions.length)}, last at ${sessions.at(-1)}.`
    : ` Moved at ${runs(sessions)}.`;
};

/** In each, in none, in some of the last so many sessions. */
const lately = ({ lastSix: { sessions, of } }: Theme): string =>
  sessions === of
    ? of === 1
      ? 'In our one session so far'
      : `In each of the last ${count(of)}`
    : sessions === 0
      ? `In none of the last ${count(of)}`
      : `In ${count(sessions)} of the last ${count(of)}`;

/** What a theme's state rests on, beside its chip. */
export const restsOn = (theme: Theme, asOf: string): string => {
  const { state, returns, absences = 0, touched, integrated, named } = theme;
  switch (state) {
    case undefined:
      return `Named on ${dayNear(named.on, asOf)}, hasn’t come up yet.`;
    case 'returning': {
      const back = returns.at(-1);
      return back
        ? `Came back after ${span(daysBetween(back.afterOn, back.on))}, after ${counted(back.absentFor, 'session')} without it.`
        : `${lately(theme)}.`;
    }
    case 'emerging':
      return `${newly(theme)}.`;
    case 'stuck':
      return `${lately(theme)}, without movement in them.`;
    case 'recurring':
      return `${lately(theme)}.${moved(theme)}`;
    case 'fading':
      return `${moved(theme)} ${lastThree(theme)} the last three.`.trim();
    case 'dormant':
      return `Not in the last ${counted(absences, 'session')}.${moved(theme)}`;
    case 'occasional':
      return `Came up ${times(touched.sessions)} in ${counted(touched.of, 'session')}.`;
    case 'integrated':
      return integrated
        ? `Both see it as integrated since ${dayNear(integrated.on, asOf)}.`
        : 'Both see it as integrated.';
  }
};

/** Emerging themes were in two or three of the last three sessions, and in none before. */
const newly = ({ touched, depths }: Theme): string => {
  const window = Math.min(3, depths.length);
  const where =
    touched.sessions === window
      ? `In each of the last ${count(window)}`
      : `In two of the last ${count(window)}`;
  return touched.of > window ? `${where}, never before` : where;
};

/** Fading themes were in one of the last three sessions, or in none. */
const lastThree = ({ depths }: Theme): string =>
  depths.slice(-3).some((depth) => depth > 0) ? 'Once in' : 'In none of';

/** Who brings it up: "Amara named it 4 times of 6". */
export const namedBy = ({ naming, touches }: Theme, name: (role: Role) => string): string => {
  const all = touches.length;
  const role: Role = naming.coach >= naming.supervisor ? 'coach' : 'supervisor';
  if (all === 0) return '';
  return all === 1
    ? `${name(role)} named it`
    : naming[role] === all
      ? `${name(role)} named it each of ${all} times`
      : `${name(role)} named it ${naming[role]} times of ${all}`;
};

/** The whole course of one theme, for those who don't see the thread. */
export const courseInWords = (theme: Theme): string => {
  const { label, depths, state } = theme;
  if (theme.touches.length === 0) return `${label}: hasn’t come up yet.`;
  const told = depths.map((depth, i) => (depth === 0 ? '' : `${i + 1} (${DEPTH[depth]})`)).filter(Boolean);
  return `${label}: came up in session${told.length === 1 ? '' : 's'} ${told.join(', ')}; now ${state}.`;
};

/** n, the window and who says so, below the table. */
export const windowInWords = ({ sessions }: Pick<ThemesDocument, 'sessions'>): string => {
  const [first, last] = [sessions[0], sessions.at(-1)];
  const depths = '1 named, 2 explored, 3 reframed, 4 tried, 5 integrated; each depth agreed by both.';
  if (!first || !last) return depths;
  return sessions.length === 1
    ? `${depths} One session, ${dayInWords(first.on)}.`
    : `${depths} ${sessions.length} sessions, ${dayInWords(first.on)} to ${dayInWords(last.on)}.`;
};

/** "6 of 13" and "1 of 6", at the end of a theme's row in the table. */
export const sharesOf = ({ touched, lastSix }: Theme): readonly [string, string] => [
  `${touched.sessions} of ${touched.of}`,
  `${lastSix.sessions} of ${lastSix.of}`,
];
