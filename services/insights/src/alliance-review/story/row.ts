import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { AllianceReviewPast } from '../past/alliance-reviews.ts';

export const lookedBack = z
  .strictObject({
    reviewId: z.string(),
    on: day.meta({
      description: 'When both views opened; until they have, when it was due or one of the two asked for it.',
    }),
    state: z.enum(['closed', 'opened', 'one-sealed', 'none']),
    sealedBy: role.optional(),
    decisions: z.int().min(0).meta({ description: 'How many both have agreed to.' }),
  })
  .meta({ id: 'LookedBack', description: 'A review of the alliance in the drawing of our story.' });

type LookedBack = ResponseOf<typeof lookedBack>;

const stateOf = ({ completed, opened, views }: AllianceReviewPast): LookedBack['state'] => {
  if (completed) return 'closed';
  if (opened) return 'opened';
  return views.size > 0 ? 'one-sealed' : 'none';
};

const lookedBackOf = (seen: ReadModel, review: AllianceReviewPast): LookedBack => {
  const { id: reviewId, begun, due, opened, views, decisions } = review;
  const state = stateOf(review);
  const [author] = views.keys();
  return {
    reviewId,
    on: opened ? seen.dayOf(opened.at) : (due?.on ?? seen.dayOf(begun.at)),
    state,
    ...(state === 'one-sealed' && author !== undefined && { sealedBy: roleOf(seen, author) }),
    decisions: [...decisions.values()].filter(({ agreed }) => agreed).length,
  };
};

/** Each review of the alliance, in the order in which they began. */
export const lookedBackRowOf = (seen: ReadModel): readonly LookedBack[] =>
  [...seen.past.allianceReviews.values()].map((review) => lookedBackOf(seen, review));
