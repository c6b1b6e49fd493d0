import { reject, type Rejection } from '@alliance/decider/decider';
import { coachingSessionReviewed } from '@alliance/facts/preparation';
import type { z } from 'zod';
import { unlessLongAgo } from '../policies/told-days.ts';

export const lookedBackBody = coachingSessionReviewed.schema
  .omit({ by: true, coachingId: true })
  .refine(({ eyes }) => new Set(eyes).size === eyes.length, { path: ['eyes'], error: 'Each eye once.' });
export type LookedBack = z.infer<typeof lookedBackBody>;

/** One surprising moment is enough, but there has to be one; and a day that is yet to come can't be looked back on. */
export const unlessLooksBack = (
  { coachedOn, wentWell, less }: LookedBack,
  today: string,
): Rejection<'nothing-said' | 'coached-ahead' | 'too-long-ago'> | undefined => {
  if (wentWell === undefined && less === undefined) return reject('nothing-said');
  return coachedOn > today ? reject('coached-ahead', { coachedOn }) : unlessLongAgo(coachedOn);
};
