import { verb, type Coming } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionReviewsRevealed, sessionReviewSubmitted, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import type { Session } from './decider.ts';

export const submitReviewBody = sessionReviewSubmitted.schema.omit({ by: true, sessionId: true });
export type SubmitReview = z.infer<typeof submitReviewBody>;

/** Both reviews are opened by the decision that takes in the second, so that no moment exists between the two. */
export const submitReview = verb({
  body: submitReviewBody,
  summary: 'Seal my review of a session; both open once both are sealed.',
  decide: (
    { by, learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond, members },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'session-not-held' | 'already-reviewed' | 'reviews-are-open'
  > => {
    if (session.stage === 'unknown') return reject('no-such-session');
    if (session.stage !== 'held') return reject('session-not-held');
    if (session.reviews === 'revealed') return reject('reviews-are-open');
    if (session.reviewedBy.includes(by)) return reject('already-reviewed');
    const { sessionId } = session;
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
    return haveBoth([...session.reviewedBy, by], members)
      ? [submitted, sessionReviewsRevealed({ by, sessionId })]
      : [submitted];
  },
});

/** Never while it isn't known who both are. */
const haveBoth = (reviewedBy: readonly string[], members: Coming['members']) =>
  members !== undefined && reviewedBy.includes(members.coachId) && reviewedBy.includes(members.supervisorId);
