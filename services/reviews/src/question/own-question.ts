import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { unlessOneself } from '../policies/oneself.ts';
import type { KnownQuestion, Question } from './decider.ts';

type Asking = Pick<Context, 'by' | 'scope'>;

/** A question of whoever asks; else why nothing can be done with it. */
export const ownQuestion = (
  question: Question,
  command: Asking,
): KnownQuestion | Rejection<'no-such-person' | 'no-such-question'> =>
  unlessOneself(command) ?? (question.stage === 'unknown' ? reject('no-such-question') : question);

/** One that they keep for themselves, open or not. */
export const keptQuestion = (
  question: Question,
  command: Asking,
): KnownQuestion | Rejection<'no-such-person' | 'no-such-question' | 'question-with-both'> => {
  const own = ownQuestion(question, command);
  return 'rejected' in own || own.stage !== 'brought' ? own : reject('question-with-both');
};

/** One that is open. */
export const openOwnQuestion = (
  question: Question,
  command: Asking,
):
  | KnownQuestion
  | Rejection<
      'no-such-person' | 'no-such-question' | 'question-with-both' | 'question-answered' | 'question-let-go'
    > => {
  const kept = keptQuestion(question, command);
  if ('rejected' in kept || kept.stage === 'open') return kept;
  return reject(kept.stage === 'answered' ? 'question-answered' : 'question-let-go');
};
