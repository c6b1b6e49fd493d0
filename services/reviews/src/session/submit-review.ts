import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionReviewsRevealed, sessionReviewSubmitted, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import { heldSession } from '../policies/held-session.ts';
import { sealedUntilBoth } from '../policies/sealed-until-both.ts';
import type { Session } from './decider.ts';

export const submitReviewBody = sessionReviewSubmitted.schema.omit({ by: true, sessionId: true });
export type SubmitReview = z.infer<typeof submitReviewBody>;

/** Both reviews are opened by the decision that takes in the second, so that no moment exists between the two. */
export const submitReview = verb({
  body: submitReviewBody,
  summary: 'Seal my review of a session; both open once both are sealed.',
  decide: (
    { by, learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond, people },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'session-not-held' | 'recorded-in-error' | 'already-reviewed' | 'reviews-are-open'
  > => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    if (held.reviews === 'revealed') return reject('reviews-are-open');
    if (held.reviewedBy.includes(by)) return reject('already-reviewed');
    const { sessionId } = held;
    const submitted = sessionReviewSubmitted({
      by,
      sessionId,
      learning,
      commitments,
      value,
      valueWords,
      recontractNeeded,
      recontractWords,
      thinkBeyond,
    });
    return sealedUntilBoth(submitted, sessionReviewsRevealed({ by, sessionId }), {
      sealedBefore: held.reviewedBy,
      people,
    });
  },
});
