import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { ownQuestionLetGo, type OwnQuestionFact } from '@alliance/facts/own-question';
import { z } from 'zod';
import type { Question } from './decider.ts';
import { openOwnQuestion } from './own-question.ts';

const nothing: z.ZodType<object> = z.strictObject({});

export const letGo = verb({
  body: nothing,
  summary: 'Let a question go that I keep for myself.',
  decide: (
    { by, scope },
    question: Question,
  ): Decision<
    OwnQuestionFact,
    'no-such-person' | 'no-such-question' | 'question-with-both' | 'question-answered' | 'question-let-go'
  > => {
    const open = openOwnQuestion(question, { by, scope });
    return 'rejected' in open ? open : [ownQuestionLetGo({ by, questionId: open.questionId })];
  },
});
