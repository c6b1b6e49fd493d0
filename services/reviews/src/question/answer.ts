import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { ownQuestionAnswered, type OwnQuestionFact } from '@alliance/facts/own-question';
import type { Question } from './decider.ts';
import { keptQuestion } from './own-question.ts';

export const answerBody = ownQuestionAnswered.schema.omit({ by: true, questionId: true });

export const answer = verb({
  body: answerBody,
  summary: 'Say, for myself, that a question of mine has found an answer, for now.',
  decide: (
    { by, scope, answer: said },
    question: Question,
  ): Decision<OwnQuestionFact, 'no-such-person' | 'no-such-question' | 'question-with-both'> => {
    const kept = keptQuestion(question, { by, scope });
    if ('rejected' in kept) return kept;
    return [ownQuestionAnswered({ by, questionId: kept.questionId, answer: said })];
  },
});
