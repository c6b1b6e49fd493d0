import { reject, type Decision } from '@alliance/decider/decider';
import { agendaItemMoved, type AgendaFact } from '@alliance/facts/agenda';
import { verb } from '../neighbours.ts';
import { unlessWithAgenda } from '../policies/session-with-agenda.ts';
import type { Agenda } from './decider.ts';
import { openItem } from './item.ts';

export const moveItemBody = agendaItemMoved.schema.omit({ by: true });

/** By either of the two: the agenda is one. */
export const moveItem = verb({
  body: moveItemBody,
  summary: 'Put something from one agenda on that of another session.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, itemId, sessionId },
    agenda: Agenda,
    others,
  ): Decision<
    AgendaFact,
    | 'no-such-item'
    | 'item-withdrawn'
    | 'item-worked-with'
    | 'no-such-session'
    | 'session-not-to-be'
    | 'there-already'
  > => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    if (item.sessionId === sessionId) return reject('there-already');
    return unlessWithAgenda(others.session) ?? [agendaItemMoved({ by, itemId, sessionId })];
  },
});
