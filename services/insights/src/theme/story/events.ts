import type { ThemeLine } from '../reading/theme-lines.ts';
import { roleOf } from '../../pair/looking.ts';
import { depth } from '../../story/scales.ts';
import type { Dated } from '../../story/story-event.ts';
import type { Telling } from '../../story/telling.ts';

/**
 * A state is told of where it changes: on the day the touch was agreed, or, where a session passed the theme by,
 * on the day that was recorded. A first touch is told by the theme's naming.
 */
const stateEvents = ({ held }: Telling, { theme, course }: ThemeLine): readonly Dated[] =>
  course.states.flatMap((state, index): readonly Dated[] => {
    const session = held[index];
    const before = course.states[index - 1];
    if (!state || !session || state === before) return [];
    if (before === undefined && state === 'occasional') return [];
    const at = theme.touches.get(session.id)?.at ?? session.held.at;
    const params = { themeId: theme.id, label: theme.label, state, session: session.number };
    return [{ at, event: { kind: 'theme-state', params } }];
  });

/** Each touch that was put right between the two, told by who offered it, with what it was and what it is. */
const correctionEvents = (telling: Telling, { theme }: ThemeLine): readonly Dated[] =>
  telling.held.flatMap(({ id, number: session }) =>
    (theme.corrected.get(id) ?? []).map(({ at, offeredBy, before, reading }): Dated => {
      const params = {
        by: roleOf(telling, offeredBy),
        themeId: theme.id,
        label: theme.label,
        session,
        from: depth.parse(before.depth),
        to: reading && depth.parse(reading.depth),
      };
      return { at, event: { kind: 'touch-corrected', params } };
    }),
  );

export const themeEvents = (telling: Telling): readonly Dated[] =>
  telling.lines.flatMap((line): readonly Dated[] => {
    const { id: themeId, label, named, integrations } = line.theme;
    const theme = { themeId, label };
    return [
      { at: named.at, event: { kind: 'theme-named', params: { by: roleOf(telling, named.by), ...theme } } },
      ...stateEvents(telling, line),
      ...integrations.map(({ at }): Dated => ({ at, event: { kind: 'theme-integrated', params: theme } })),
      ...correctionEvents(telling, line),
    ];
  });
