import { randomUUID } from 'node:crypto';
import { scopeOf } from '@alliance/decider/scope';
import { TOPICS } from '@alliance/facts/catalogue';
import { questionKept } from '@alliance/facts/question';
import { expect } from '@jest/globals';
import { positionToken } from '@alliance/platform/http/position-tokens';
import { sealFact } from '@alliance/platform/sealing/seal-fact';
import { platformOf, type Steps } from './history.ts';

/** What lies in an alliance's log from days when what one holds was recorded there. */
export const ofEarlierBuilds: Steps = {
  both: {},
  alone: {
    'he has kept a question': {
      does: async ({ at, pair, coachId }) => {
        const { vault, eventStore } = platformOf(at);
        const scope = scopeOf('alliance', pair.allianceId);
        const questionId = randomUUID();
        const fact = await sealFact(vault, 'main', {
          fact: questionKept({ by: coachId, questionId, text: 'Whom do I protect?' }),
          id: randomUUID(),
          stream: `question-${questionId}`,
          scope,
          at: at.clock.now(),
          commandId: randomUUID(),
          commandDigest: '',
        });
        const log = await eventStore('reviews');
        const kept = await log.append([{ stream: fact.stream, expected: 0, facts: [fact] }]);
        if (kept.outcome !== 'appended') throw new Error(kept.outcome);
        const place = { topic: TOPICS.reviews, position: kept.position };
        const position = positionToken(vault.tokens, scope, coachId, place);
        const path = `/alliances/${pair.allianceId}/partnership`;
        expect((await pair.coach.get(path, { 'alliance-position': position })).status).toBe(200);
      },
    },
  },
};
