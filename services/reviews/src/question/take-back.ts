import { reject, type Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { scopeOf } from '@alliance/decider/scope';
import { ownQuestionTakenBack, type OwnQuestionFact } from '@alliance/facts/own-question';
import { id } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { sharing, type Doors } from '../reaching.ts';
import type { Question } from './decider.ts';
import { ownQuestion } from './own-question.ts';

export const takeBackBody = z.strictObject({
  itemId: id
    .optional()
    .meta({ description: 'What still stands of it on an agenda, to be taken off with it.' }),
});

/** From both, and off the agenda as well if it is named, in the same breath. */
export const takeBack = sharing({
  body: takeBackBody,
  summary: 'Take a question back that I brought, and keep it for myself.',
  reaches: ({ itemId }, question: Question) =>
    question.stage === 'brought'
      ? {
          aggregate: 'questions',
          verb: 'takeBack',
          scope: scopeOf('alliance', question.allianceId),
          body: { questionId: question.sharedId, itemId },
        }
      : undefined,
  decide: (
    { by, scope },
    question,
  ): Decision<
    OwnQuestionFact,
    | 'no-such-person'
    | 'no-such-question'
    | 'question-not-brought'
    | 'no-such-alliance'
    | ReasonThere<Doors['questions']['takeBack']>
  > => {
    const own = ownQuestion(question, { by, scope });
    if ('rejected' in own) return own;
    if (own.stage !== 'brought') return reject('question-not-brought');
    return [ownQuestionTakenBack({ by, questionId: own.questionId })];
  },
});
