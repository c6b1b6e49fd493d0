import { day, instant, mode } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { mean } from '../../measures/mean.ts';
import { rounded } from '../../measures/rounded.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { plannedSessions } from '../../session/reading/held-sessions.ts';
import { themeName } from '../../theme/reading/theme-name.ts';
import { itemsIn } from '../reading/items.ts';
import { lagsIn } from '../reading/lags.ts';
import { agendaItem, agendaItemOf } from './agenda-item.ts';

const agendaOfSession = z
  .strictObject({
    sessionId: z.string(),
    session: z
      .int()
      .min(1)
      .meta({ description: 'Its number; of a planned one, the one that it would have by its day.' }),
    on: day,
    is: z.enum(['planned', 'held']),
    planned: z
      .strictObject({ at: instant, minutes: z.int().min(1), mode })
      .optional()
      .meta({
        id: 'MeetingAsPlanned',
        description: 'When and how the two mean to meet; only of a planned one.',
      }),
    items: z.array(agendaItem).meta({ description: 'In the order in which they were brought.' }),
  })
  .meta({ id: 'AgendaOfSession' });

export const agenda = z
  .strictObject({
    ...ofThePair,
    revision: z.string(),
    agendas: z.array(agendaOfSession).meta({
      description: 'Of every planned session, and of those held that had something on theirs.',
    }),
    waiting: z
      .array(agendaItem)
      .meta({ description: 'Brought for a session that will not be: it can go on to another.' }),
    sharedOnly: z
      .strictObject({
        lags: z.array(z.strictObject({ itemId: z.string(), lag: z.int().min(0) })),
        mean: z.number().min(0).meta({ description: 'In sessions.' }),
      })
      .optional()
      .meta({
        id: 'SharedOnly',
        description:
          'Sessions between noticing and bringing, where that day was disclosed and the session held: shared only, biased short.',
      }),
    themes: z.array(themeName).meta({ description: 'Those that something can be about.' }),
  })
  .meta({ id: 'AgendaDocument', description: 'What the two bring to their sessions, as of a day.' });

export type AgendaDocument = ResponseOf<typeof agenda>;

export const agendaOf = (seen: ReadModel): AgendaDocument => {
  const { past } = seen;
  const bySession = Map.groupBy(itemsIn(past.agenda), ({ sessionId }) => sessionId);
  const itemsOf = (id: string) => (bySession.get(id) ?? []).map((item) => agendaItemOf(seen, item));
  const held = heldIn(seen);
  const planned = plannedSessions(past.sessions, seen);
  const sessions = [
    ...held.map(({ id, number, on }) => ({ id, number, on, is: 'held' as const, planned: undefined })),
    ...planned.map(({ id, on, plan: { startsAt: at, minutes, mode: by } }, index) => ({
      id,
      number: held.length + index + 1,
      on,
      is: 'planned' as const,
      planned: { at, minutes, mode: by },
    })),
  ];
  const lags = lagsIn(seen);
  const known = new Set(sessions.map(({ id }) => id));
  return {
    ...pairOf(seen),
    revision: seen.revisionOf(`agenda-${seen.allianceId}`),
    agendas: sessions
      .map(({ id, number, ...session }) => ({
        ...session,
        sessionId: id,
        session: number,
        items: itemsOf(id),
      }))
      .filter(({ is, items }) => is === 'planned' || items.length > 0),
    waiting: [...bySession.keys()].filter((id) => !known.has(id)).flatMap(itemsOf),
    sharedOnly:
      lags.length === 0 ? undefined : { lags: [...lags], mean: rounded(mean(lags.map(({ lag }) => lag)), 1) },
    themes: [...past.themes.values()]
      .filter(({ mergedInto }) => mergedInto === undefined)
      .map(({ id: themeId, label }) => ({ themeId, label })),
  };
};
