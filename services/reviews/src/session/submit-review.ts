import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision, type Rejection } from '@alliance/decider/decider';
import { inUseIn } from '@alliance/facts/practices';
import { sessionReviewsRevealed, sessionReviewSubmitted, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import { heldSession } from '../policies/held-session.ts';
import { sealedUntilBoth } from '@alliance/decider/sealed-until-both';
import type { HeldSession, Session } from './decider.ts';
import { worthIn } from './worth-in.ts';

export const submitReviewBody = sessionReviewSubmitted.schema.omit({ by: true, sessionId: true });
export type SubmitReview = z.infer<typeof submitReviewBody>;

type CannotBeReviewed =
  'already-reviewed' | 'reviewed-for-both' | 'reviews-are-open' | 'reviews-open-otherwise';

/**
 * A review opens as its author was told when they wrote it, or isn't taken in: nothing is ever open that was written to
 * be sealed. How reviews of a session open is settled by the first that counts, else by what the two agreed last.
 */
const unlessOpenTo = (
  held: HeldSession,
  { by, opens = 'sealed', terms }: Command<SubmitReview>,
): Rejection<CannotBeReviewed> | undefined => {
  const agreed = held.opens ?? inUseIn(terms).reviews;
  if (held.reviewedBy.includes(by))
    return reject(held.reviews === 'revealed' ? 'reviews-are-open' : 'already-reviewed');
  if (agreed === 'by-one' && held.reviewedBy.length > 0) return reject('reviewed-for-both');
  if (agreed === 'sealed' && held.reviews === 'revealed') return reject('reviews-are-open');
  return opens === agreed ? undefined : reject('reviews-open-otherwise', { opens: agreed });
};

/** What is sealed is opened by the decision that takes in the second, so that no moment exists between the two. */
export const submitReview = verb({
  body: submitReviewBody,
  summary:
    'Write my review of a session; it opens as the two agreed, sealed until both are there or at once.',
  practices: worthIn,
  decide: (
    command: Command<SubmitReview>,
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'session-not-held' | 'recorded-in-error' | CannotBeReviewed
  > => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    const closed = unlessOpenTo(held, command);
    if (closed) return closed;
    const { by, opens, people } = command;
    const { sessionId } = held;
    const { learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond } =
      command;
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
      opens,
    });
    const opening = sessionReviewsRevealed({ by, sessionId });
    return opens === undefined || opens === 'sealed'
      ? sealedUntilBoth(submitted, opening, { sealedBefore: held.reviewedBy, people })
      : [submitted, opening];
  },
});
