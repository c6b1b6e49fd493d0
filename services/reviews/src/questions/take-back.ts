import { reject, type Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { idIn } from '@alliance/decider/scope';
import { questionTakenBack, type QuestionFact } from '@alliance/facts/question';
import { id } from '@alliance/facts/vocabulary';
import { bringing, type DoorsOfAgenda } from '../bringing.ts';
import type { Questions } from './decider.ts';
import { sharedQuestion, unlessTheirQuestion } from './known-question.ts';

export const takeBackBody = questionTakenBack.schema.omit({ by: true }).extend({
  itemId: id
    .optional()
    .meta({ description: 'What still stands of it on an agenda, to be taken off with it.' }),
});

/** Until it has been on an agenda in a session that was held, and as long as the other has not made it theirs. */
export const takeBack = bringing({
  body: takeBackBody,
  summary: 'Take a question back that I kept for both of us: the other reads it no longer.',
  afterTheEnd: true,
  needs: (_body, scope) => ({ agenda: idIn(scope) }),
  reaches: ({ itemId }, _questions: Questions, scope) =>
    itemId === undefined ? undefined : { aggregate: 'agenda', verb: 'withdrawItem', scope, body: { itemId } },
  decide: (
    { by, questionId, itemId },
    questions,
    others,
  ): Decision<
    QuestionFact,
    | 'no-such-question'
    | 'question-taken-back'
    | 'others-question'
    | 'question-of-both'
    | 'question-on-an-agenda'
    | ReasonThere<DoorsOfAgenda['agenda']['withdrawItem']>
  > => {
    const question = sharedQuestion(questions, questionId);
    if ('rejected' in question) return question;
    const refused = unlessTheirQuestion(question, by);
    if (refused) return refused;
    if (question.isOfBoth) return reject('question-of-both');
    if (itemId !== undefined && !question.itemIds.includes(itemId)) return reject('no-such-item');
    const left = question.itemIds.filter((each) => each !== itemId);
    const stands = left.some((each) => (others.agenda[each]?.stage ?? 'withdrawn') !== 'withdrawn');
    return stands ? reject('question-on-an-agenda') : [questionTakenBack({ by, questionId })];
  },
});
