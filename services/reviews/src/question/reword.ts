import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { ownQuestionReworded, type OwnQuestionFact } from '@alliance/facts/own-question';
import type { Question } from './decider.ts';
import { keptQuestion } from './own-question.ts';

export const rewordBody = ownQuestionReworded.schema.omit({ by: true, questionId: true });

export const reword = verb({
  body: rewordBody,
  summary: 'Say in other words a question that I keep for myself.',
  decide: (
    { by, scope, text },
    question: Question,
  ): Decision<OwnQuestionFact, 'no-such-person' | 'no-such-question' | 'question-with-both'> => {
    const kept = keptQuestion(question, { by, scope });
    return 'rejected' in kept ? kept : [ownQuestionReworded({ by, questionId: kept.questionId, text })];
  },
});
