import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { agendaItemReopened, type AgendaFact } from '@alliance/facts/agenda';
import type { Agenda } from './decider.ts';
import { openItem } from './item.ts';

export const reopenItemBody = agendaItemReopened.schema.omit({ by: true });

export const reopenItem = verb({
  body: reopenItemBody,
  summary: 'Put something back on our agenda that was done or left.',
  decide: (
    { by, itemId },
    agenda: Agenda,
  ): Decision<AgendaFact, 'no-such-item' | 'item-withdrawn' | 'item-worked-with' | 'not-left'> => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    return item.closed ? [agendaItemReopened({ by, itemId })] : reject('not-left');
  },
});
