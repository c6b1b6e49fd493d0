import { idOf } from '../../harness/alliance.ts';
import type { Steps } from './history.ts';
import { sheDoes } from './what-she-sees.ts';

/** What both do with what stands on their agenda, wherever it came from. */
export const ofTheAgenda: Steps = {
  both: {
    'he brings something, and she leaves it': async (history, number) => {
      const { pair, sessionId } = history;
      const item = { sessionId, text: `What waits, ${number}`, origin: { kind: 'question' } };
      const itemId = idOf(await pair.does(pair.coach, 'agenda/share-item', item));
      return sheDoes(history, 'agenda/close-item', { itemId, outcome: 'not-taken-up' });
    },
  },
  alone: {},
};
