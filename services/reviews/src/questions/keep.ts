import type { Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { questionBrought, questionShared, type QuestionFact } from '@alliance/facts/question';
import { id } from '@alliance/facts/vocabulary';
import type { z } from 'zod';
import { bringing, type DoorsOfAgenda } from '../bringing.ts';
import type { Questions } from './decider.ts';

export const keepBody = questionShared.schema.omit({ by: true, questionId: true }).extend({
  sessionId: id.optional().meta({ description: 'The session that it is brought to in the same breath.' }),
});
export type Keep = z.infer<typeof keepBody>;

/** By either, for both: the other reads it at once. */
export const keep = bringing({
  body: keepBody,
  summary: 'Keep a question for both of us, and bring it to a session if one is named.',
  reaches: ({ sessionId, text }, _questions: Questions, scope) =>
    sessionId === undefined
      ? undefined
      : {
          aggregate: 'agenda',
          verb: 'shareItem',
          scope,
          body: { sessionId, text, origin: { kind: 'question' } },
        },
  decide: (
    { by, newId: questionId, text, metOn, sessionId },
    _questions,
    _others,
    reached,
  ): Decision<QuestionFact, ReasonThere<DoorsOfAgenda['agenda']['shareItem']>> => [
    questionShared({ by, questionId, text, metOn }),
    ...(sessionId !== undefined && reached
      ? [questionBrought({ by, questionId, sessionId, itemId: reached.id })]
      : []),
  ],
});
