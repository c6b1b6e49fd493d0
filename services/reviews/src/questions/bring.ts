import { reject, type Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { questionBrought, questionShared, type QuestionFact } from '@alliance/facts/question';
import { bringing, type DoorsOfAgenda } from '../bringing.ts';
import type { Questions } from './decider.ts';
import { openQuestion } from './known-question.ts';

export const bringBody = questionBrought.schema
  .omit({ by: true, itemId: true })
  .extend({ text: questionShared.schema.shape.text.meta({ description: 'As it reads on the agenda.' }) });

/** By either, and to as many sessions as it stays open for. From then on it stands on the agenda of that one. */
export const bring = bringing({
  body: bringBody,
  summary: 'Bring one of our questions to a session: it stands on its agenda from then on.',
  reaches: ({ sessionId, text }, _questions: Questions, scope) => ({
    aggregate: 'agenda',
    verb: 'shareItem',
    scope,
    body: { sessionId, text, origin: { kind: 'question' } },
  }),
  decide: (
    { by, questionId, sessionId },
    questions,
    _others,
    reached,
  ): Decision<
    QuestionFact,
    | 'no-such-question'
    | 'question-taken-back'
    | 'question-answered'
    | 'question-let-go'
    | 'brought-already'
    | ReasonThere<DoorsOfAgenda['agenda']['shareItem']>
  > => {
    const question = openQuestion(questions, questionId);
    if ('rejected' in question) return question;
    const standsThere = question.itemIds.some((itemId) => {
      const item = reached.state[itemId];
      return item !== undefined && item.stage !== 'withdrawn' && item.sessionId === sessionId;
    });
    if (standsThere) return reject('brought-already');
    return [questionBrought({ by, questionId, sessionId, itemId: reached.id })];
  },
});
