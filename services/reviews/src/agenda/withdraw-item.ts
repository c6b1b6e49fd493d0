import { reject, type Decision } from '@alliance/decider/decider';
import { agendaItemWithdrawn, type AgendaFact } from '@alliance/facts/agenda';
import { verb } from '../neighbours.ts';
import type { Agenda } from './decider.ts';
import { openItem, unlessTheirItem } from './item.ts';

export const withdrawItemBody = agendaItemWithdrawn.schema.omit({ by: true });

/** Until the session has been held: afterwards it was said. */
export const withdrawItem = verb({
  body: withdrawItemBody,
  summary: 'Take something of mine off an agenda before the session.',
  afterTheEnd: true,
  needs: ({ itemId }, _scope, agenda: Agenda) => ({ session: agenda[itemId]?.sessionId ?? itemId }),
  decide: (
    { by, itemId },
    agenda: Agenda,
    others,
  ): Decision<
    AgendaFact,
    'no-such-item' | 'item-withdrawn' | 'item-worked-with' | 'others-item' | 'said-in-the-session'
  > => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    const refused = unlessTheirItem(item, by);
    if (refused) return refused;
    if (others.session.stage === 'held') return reject('said-in-the-session');
    return [agendaItemWithdrawn({ by, itemId })];
  },
});
