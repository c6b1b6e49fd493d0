import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { questionTakenUp, type QuestionFact } from '@alliance/facts/question';
import type { Questions } from './decider.ts';
import { sharedQuestion } from './known-question.ts';

export const takeUpBody = questionTakenUp.schema.omit({ by: true });

export const takeUp = verb({
  body: takeUpBody,
  summary: 'Open one of our questions again that was answered or let go.',
  decide: (
    { by, questionId },
    questions: Questions,
  ): Decision<QuestionFact, 'no-such-question' | 'question-taken-back' | 'question-open'> => {
    const question = sharedQuestion(questions, questionId);
    if ('rejected' in question) return question;
    return question.stage === 'open' ? reject('question-open') : [questionTakenUp({ by, questionId })];
  },
});
