import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { agendaItemReworded, type AgendaFact } from '@alliance/facts/agenda';
import type { Agenda } from './decider.ts';
import { openItem, unlessTheirItem } from './item.ts';

export const rewordItemBody = agendaItemReworded.schema.omit({ by: true });

/** What it was stays beside it, with its day: the other may have read it. */
export const rewordItem = verb({
  body: rewordItemBody,
  summary: 'Say in other words what I put on an agenda.',
  decide: (
    { by, itemId, text },
    agenda: Agenda,
  ): Decision<AgendaFact, 'no-such-item' | 'item-withdrawn' | 'item-worked-with' | 'others-item'> => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    return unlessTheirItem(item, by) ?? [agendaItemReworded({ by, itemId, text })];
  },
});
