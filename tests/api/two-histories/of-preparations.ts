import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { idOf } from '../../harness/alliance.ts';
import type { Steps } from './history.ts';
import { holds, untilRead } from './of-ones-own.ts';

export const ofPreparations: Steps = {
  both: {},
  alone: {
    'he prepares, says what he would least like to bring, and takes some of it out': {
      does: async (history, number) => {
        const prepares = (verb: string, body: object) => holds(history, `preparation/${verb}`, body);
        // A session that is nobody else's: one is prepared once.
        const towards = { allianceId: history.pair.allianceId, sessionId: randomUUID() };
        const preparationId = idOf(await prepares('start', { towards }));
        const said = { preparationId, clientAlias: 'D.', coachedOn: '2026-11-28', eyes: [2] };
        const less = `I drew a plan, ${number}.`;
        const first = await prepares('review-coaching-session', { ...said, less });
        await prepares('review-coaching-session', { ...said, wentWell: 'I was quiet.' });
        await prepares('answer-hardest', { preparationId, text: 'That I knew what I did.' });
        await prepares('take-back-coaching-session', { preparationId, coachingId: idOf(first) });
        const last = await prepares('complete', { preparationId, minutes: 20 });
        expect(await untilRead(history, last, 'prepare')).toContain('I was quiet.');
      },
    },
  },
};
