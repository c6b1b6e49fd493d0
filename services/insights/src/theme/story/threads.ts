import { day, themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { ThemeLine } from '../reading/theme-lines.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const themeState = z
  .enum(['returning', 'dormant', 'fading', 'emerging', 'stuck', 'recurring', 'occasional', 'integrated'])
  .meta({ id: 'ThemeState' });

export const themeThread = z
  .strictObject({
    themeId: z.string(),
    label: z.string(),
    family: themeFamily,
    state: themeState,
    depths: z
      .array(z.int().min(0).max(5))
      .meta({ description: 'One for each held session, in order: 0 not touched, else depth 1 to 5.' }),
    movement: z.array(z.int().min(1)),
    named: z.strictObject({ coach: z.int().min(0), supervisor: z.int().min(0) }),
    cameBack: z
      .strictObject({
        session: z.int().min(1),
        on: day,
        after: z.int().min(1),
        afterOn: day,
        absentFor: z.int().min(4),
      })
      .optional(),
    integratedOn: day.optional(),
  })
  .meta({ id: 'ThemeThread' });

export type ThemeThread = ResponseOf<typeof themeThread>;

/** The last time that it returned; what it was before is the touch before that one. */
const cameBack = ({ course, touches }: ThemeLine): ThemeThread['cameBack'] => {
  const latest = course.returns.at(-1);
  const index = touches.findIndex(({ session }) => session.number === latest?.session);
  const [before, back] = [touches[index - 1], touches[index]];
  if (!latest || !before || !back) return undefined;
  return {
    session: latest.session,
    on: back.session.on,
    after: before.session.number,
    afterOn: before.session.on,
    absentFor: latest.afterAbsences,
  };
};

export const threadOf = (seen: Pick<ReadModel, 'dayOf'>, line: ThemeLine): readonly ThemeThread[] => {
  const { theme, course, state } = line;
  if (!state || line.touches.length === 0) return [];
  const byCoach = course.naming?.byCoach ?? 0;
  const integrated = theme.integrations.at(-1);
  return [
    {
      themeId: theme.id,
      label: theme.label,
      family: theme.family,
      state,
      depths: course.depths.map((depth) => depth ?? 0),
      movement: course.movedIn,
      named: { coach: byCoach, supervisor: course.touches - byCoach },
      cameBack: cameBack(line),
      integratedOn: integrated && seen.dayOf(integrated.at),
    },
  ];
};

/** Labels of the other themes that a session touched. */
export const beside = (
  lines: readonly ThemeLine[],
  themeId: string,
  session: HeldSession,
): readonly { readonly themeId: string; readonly label: string }[] =>
  lines
    .filter(({ theme }) => theme.id !== themeId && theme.touches.has(session.id))
    .map(({ theme }) => ({ themeId: theme.id, label: theme.label }));
