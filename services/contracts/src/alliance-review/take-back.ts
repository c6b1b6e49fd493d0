import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceViewTakenBack, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { AllianceReviews } from './decider.ts';
import { underWay, type NotUnderWay } from './under-way.ts';

/** It names no author: nobody can take back anything but their own. */
export const takeBackBody = allianceViewTakenBack.schema.omit({ by: true });

export const takeBack = verb({
  body: takeBackBody,
  summary: 'Take back my own view while it is still sealed.',
  afterTheEnd: true,
  decide: (
    command,
    reviews: AllianceReviews,
  ): Decision<AllianceReviewFact, NotUnderWay | 'views-are-open' | 'no-view-of-yours'> => {
    const review = underWay(command, reviews);
    if ('rejected' in review) return review;
    if (review.openedOn !== undefined) return reject('views-are-open');
    const { by, reviewId } = command;
    return review.sealedBy.includes(by)
      ? [allianceViewTakenBack({ by, reviewId })]
      : reject('no-view-of-yours');
  },
});
