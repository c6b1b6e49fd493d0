import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceReviewAsked, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import { z } from 'zod';
import type { AllianceReviews } from './decider.ts';
import { unlessAmong, type NotAmong } from './under-way.ts';

export const askBody: z.ZodType<object> = z.strictObject({});

/** By either: sooner than agreed, where no rhythm is agreed, or to close with before an end. One at a time. */
export const ask = verb({
  body: askBody,
  summary: 'Ask for a review of how we work, for both to write.',
  decide: (
    command,
    { open }: AllianceReviews,
  ): Decision<AllianceReviewFact, NotAmong | 'review-under-way'> => {
    const stranger = unlessAmong(command);
    if (stranger) return stranger;
    if (open) return reject('review-under-way', { reviewId: open.reviewId });
    return [allianceReviewAsked({ by: command.by, reviewId: command.newId })];
  },
});
