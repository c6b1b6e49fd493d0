import { reject, type Decision } from '@alliance/decider/decider';
import { agendaItemShared, type AgendaFact } from '@alliance/facts/agenda';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { unlessWithAgenda } from '../policies/session-with-agenda.ts';
import type { Agenda } from './decider.ts';

export const shareItemBody = agendaItemShared.schema.omit({ by: true, itemId: true });
export type ShareItem = z.infer<typeof shareItemBody>;

/** By either, for a session that is planned or was held. It says nothing of where it came from. */
export const shareItem = verb({
  body: shareItemBody,
  summary: 'Put something on the agenda of a session, in my words.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, today, newId, sessionId, text, noticedOn },
    _agenda: Agenda,
    others,
  ): Decision<AgendaFact, 'no-such-session' | 'session-not-to-be' | 'noticed-ahead'> => {
    const without = unlessWithAgenda(others.session);
    if (without) return without;
    if (noticedOn !== undefined && noticedOn > today) return reject('noticed-ahead', { noticedOn });
    return [agendaItemShared({ by, itemId: newId, sessionId, text, noticedOn })];
  },
});
