import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { unlessTheOthers } from '@alliance/decider/offered-and-agreed';
import { allianceDecisionAgreed, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { AllianceReviews } from './decider.ts';
import { openDecision, type NotUnderWay } from './under-way.ts';

export const agreeDecisionBody = allianceDecisionAgreed.schema.omit({ by: true });

export const agreeDecision = verb({
  body: agreeDecisionBody,
  summary: 'Agree to what the other would have us decide, as they worded it last.',
  decide: (
    command,
    reviews: AllianceReviews,
  ): Decision<
    AllianceReviewFact,
    NotUnderWay | 'views-are-sealed' | 'no-such-decision' | 'decision-stands' | 'own-offer'
  > => {
    const deciding = openDecision(command, reviews);
    if ('rejected' in deciding) return deciding;
    const { by, reviewId, decisionId } = command;
    if (deciding.agreed) return reject('decision-stands');
    return unlessTheOthers(deciding, by) ?? [allianceDecisionAgreed({ by, reviewId, decisionId })];
  },
});
