import type { ThemeInSession } from '../../measures/theme-standing.ts';
import { themeCourse, type ThemeCourse } from '../../measures/theme-state.ts';
import { movedIn, presentProposal } from '../../experiment/reading/experiment.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import { onceOf } from '../../past/once-of.ts';
import type { Past } from '../../past/past.ts';
import type { Touch } from '../past/theme-touches.ts';
import type { ThemePast } from '../past/themes.ts';
import { sessionsGained } from '../../goal/reading/goal-ratings.ts';
import { survivingTheme } from './surviving-theme.ts';

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

type Linking = Pick<Past, 'themes' | 'goals' | 'experiments'>;

/**
 * By theme: numbers of the sessions in which a goal that is linked to it gained a level, or an experiment that is was
 * kept or adapted.
 */
const movedByTheme = (
  { themes, goals, experiments }: Linking,
  held: readonly HeldSession[],
): ReadonlyMap<string, ReadonlySet<number>> => {
  const moved = new Map<string, Set<number>>();
  const linked = [
    ...[...goals.values()].map((goal) => ({ themeIds: goal.themeIds, sessions: sessionsGained(goal, held) })),
    ...[...experiments.values()].map((experiment) => ({
      themeIds: presentProposal(experiment).themeIds,
      sessions: held.filter((session) => session === movedIn(experiment, held)).map(({ number }) => number),
    })),
  ];
  for (const { themeIds, sessions } of linked)
    for (const themeId of themeIds) {
      const id = survivingTheme(themes, themeId)?.id;
      if (id !== undefined) moved.set(id, new Set([...(moved.get(id) ?? []), ...sessions]));
    }
  return moved;
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
  moved: ReadonlySet<number> | undefined,
): ThemeLine => {
  const touches = held.flatMap((session) => {
    const touch = theme.touches.get(session.id);
    return touch ? [{ touch, session }] : [];
  });
  const course = themeCourse(
    held.map((session): ThemeInSession => {
      const touch = theme.touches.get(session.id);
      const namedBy = touch?.namedBy === coachId ? 'coach' : 'supervisor';
      const otherMovement = moved?.has(session.number) ?? false;
      return touch ? { touch: { depth: touch.depth, namedBy }, otherMovement } : { otherMovement };
    }),
  );
  return { theme, touches, course, state: isIntegrated(theme, touches) ? 'integrated' : course.state };
};

/** `coachId`: whose themes they are says who that is. */
const linesOf = (past: Linking, held: readonly HeldSession[], coachId: string): readonly ThemeLine[] => {
  const moved = movedByTheme(past, held);
  const first = ({ touches }: ThemeLine): number => touches[0]?.session.number ?? Number.MAX_SAFE_INTEGER;
  return [...past.themes.values()]
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map((theme) => lineOf(theme, held, coachId, moved.get(theme.id)))
    .toSorted((a, b) => first(a) - first(b));
};

/** In the order of the first touch, then those that no session touched yet, as they were named. Merged ones are left out. */
export const themeLines = onceOf(linesOf, ({ themes, goals, experiments }, held) => [
  themes,
  goals,
  experiments,
  held,
]);

export const linesIn = (seen: ReadModel): readonly ThemeLine[] =>
  themeLines(seen.past, heldIn(seen), seen.members.coach.id);
