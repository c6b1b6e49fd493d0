import { expect } from '@jest/globals';
import { idOf } from '../../harness/alliance.ts';
import type { Steps } from './history.ts';
import { holds, untilReached, untilRead } from './of-ones-own.ts';

const noticed = (text: string) => ({ kind: 'not-knowing', noticedOn: '2026-11-28', text });

export const ofMoments: Steps = {
  both: {
    'he brings something, the first of the two a moment that he held': async (history, number) => {
      const { pair, sessionId } = history;
      const item = { sessionId, text: `What I bring, ${number}` };
      const discloses = number % 2 === 0;
      const told = { ...item, ...(discloses && { noticedOn: '2026-11-28' }) };
      if (!history.holdsBack) return pair.does(pair.coach, 'agenda/share-item', told);
      const momentId = idOf(await holds(history, 'moment/notice', noticed('Words of his own')));
      const sharing = { ...item, allianceId: pair.allianceId, discloseNoticedOn: discloses };
      return untilReached(history, await holds(history, `moment/${momentId}/share`, sharing));
    },
  },
  alone: {
    'he holds a moment, avoids it and lets it go': {
      does: async (history) => {
        const momentId = idOf(
          await holds(history, 'moment/notice', noticed('I did not follow, and nodded.')),
        );
        await holds(history, `moment/${momentId}/correct`, noticed('I did not follow.'));
        await holds(history, `moment/${momentId}/notice-avoidance`, { noticedOn: '2026-11-29' });
        await holds(history, `moment/${momentId}/let-go`);
        const last = await holds(history, `moment/${momentId}/take-up`);
        expect(await untilRead(history, last, 'not-knowing')).toContain(momentId);
      },
    },
  },
};
