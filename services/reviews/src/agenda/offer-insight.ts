import type { Decision } from '@alliance/decider/decider';
import { idIn } from '@alliance/decider/scope';
import { momentInsightOffered, type AgendaFact } from '@alliance/facts/agenda';
import { verb } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { linkedThemes } from '../policies/linked-themes.ts';
import type { Agenda } from './decider.ts';
import { openItem } from './item.ts';

export const offerInsightBody = momentInsightOffered.schema.omit({ by: true, insightId: true });

/** A further one, by either, takes the place of the one before. */
export const offerInsight = verb({
  body: offerInsightBody,
  summary: 'Say what came of working with something that was on our agenda.',
  needs: ({ itemId }, scope, agenda: Agenda) => ({
    session: agenda[itemId]?.sessionId ?? itemId,
    themes: idIn(scope),
  }),
  decide: (
    { by, newId, itemId, insight, themeIds },
    agenda: Agenda,
    others,
  ): Decision<
    AgendaFact,
    | 'no-such-item'
    | 'item-withdrawn'
    | 'item-worked-with'
    | 'session-not-held'
    | 'no-such-theme'
    | 'theme-merged'
  > => {
    const item = openItem(agenda, itemId);
    if ('rejected' in item) return item;
    const notHeld = unlessStillHeld(others.session);
    if (notHeld) return notHeld;
    const themes = linkedThemes(themeIds, others.themes);
    if ('rejected' in themes) return themes;
    return [momentInsightOffered({ by, itemId, insightId: newId, insight, themeIds: [...themes] })];
  },
});
