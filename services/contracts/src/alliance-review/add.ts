import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { allianceViewAddedTo, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { AllianceReviews } from './decider.ts';
import { opened, type NotUnderWay } from './under-way.ts';

export const addBody = allianceViewAddedTo.schema.omit({ by: true });

/** What was opened stays as it was written. */
export const add = verb({
  body: addBody,
  summary: 'Add to what I wrote of how we work, with today’s day.',
  decide: (
    command,
    reviews: AllianceReviews,
  ): Decision<AllianceReviewFact, NotUnderWay | 'views-are-sealed'> => {
    const review = opened(command, reviews);
    if ('rejected' in review) return review;
    const { by, reviewId, text } = command;
    return [allianceViewAddedTo({ by, reviewId, text })];
  },
});
