import type { Decision } from '@alliance/decider/decider';
import { questionAnswered, type QuestionFact } from '@alliance/facts/question';
import { verb } from '../neighbours.ts';
import { unlessHeld } from '../policies/held-session.ts';
import type { Questions } from './decider.ts';
import { sharedQuestion } from './known-question.ts';

export const answerBody = questionAnswered.schema.omit({ by: true });

/** By either, also where it was answered or let go before: what was said then stays beside it. */
export const answer = verb({
  body: answerBody,
  summary: 'Say that one of our questions has found an answer, for now.',
  needs: ({ sessionId }): { readonly session?: string } =>
    sessionId === undefined ? {} : { session: sessionId },
  decide: (
    { by, questionId, answer: said, sessionId },
    questions: Questions,
    others,
  ): Decision<
    QuestionFact,
    'no-such-question' | 'question-taken-back' | 'no-such-session' | 'session-not-held'
  > => {
    const question = sharedQuestion(questions, questionId);
    if ('rejected' in question) return question;
    const notHeld = sessionId === undefined ? undefined : unlessHeld(others.session);
    return notHeld ?? [questionAnswered({ by, questionId, answer: said, sessionId })];
  },
});
