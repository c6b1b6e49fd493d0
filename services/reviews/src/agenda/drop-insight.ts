import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { momentInsightDropped, type AgendaFact } from '@alliance/facts/agenda';
import type { Agenda } from './decider.ts';
import { offeredInsight, openItem } from './item.ts';

export const dropInsightBody = momentInsightDropped.schema.omit({ by: true });

/** Who offered it takes it back; the other leaves things as they were. Either way nothing waits any more. */
export const dropInsight = verb({
  body: dropInsightBody,
  summary: 'Take back what I said came of it, or leave what the other said.',
  decide: (
    { by, itemId, insightId },
    agenda: Agenda,
  ): Decision<
    AgendaFact,
    'no-such-item' | 'item-withdrawn' | 'item-worked-with' | 'no-insight-offered' | 'insight-not-the-same'
  > => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    const offer = offeredInsight(item, insightId);
    if ('rejected' in offer) return offer;
    return [momentInsightDropped({ by, itemId, insightId })];
  },
});
