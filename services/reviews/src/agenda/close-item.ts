import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { agendaItemClosed, type AgendaFact } from '@alliance/facts/agenda';
import type { Agenda } from './decider.ts';
import { openItem } from './item.ts';

export const closeItemBody = agendaItemClosed.schema.omit({ by: true });

/** By either of the two, whenever it is so: nobody has to, and what was worked with needs no such word. */
export const closeItem = verb({
  body: closeItemBody,
  summary: 'Say that something on our agenda is done, or that we leave it.',
  decide: (
    { by, itemId, outcome },
    agenda: Agenda,
  ): Decision<AgendaFact, 'no-such-item' | 'item-withdrawn' | 'item-worked-with' | 'left-so-already'> => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    return item.closed === outcome ? reject('left-so-already') : [agendaItemClosed({ by, itemId, outcome })];
  },
});
