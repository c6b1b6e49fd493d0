import type { ThemeInSession } from '../../measures/theme-standing.ts';
import { themeCourse, type ThemeCourse } from '../../measures/theme-state.ts';
import type { Seen } from '../../pair/looking.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import { onceOf } from '../../past/once-of.ts';
import type { Past } from '../../past/past.ts';
import type { Touch } from '../past/theme-touches.ts';
import type { ThemePast, ThemesPast } from '../past/themes.ts';
import { sessionsGained } from '../../goal/reading/goal-ratings.ts';
import { toldAs } from './told-as.ts';

export interface TouchInSession {
  readonly touch: Touch;
  readonly session: HeldSession;
}

/** A theme over all held sessions: its touches in their order, and what measure 1 says of it. */
export interface ThemeLine {
  readonly theme: ThemePast;
  readonly touches: readonly TouchInSession[];
  readonly course: ThemeCourse;
  /** Absent before the first touch. `integrated` until a session held later touches it again. */
  readonly state?: NonNullable<ThemeCourse['state']> | 'integrated' | undefined;
}

/** By theme: numbers of the sessions in which a goal that is linked to it gained a level. */
const gainsByTheme = (
  themes: ThemesPast,
  goals: Past['goals'],
  held: readonly HeldSession[],
): ReadonlyMap<string, ReadonlySet<number>> => {
  const gains = new Map<string, Set<number>>();
  for (const goal of goals.values()) {
    const gained = sessionsGained(goal, held);
    for (const linked of goal.themeIds) {
      const id = toldAs(themes, linked)?.id;
      if (id !== undefined) gains.set(id, new Set([...(gains.get(id) ?? []), ...gained]));
    }
  }
  return gains;
};

const isIntegrated = ({ integrations }: ThemePast, touches: readonly TouchInSession[]): boolean => {
  const latest = integrations.at(-1);
  return (
    latest !== undefined &&
    !touches.some(({ session }) => Date.parse(session.held.heldAt) > Date.parse(latest.at))
  );
};

const lineOf = (
  theme: ThemePast,
  held: readonly HeldSession[],
  coachId: string,
  gains: ReadonlySet<number> | undefined,
): ThemeLine => {
  const touches = held.flatMap((session) => {
    const touch = theme.touches.get(session.id);
    return touch ? [{ touch, session }] : [];
  });
  const course = themeCourse(
    held.map((session): ThemeInSession => {
      const touch = theme.touches.get(session.id);
      const namedBy = touch?.namedBy === coachId ? 'coach' : 'supervisor';
      const otherMovement = gains?.has(session.number) ?? false;
      return touch ? { touch: { depth: touch.depth, namedBy }, otherMovement } : { otherMovement };
    }),
  );
  return { theme, touches, course, state: isIntegrated(theme, touches) ? 'integrated' : course.state };
};

/** `coachId`: whose themes they are says who that is. */
const linesOf = (
  { themes, goals }: Pick<Past, 'themes' | 'goals'>,
  held: readonly HeldSession[],
  coachId: string,
): readonly ThemeLine[] => {
  const gains = gainsByTheme(themes, goals, held);
  const first = ({ touches }: ThemeLine): number => touches[0]?.session.number ?? Number.MAX_SAFE_INTEGER;
  return [...themes.values()]
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map((theme) => lineOf(theme, held, coachId, gains.get(theme.id)))
    .toSorted((a, b) => first(a) - first(b));
};

/** In the order of the first touch, then those that no session touched yet, as they were named. Merged ones are left out. */
export const themeLines = onceOf(linesOf, ({ themes, goals }, held) => [themes, goals, held]);

export const linesIn = (seen: Seen): readonly ThemeLine[] =>
  themeLines(seen.past, heldIn(seen), seen.members.coach.id);
