import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { questionLetGo, type QuestionFact } from '@alliance/facts/question';
import type { Questions } from './decider.ts';
import { openQuestion } from './known-question.ts';

export const letGoBody = questionLetGo.schema.omit({ by: true });

/** By either, without a reason; either can take it up again. */
export const letGo = verb({
  body: letGoBody,
  summary: 'Let one of our questions go.',
  decide: (
    { by, questionId },
    questions: Questions,
  ): Decision<
    QuestionFact,
    'no-such-question' | 'question-taken-back' | 'question-answered' | 'question-let-go'
  > => {
    const question = openQuestion(questions, questionId);
    return 'rejected' in question ? question : [questionLetGo({ by, questionId })];
  },
});
