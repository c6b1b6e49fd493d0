import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { questionReworded, type QuestionFact } from '@alliance/facts/question';
import type { Questions } from './decider.ts';
import { sharedQuestion, unlessTheirQuestion } from './known-question.ts';

export const rewordBody = questionReworded.schema.omit({ by: true });

/** What stands on an agenda stays as it was brought, and is put in other words there. */
export const reword = verb({
  body: rewordBody,
  summary: 'Say in other words a question that I kept for both of us.',
  decide: (
    { by, questionId, text },
    questions: Questions,
  ): Decision<QuestionFact, 'no-such-question' | 'question-taken-back' | 'others-question'> => {
    const question = sharedQuestion(questions, questionId);
    if ('rejected' in question) return question;
    return unlessTheirQuestion(question, by) ?? [questionReworded({ by, questionId, text })];
  },
});
