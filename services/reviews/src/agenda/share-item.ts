import { reject, type Decision } from '@alliance/decider/decider';
import { agendaItemShared, type AgendaFact } from '@alliance/facts/agenda';
import { idIn } from '@alliance/decider/scope';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { sessionOf, unlessFromThere } from '../policies/agenda-origin.ts';
import { unlessLongAgo } from '../policies/told-days.ts';
import { unlessWithAgenda } from '../policies/session-with-agenda.ts';
import type { Agenda } from './decider.ts';

export const shareItemBody = agendaItemShared.schema.omit({ by: true, itemId: true });
export type ShareItem = z.infer<typeof shareItemBody>;

/** By either, for a session that is planned or was held; from something that both can read, or from nothing that it tells. */
export const shareItem = verb({
  body: shareItemBody,
  summary: 'Put something on the agenda of a session, in my words.',
  needs: ({ sessionId, origin }, scope) => ({
    session: [sessionId, ...sessionOf(origin)],
    themes: origin?.kind === 'theme' ? idIn(scope) : undefined,
  }),
  decide: (
    { by, today, newId, sessionId, text, noticedOn, origin },
    _agenda: Agenda,
    { session: [session, source], themes },
  ): Decision<
    AgendaFact,
    'no-such-session' | 'session-not-to-be' | 'noticed-ahead' | 'too-long-ago' | 'nothing-there-to-bring'
  > => {
    const refused = unlessWithAgenda(session) ?? unlessFromThere(origin, themes, source);
    if (refused) return refused;
    if (noticedOn !== undefined && noticedOn > today) return reject('noticed-ahead', { noticedOn });
    const longAgo = noticedOn === undefined ? undefined : unlessLongAgo(noticedOn);
    if (longAgo) return longAgo;
    return [agendaItemShared({ by, itemId: newId, sessionId, text, noticedOn, origin })];
  },
});
