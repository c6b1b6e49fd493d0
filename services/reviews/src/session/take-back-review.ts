import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionReviewTakenBack, type SessionFact } from '@alliance/facts/session';
import { z } from 'zod';
import type { Session } from './decider.ts';

/** It names no author: nobody can take back anything but their own. */
export const takeBackReviewBody: z.ZodType<object> = z.strictObject({});
export type TakeBackReview = z.infer<typeof takeBackReviewBody>;

export const takeBackReview = verb({
  body: takeBackReviewBody,
  summary: 'Take back my own review while it is still sealed.',
  afterTheEnd: true,
  decide: (
    { by },
    session: Session,
  ): Decision<SessionFact, 'no-such-session' | 'no-review-of-yours' | 'reviews-are-open'> => {
    if (session.stage === 'unknown') return reject('no-such-session');
    // Also of a session that was recorded in error: what gives back is never in the way.
    if (!('reviewedBy' in session) || !session.reviewedBy.includes(by)) return reject('no-review-of-yours');
    if (session.reviews === 'revealed') return reject('reviews-are-open');
    return [sessionReviewTakenBack({ by, sessionId: session.sessionId })];
  },
});
