import { idIn } from '@alliance/decider/scope';
import { reject, type Decision } from '@alliance/decider/decider';
import {
  allianceDecisionProposed,
  MOST_DECISIONS,
  type AllianceReviewFact,
} from '@alliance/facts/alliance-review';
import { verb } from '../neighbours.ts';
import type { AllianceReviews } from './decider.ts';
import { opened, unlessInForce, type NotUnderWay } from './under-way.ts';

export const proposeDecisionBody = allianceDecisionProposed.schema.omit({ by: true, decisionId: true });

export const proposeDecision = verb({
  body: proposeDecisionBody,
  summary: 'Propose something for us to decide, once both views are open.',
  needs: (_body, scope) => ({ contract: idIn(scope) }),
  decide: (
    command,
    reviews: AllianceReviews,
    { contract },
  ): Decision<
    AllianceReviewFact,
    NotUnderWay | 'views-are-sealed' | 'clause-not-in-force' | 'enough-decisions'
  > => {
    const review = opened(command, reviews);
    if ('rejected' in review) return review;
    const { by, newId, reviewId, text, clauseId } = command;
    if (review.decisions.size >= MOST_DECISIONS) return reject('enough-decisions');
    return (
      unlessInForce(clauseId === undefined ? [] : [clauseId], contract) ?? [
        allianceDecisionProposed({ by, reviewId, decisionId: newId, text, clauseId }),
      ]
    );
  },
});
