import type { Decision } from '@alliance/decider/decider';
import type { ReasonThere } from '@alliance/decider/reaching';
import { scopeOf } from '@alliance/decider/scope';
import { ownQuestionBrought, type OwnQuestionFact } from '@alliance/facts/own-question';
import type { z } from 'zod';
import { sharing, type Doors } from '../reaching.ts';
import type { Question } from './decider.ts';
import { openOwnQuestion, ownQuestion } from './own-question.ts';

export const bringBody = ownQuestionBrought.schema.omit({ by: true, questionId: true, sharedId: true });
export type Bring = z.infer<typeof bringBody>;

/**
 * A question that both keep, in these words, is what the other gets; where it was met stays its author's. One that was
 * taken back there can be brought again.
 */
export const bring = sharing({
  body: bringBody,
  summary: 'Bring a question that I keep for myself: both of us keep it from then on, in these words.',
  reaches: ({ allianceId, sessionId, text }, _question: Question) => ({
    aggregate: 'questions',
    verb: 'keep',
    scope: scopeOf('alliance', allianceId),
    body: { text, sessionId },
  }),
  decide: (
    { by, scope, allianceId, sessionId, text },
    question,
    _others,
    reached,
  ): Decision<
    OwnQuestionFact,
    | 'no-such-person'
    | 'no-such-question'
    | 'question-with-both'
    | 'question-answered'
    | 'question-let-go'
    | 'no-such-alliance'
    | 'alliance-has-ended'
    | ReasonThere<Doors['questions']['keep']>
  > => {
    const own = ownQuestion(question, { by, scope });
    if ('rejected' in own) return own;
    const isBack =
      own.stage === 'brought' &&
      own.allianceId === allianceId &&
      reached.state[own.sharedId]?.stage === 'taken-back';
    const open = isBack ? own : openOwnQuestion(own, { by, scope });
    if ('rejected' in open) return open;
    const { questionId } = open;
    return [ownQuestionBrought({ by, questionId, allianceId, sessionId, sharedId: reached.id, text })];
  },
});
