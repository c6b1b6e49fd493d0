import { z } from 'zod';
import { mean } from '../../measures/mean.ts';
import { halfSharedBy, sharingLag, type Noticed } from '../../measures/sharing-lag.ts';
import { rounded } from '../../measures/rounded.ts';
import type { ResponseOf } from '../../pair/response.ts';

const share = z.number().min(0).max(1);

/** Measure 4, for its author. */
export const waysOfMoments = z
  .strictObject({
    noticed: z.int().min(1),
    course: z.array(z.strictObject({ lag: z.int().min(0), shared: share, letGo: share, held: share })).meta({
      description:
        'By so many sessions after noticing: the share that was shared, let go or is held (Aalen-Johansen).',
    }),
    halfSharedBy: z.int().min(0).optional(),
    meanOfShared: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'In sessions, counting only those that were shared, which is biased short.' }),
  })
  .meta({ id: 'WaysOfMoments' });

/** Undefined while nothing was noticed. */
export const waysOf = (moments: readonly Noticed[]): ResponseOf<typeof waysOfMoments> | undefined => {
  if (moments.length === 0) return undefined;
  const course = sharingLag(moments);
  const lags = moments.filter(({ became }) => became === 'shared').map(({ lag }) => lag);
  return {
    noticed: moments.length,
    course: course.map(({ lag, shared, letGo, held }) => ({
      lag,
      shared: rounded(shared, 3),
      letGo: rounded(letGo, 3),
      held: rounded(held, 3),
    })),
    halfSharedBy: halfSharedBy(course),
    meanOfShared: lags.length === 0 ? undefined : rounded(mean(lags), 1),
  };
};
