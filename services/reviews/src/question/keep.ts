import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { ownQuestionKept, type OwnQuestionFact } from '@alliance/facts/own-question';
import { unlessOneself } from '../policies/oneself.ts';
import type { Question } from './decider.ts';

export const keepBody = ownQuestionKept.schema.omit({ by: true, questionId: true });

/** Its author's alone until they bring it. It needs no alliance. */
export const keep = verb({
  body: keepBody,
  summary: 'Keep a question for myself.',
  opens: true,
  decide: (
    { by, scope, newId: questionId, text, metOn, concerns },
    _question: Question,
  ): Decision<OwnQuestionFact, 'no-such-person'> =>
    unlessOneself({ by, scope }) ?? [ownQuestionKept({ by, questionId, text, metOn, concerns })],
});
