import { idIn } from '@alliance/decider/scope';
import { reject, type Decision } from '@alliance/decider/decider';
import { unlessTheOthers } from '@alliance/decider/offered-and-agreed';
import { allianceReviewCompleted, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import { verb } from '../neighbours.ts';
import type { AllianceReviews } from './decider.ts';
import { opened, unlessInForce, type NotUnderWay } from './under-way.ts';

export const closeBody = allianceReviewCompleted.schema.pick({ reviewId: true });

/** A clause that was amended between the offer and this is affirmed as little as one that is gone: it is offered anew. */
export const close = verb({
  body: closeBody,
  summary: 'Agree to close this review, as the other offered.',
  needs: (_body, scope) => ({ contract: idIn(scope) }),
  decide: (
    command,
    reviews: AllianceReviews,
    { contract },
  ): Decision<
    AllianceReviewFact,
    NotUnderWay | 'views-are-sealed' | 'no-closing-offered' | 'own-offer' | 'clause-not-in-force'
  > => {
    const review = opened(command, reviews);
    if ('rejected' in review) return review;
    const { by, today, reviewId } = command;
    const { closing, decisions } = review;
    if (!closing) return reject('no-closing-offered');
    return (
      unlessTheOthers(closing, by) ??
      unlessInForce(closing.clausesAffirmed, contract) ?? [
        allianceReviewCompleted({
          by,
          reviewId,
          on: today,
          byBoth: [closing.by, by],
          decisions: [...decisions.keys()],
          clausesAffirmed: [...closing.clausesAffirmed],
        }),
      ]
    );
  },
});
