import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { depth } from '../reading/depth.ts';
import { linesIn, type ThemeLine } from '../reading/theme-lines.ts';
import { themeState } from './threads.ts';

const session = z.int().min(1);
const by = { by: role };
const theme = { themeId: z.string(), label: z.string() };

export const themeEvent = [
  eventOf(['theme-named'], { ...by, ...theme }),
  eventOf(['theme-state'], { ...theme, state: themeState, session }),
  eventOf(['theme-integrated'], theme),
  eventOf(['touch-corrected'], {
    ...by,
    ...theme,
    session,
    from: depth,
    to: depth.optional().meta({ description: 'Absent where it did not come up after all.' }),
  }),
] as const;

type ChapterEvent = Dated<OneOf<typeof themeEvent>>;

/**
 * A state is told of where it changes: on the day the touch was agreed, or, where a session passed the theme by,
 * on the day that was recorded. A first touch is told by the theme's naming.
 */
const stateEvents = (held: readonly HeldSession[], { theme, course }: ThemeLine): readonly ChapterEvent[] =>
  course.states.flatMap((state, index): readonly ChapterEvent[] => {
    const session = held[index];
    const before = course.states[index - 1];
    if (!state || !session || state === before) return [];
    if (before === undefined && state === 'occasional') return [];
    const at = theme.touches.get(session.id)?.at ?? session.held.at;
    const params = { themeId: theme.id, label: theme.label, state, session: session.number };
    return [{ at, event: { kind: 'theme-state', params } }];
  });

/** Each touch that was put right between the two, told by who offered it, with what it was and what it is. */
const correctionEvents = (seen: ReadModel, { theme }: ThemeLine): readonly ChapterEvent[] =>
  heldIn(seen).flatMap(({ id, number: session }) =>
    (theme.corrected.get(id) ?? []).map(({ at, offeredBy, before, reading }): ChapterEvent => {
      const params = {
        by: roleOf(seen, offeredBy),
        themeId: theme.id,
        label: theme.label,
        session,
        from: depth.parse(before.depth),
        to: reading && depth.parse(reading.depth),
      };
      return { at, event: { kind: 'touch-corrected', params } };
    }),
  );

export const themeEvents = (seen: ReadModel): readonly ChapterEvent[] =>
  linesIn(seen).flatMap((line): readonly ChapterEvent[] => {
    const { id: themeId, label, named, integrations } = line.theme;
    const told = { themeId, label };
    return [
      { at: named.at, event: { kind: 'theme-named', params: { by: roleOf(seen, named.by), ...told } } },
      ...stateEvents(heldIn(seen), line),
      ...integrations.map(({ at }): ChapterEvent => ({
        at,
        event: { kind: 'theme-integrated', params: told },
      })),
      ...correctionEvents(seen, line),
    ];
  });
