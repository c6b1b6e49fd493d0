import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionReviewAddedTo, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import type { Session } from './decider.ts';
import { heldSession } from '../policies/held-session.ts';

export const addToReviewBody = sessionReviewAddedTo.schema.pick({ text: true });
export type AddToReview = z.infer<typeof addToReviewBody>;

/** What both have read stays as it is; a later thought stands beside it with its own day. */
export const addToReview = verb({
  body: addToReviewBody,
  summary: 'Add a later thought to my open review.',
  decide: (
    { by, text },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'session-not-held' | 'recorded-in-error' | 'no-review-of-yours' | 'reviews-are-sealed'
  > => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    if (!held.reviewedBy.includes(by)) return reject('no-review-of-yours');
    if (held.reviews === 'sealed') return reject('reviews-are-sealed');
    return [sessionReviewAddedTo({ by, sessionId: held.sessionId, text })];
  },
});
