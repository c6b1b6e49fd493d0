import { namingBalance, type NamingBalance } from './naming-balance.ts';
import {
  afterSession,
  beforeTheFirstSession,
  recurs,
  touchesInLast,
  type Depth,
  type ThemeInSession,
  type ThemeStanding,
} from './theme-standing.ts';

export type ThemeState =
  'returning' | 'dormant' | 'fading' | 'emerging' | 'stuck' | 'recurring' | 'occasional';

const hasMovedInLastSix = (standing: ThemeStanding): boolean => standing.lastSix.some(({ moved }) => moved);

/** In this order; the first that holds names the state, so that a theme is in exactly one. The last always holds. */
const states: readonly (readonly [ThemeState, (standing: ThemeStanding) => boolean])[] = [
  ['returning', (theme) => theme.absencesEnded >= 4 && theme.everRecurring],
  ['dormant', (theme) => (theme.absences ?? 0) >= 4],
  ['fading', (theme) => theme.everRecurring && touchesInLast(3, theme) <= 1],
  ['emerging', (theme) => touchesInLast(3, theme) >= 2 && theme.touches === touchesInLast(3, theme)],
  ['stuck', (theme) => theme.sessions >= 6 && touchesInLast(6, theme) >= 4 && !hasMovedInLastSix(theme)],
  ['recurring', recurs],
  ['occasional', () => true],
];

const stateOf = (standing: ThemeStanding): ThemeState | undefined =>
  standing.touches === 0 ? undefined : states.find(([, holds]) => holds(standing))?.[0];

/** A theme's life over the sessions an alliance held. Sessions are numbered from 1. */
export interface ThemeCourse {
  /** The state after each session, in order; undefined until the first touch. */
  readonly states: readonly (ThemeState | undefined)[];
  /** The state after the latest session. */
  readonly state?: ThemeState;
  /** Depth in each session, in order; undefined where it was not touched. */
  readonly depths: readonly (Depth | undefined)[];
  /** The sessions in which the theme moved. */
  readonly movedIn: readonly number[];
  /** The sessions in which a recurring theme came back after four or more without it, with how many those were. */
  readonly returns: readonly { readonly session: number; readonly afterAbsences: number }[];
  /** Sessions since the latest touch, 0 when the latest session touched it; undefined before the first. */
  readonly absences?: number;
  /** n: sessions held, those that touched it, and how many of the last six did. */
  readonly sessions: number;
  readonly touches: number;
  readonly touchesInLastSix: number;
  readonly naming?: NamingBalance;
}

const standings = (sessions: readonly ThemeInSession[]): readonly ThemeStanding[] => {
  let standing = beforeTheFirstSession;
  return sessions.map((session) => (standing = afterSession(standing, session)));
};

/**
 * Measure 1. Windows count sessions held, not days, since pairs meet at their own rhythm. The definition is
 * this product's own: counts and comparisons, no published scale. What holds after a session depends on that
 * session and those before it, so the course as of an earlier day is simply the beginning of today's.
 */
export const themeCourse = (sessions: readonly ThemeInSession[]): ThemeCourse => {
  const run = standings(sessions);
  const latest = run.at(-1) ?? beforeTheFirstSession;
  const numbered = run.map((standing, index) => ({ standing, session: index + 1 }));
  return {
    states: run.map(stateOf),
    state: stateOf(latest),
    depths: sessions.map(({ touch }) => touch?.depth),
    movedIn: numbered.filter(({ standing }) => standing.lastSix.at(-1)?.moved).map(({ session }) => session),
    returns: numbered
      .filter(({ standing }) => stateOf(standing) === 'returning')
      .map(({ standing, session }) => ({ session, afterAbsences: standing.absencesEnded })),
    absences: latest.absences,
    sessions: latest.sessions,
    touches: latest.touches,
    touchesInLastSix: touchesInLast(6, latest),
    naming: namingBalance(sessions.flatMap(({ touch }) => (touch ? [touch.namedBy] : []))),
  };
};
