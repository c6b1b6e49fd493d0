import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { askOf, waitOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { underWay, waitingFor } from '../reading/reviews.ts';

const step = z.enum(['view', 'decision', 'closing']);

export const toLookBack = [
  waitOf(z.literal('alliance-review-awaits-you'), {
    reviewId: z.string(),
    step: step.meta({ description: 'What there is to do: write one’s view, answer a decision, or close.' }),
    otherHasSealed: z.boolean(),
  }),
] as const;

type Wait = OneOf<typeof toLookBack>;

export const toLookBackOf = (seen: ReadModel): readonly Wait[] => {
  const review = underWay(seen);
  if (!review || seen.past.alliance.ended) return [];
  const { id: reviewId, begun, views, closing, opened } = review;
  const wait = (what: z.output<typeof step>, since: string, otherHasSealed: boolean): readonly Wait[] => [
    {
      id: `alliance-review:${reviewId}:${what}`,
      kind: 'alliance-review-awaits-you',
      since,
      params: { reviewId, step: what, otherHasSealed },
    },
  ];
  const own = seen.viewer.id;
  if (!opened) {
    const [others] = [...views.values()].filter(({ by }) => by !== own);
    return views.has(own) ? [] : wait('view', (others ?? begun).at, others !== undefined);
  }
  const [waiting] = waitingFor(review, own);
  const worded = waiting?.wordings.at(-1);
  if (worded) return wait('decision', worded.at, true);
  return closing && closing.by !== own ? wait('closing', closing.at, true) : [];
};

/** An ending is on the table and nobody has asked for a review: it is invited, and can be left. */
export const toCloseWith = [askOf(z.literal('closing-review-invited'), { by: day })] as const;

export const toCloseWithOf = (seen: ReadModel): readonly OneOf<typeof toCloseWith>[] => {
  const { endingSteps, ended } = seen.past.alliance;
  const latest = endingSteps.findLast(({ step: each }) => each !== 'answered');
  if (ended || latest?.step !== 'proposed' || latest.closingReviewDue === undefined) return [];
  const since = [...seen.past.allianceReviews.values()].some(
    ({ opened, completed, begun }) => !completed || (opened ?? begun).at > latest.at,
  );
  return since
    ? []
    : [
        {
          id: `closing-review:${latest.at}`,
          kind: 'closing-review-invited',
          params: { by: latest.closingReviewDue },
        },
      ];
};
