import { sheDoes } from './what-she-sees.ts';
import type { Steps } from './history.ts';

const review = (learning: string) => ({ learning, commitments: [], value: 6, recontractNeeded: false });

/** Reviews are sealed until both are there, and words that are sealed are put otherwise and taken back. */
export const ofReviews: Steps = {
  both: {
    'she seals her review': async (history) => {
      const answer = await sheDoes(history, `session/${history.sessionId}/submit-review`, review('hers'));
      history.herReview = true;
      if (answer.position && history.review === 'sealed') history.review = 'open';
    },
    'he seals his': async (history) => {
      const { pair, sessionId } = history;
      if (history.review !== 'none') return;
      await pair.does(pair.coach, `session/${sessionId}/submit-review`, review('his'));
      const mine = await pair.coach.get(`/alliances/${pair.allianceId}/sessions/${sessionId}`);
      history.review = JSON.stringify(mine.body).includes('"openedOn"') ? 'open' : 'sealed';
    },
  },
  alone: {
    'he words his review anew': {
      does: async ({ pair, sessionId, review: is }) => {
        if (is !== 'sealed') return;
        for (const words of ['not this', 'his'])
          await pair.does(pair.coach, `session/${sessionId}/rewrite-review`, review(words));
      },
    },
    'he takes a review back': {
      leavesASign: true,
      does: async ({ pair, sessionId, review: is, herReview }) => {
        if (is !== 'none' || herReview) return;
        await pair.does(pair.coach, `session/${sessionId}/submit-review`, review('too soon'));
        await pair.does(pair.coach, `session/${sessionId}/take-back-review`);
      },
    },
  },
};
