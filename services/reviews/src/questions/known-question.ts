import { reject, type Rejection } from '@alliance/decider/decider';
import type { Questions, SharedQuestion } from './decider.ts';

/** A question that both keep; else why nothing can be done with it. */
export const sharedQuestion = (
  questions: Questions,
  questionId: string,
): SharedQuestion | Rejection<'no-such-question' | 'question-taken-back'> => {
  const question = questions[questionId];
  if (!question) return reject('no-such-question');
  return question.stage === 'taken-back' ? reject('question-taken-back') : question;
};

/** One that is open. */
export const openQuestion = (
  questions: Questions,
  questionId: string,
):
  | SharedQuestion
  | Rejection<'no-such-question' | 'question-taken-back' | 'question-answered' | 'question-let-go'> => {
  const question = sharedQuestion(questions, questionId);
  if ('rejected' in question || question.stage === 'open') return question;
  return reject(question.stage === 'answered' ? 'question-answered' : 'question-let-go');
};

/** Its words are changed, or taken back, by whoever kept it. */
export const unlessTheirQuestion = (
  { by: keptBy }: SharedQuestion,
  by: string,
): Rejection<'others-question'> | undefined => (keptBy === by ? undefined : reject('others-question'));
