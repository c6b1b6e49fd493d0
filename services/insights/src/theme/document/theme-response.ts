import { triedForOf } from '../../experiment/reading/tried-for.ts';
import { presentWording } from '../../goal/reading/wording.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { ThemeLine } from '../reading/theme-lines.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { retractedOf } from './correction.ts';
import { linkedGoals, movementOf } from './movement.ts';
import { survivingTheme } from '../reading/surviving-theme.ts';
import { depth } from '../reading/depth.ts';
import { statesOf } from './states.ts';
import type { Theme } from './theme.ts';
import { touchResponse } from './touch.ts';

const WINDOW = 6;

const returnsOf = ({ course, touches }: ThemeLine): Theme['returns'] =>
  course.returns.flatMap((each) => {
    const index = touches.findIndex(({ session }) => session.number === each.session);
    const [before, back] = [touches[index - 1]?.session, touches[index]?.session];
    if (!before || !back) return [];
    const { number: after, on: afterOn } = before;
    return [{ session: each.session, on: back.on, after, afterOn, absentFor: each.afterAbsences }];
  });

/** Counted by the measure itself, over the sessions held. */
const countsOf = ({ course }: ThemeLine): Pick<Theme, 'absences' | 'touched' | 'lastSix' | 'naming'> => {
  const byCoach = course.naming?.byCoach ?? 0;
  return {
    absences: course.absences,
    touched: { sessions: course.touches, of: course.sessions },
    lastSix: { sessions: course.touchesInLastSix, of: Math.min(WINDOW, course.sessions) },
    naming: { coach: byCoach, supervisor: course.touches - byCoach },
  };
};

const integrationOf = (
  seen: ReadModel,
  { theme: { integrationOffered: offered, integrations } }: ThemeLine,
): Pick<Theme, 'integrationOffered' | 'integrated'> => {
  const latest = integrations.at(-1);
  return {
    integrationOffered: offered && { by: roleOf(seen, offered.by), on: seen.dayOf(offered.at) },
    integrated: latest && { on: seen.dayOf(latest.at) },
  };
};

export const themeResponse = (seen: ReadModel, held: readonly HeldSession[], line: ThemeLine): Theme => {
  const { theme, course, touches } = line;
  const deed = ({ by, at }: { readonly by: string; readonly at: string }) => ({
    by: roleOf(seen, by),
    on: seen.dayOf(at),
  });
  return {
    themeId: theme.id,
    label: theme.label,
    family: theme.family,
    named: deed(theme.named),
    state: touches.length === 0 ? undefined : line.state,
    states: statesOf(held, line),
    depths: course.depths.map((each) => (each === undefined ? 0 : depth.parse(each))),
    touches: touches.map((each) => touchResponse(seen, line, each)),
    retracted: retractedOf(seen, held, line),
    movement: movementOf(seen, held, line),
    returns: returnsOf(line),
    ...countsOf(line),
    goals: linkedGoals(seen, line)
      .filter(({ closed }) => !closed)
      .map((goal) => ({ goalId: goal.id, text: presentWording(goal) })),
    tried: triedForOf(seen, ({ themeIds }) =>
      themeIds.some((id) => survivingTheme(seen.past.themes, id)?.id === theme.id),
    ),
    formerly: theme.formerly.map(({ label, by, at }) => ({
      label,
      until: seen.dayOf(at),
      by: roleOf(seen, by),
    })),
    tookIn: theme.tookIn
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ id, label, ...taken }) => ({ themeId: id, label, ...deed(taken) })),
    ...integrationOf(seen, line),
  };
};
