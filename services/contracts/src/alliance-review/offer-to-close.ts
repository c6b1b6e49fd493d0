import { idIn } from '@alliance/decider/scope';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceClosingOffered, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import { verb } from '../neighbours.ts';
import type { AllianceReviews } from './decider.ts';
import { opened, unlessInForce, type NotUnderWay } from './under-way.ts';

export const offerToCloseBody = allianceClosingOffered.schema.omit({ by: true });

/** Either may, once all that was proposed stands. A further offer takes the place of the one before. */
export const offerToClose = verb({
  body: offerToCloseBody,
  summary: 'Offer to close this review, and say which clauses it affirms for both.',
  needs: (_body, scope) => ({ contract: idIn(scope) }),
  decide: (
    command,
    reviews: AllianceReviews,
    { contract },
  ): Decision<
    AllianceReviewFact,
    NotUnderWay | 'views-are-sealed' | 'decision-waits' | 'clause-not-in-force'
  > => {
    const review = opened(command, reviews);
    if ('rejected' in review) return review;
    const { by, reviewId, clausesAffirmed } = command;
    const waiting = [...review.decisions].find(([, { agreed }]) => !agreed);
    if (waiting) return reject('decision-waits', { decisionId: waiting[0] });
    const named = [...new Set(clausesAffirmed)];
    return (
      unlessInForce(named, contract) ?? [allianceClosingOffered({ by, reviewId, clausesAffirmed: named })]
    );
  },
});
