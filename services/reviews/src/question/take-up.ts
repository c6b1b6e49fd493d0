import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { ownQuestionTakenUp, type OwnQuestionFact } from '@alliance/facts/own-question';
import { z } from 'zod';
import type { Question } from './decider.ts';
import { keptQuestion } from './own-question.ts';

const nothing: z.ZodType<object> = z.strictObject({});

export const takeUp = verb({
  body: nothing,
  summary: 'Open a question of mine again that I had answered or let go.',
  decide: (
    { by, scope },
    question: Question,
  ): Decision<
    OwnQuestionFact,
    'no-such-person' | 'no-such-question' | 'question-with-both' | 'question-open'
  > => {
    const kept = keptQuestion(question, { by, scope });
    if ('rejected' in kept) return kept;
    if (kept.stage === 'open') return reject('question-open');
    return [ownQuestionTakenUp({ by, questionId: kept.questionId })];
  },
});
