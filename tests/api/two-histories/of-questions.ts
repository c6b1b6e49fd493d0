import { expect } from '@jest/globals';
import { idOf } from '../../harness/alliance.ts';
import type { Steps } from './history.ts';
import { holds, untilReached, untilRead } from './of-ones-own.ts';

export const ofQuestions: Steps = {
  both: {
    'he brings a question, the first of the two one that he had kept for himself': async (
      history,
      number,
    ) => {
      const { pair, sessionId } = history;
      const question = { text: `What do we count, ${number}?`, sessionId };
      if (!history.holdsBack) return pair.does(pair.coach, 'questions/keep', question);
      const met = { text: 'What do I count?', metOn: { page: 'not-knowing', about: 'his own' } };
      const questionId = idOf(await holds(history, 'question/keep', met));
      const bringing = { ...question, allianceId: pair.allianceId };
      return untilReached(history, await holds(history, `question/${questionId}/bring`, bringing));
    },
  },
  alone: {
    'he keeps a question for himself, answers it and lets it go': {
      does: async (history) => {
        const questionId = idOf(await holds(history, 'question/keep', { text: 'Whom do I protect, here?' }));
        await holds(history, `question/${questionId}/reword`, { text: 'Whom do I protect?' });
        await holds(history, `question/${questionId}/answer`, { answer: 'Myself.' });
        await holds(history, `question/${questionId}/take-up`);
        const last = await holds(history, `question/${questionId}/let-go`);
        expect(await untilRead(history, last, 'questions')).toContain(questionId);
      },
    },
  },
};
