import type { Decision } from '@alliance/decider/decider';
import { momentWorkedWith, type AgendaFact } from '@alliance/facts/agenda';
import { verb } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { unlessTheOthers } from '@alliance/decider/offered-and-agreed';
import type { Agenda } from './decider.ts';
import { offeredInsight, openItem } from './item.ts';

/** Names what was read: nobody agrees to words that changed while they were looking at others. */
export const agreeInsightBody = momentWorkedWith.schema.pick({ itemId: true, insightId: true });

export const agreeInsight = verb({
  body: agreeInsightBody,
  summary: 'Agree to what the other says came of working with it.',
  needs: ({ itemId }, _scope, agenda: Agenda) => ({ session: agenda[itemId]?.sessionId ?? itemId }),
  decide: (
    { by, itemId, insightId },
    agenda: Agenda,
    others,
  ): Decision<
    AgendaFact,
    | 'no-such-item'
    | 'item-withdrawn'
    | 'item-worked-with'
    | 'no-insight-offered'
    | 'insight-not-the-same'
    | 'own-offer'
    | 'session-not-held'
  > => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    const offer = offeredInsight(item, insightId);
    if ('rejected' in offer) return offer;
    const refused = unlessTheOthers(offer, by) ?? unlessStillHeld(others.session);
    if (refused) return refused;
    const { insight, themeIds } = offer;
    return [momentWorkedWith({ by, itemId, insightId, insight, themeIds: [...themeIds] })];
  },
});
