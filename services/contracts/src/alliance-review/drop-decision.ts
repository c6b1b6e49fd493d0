import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceDecisionDropped, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { AllianceReviews } from './decider.ts';
import { openDecision, type NotUnderWay } from './under-way.ts';

export const dropDecisionBody = allianceDecisionDropped.schema.omit({ by: true });

/** By either, while the other hasn't agreed: taken back, or left for another time. What stands is worded differently. */
export const dropDecision = verb({
  body: dropDecisionBody,
  summary: 'Leave out what we have not both agreed to decide.',
  decide: (
    command,
    reviews: AllianceReviews,
  ): Decision<
    AllianceReviewFact,
    NotUnderWay | 'views-are-sealed' | 'no-such-decision' | 'decision-stands'
  > => {
    const deciding = openDecision(command, reviews);
    if ('rejected' in deciding) return deciding;
    const { by, reviewId, decisionId } = command;
    return deciding.agreed
      ? reject('decision-stands')
      : [allianceDecisionDropped({ by, reviewId, decisionId })];
  },
});
