import { idIn } from '@alliance/decider/scope';
import type { Decision } from '@alliance/decider/decider';
import { allianceDecisionReworded, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import { verb } from '../neighbours.ts';
import type { AllianceReviews } from './decider.ts';
import { openDecision, unlessInForce, type NotUnderWay } from './under-way.ts';

export const rewordDecisionBody = allianceDecisionReworded.schema.omit({ by: true });

/** By either, and also of what stood already: from then on it waits for the other. */
export const rewordDecision = verb({
  body: rewordDecisionBody,
  summary: 'Say differently what we would decide, and ask the other.',
  needs: (_body, scope) => ({ contract: idIn(scope) }),
  decide: (
    command,
    reviews: AllianceReviews,
    { contract },
  ): Decision<
    AllianceReviewFact,
    NotUnderWay | 'views-are-sealed' | 'no-such-decision' | 'clause-not-in-force'
  > => {
    const deciding = openDecision(command, reviews);
    if ('rejected' in deciding) return deciding;
    const { by, reviewId, decisionId, text, clauseId } = command;
    return (
      unlessInForce(clauseId === undefined ? [] : [clauseId], contract) ?? [
        allianceDecisionReworded({ by, reviewId, decisionId, text, clauseId }),
      ]
    );
  },
});
