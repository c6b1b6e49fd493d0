import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionReviewRewritten, type SessionFact } from '@alliance/facts/session';
import type { Session } from './decider.ts';
import { heldSession } from '../policies/held-session.ts';
import type { z } from 'zod';
import { worthIn } from './worth-in.ts';

export const rewriteReviewBody = sessionReviewRewritten.schema.omit({ by: true, sessionId: true });
export type RewriteReview = z.infer<typeof rewriteReviewBody>;

/** Freely, as often as one likes, while it is sealed. It opens with these words, and the others are nobody's. */
export const rewriteReview = verb<
  RewriteReview,
  Session,
  SessionFact,
  'no-such-session' | 'session-not-held' | 'recorded-in-error' | 'no-review-of-yours' | 'reviews-are-open'
>({
  body: rewriteReviewBody,
  practices: worthIn,
  summary: 'Word my sealed review anew; the other learns nothing of it.',
  decide: (
    { by, learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond },
    session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'session-not-held' | 'recorded-in-error' | 'no-review-of-yours' | 'reviews-are-open'
  > => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    if (!held.reviewedBy.includes(by)) return reject('no-review-of-yours');
    if (held.reviews === 'revealed') return reject('reviews-are-open');
    const { sessionId } = held;
    const worded = {
      learning,
      commitments,
      value,
      valueWords,
      recontractNeeded,
      recontractWords,
      thinkBeyond,
    };
    return [sessionReviewRewritten({ by, sessionId, ...worded })];
  },
});
