import { describe, expect, it } from '@jest/globals';
import {
  commitmentAnswered,
  sessionRecordedInError,
  sessionReviewAddedTo,
  sessionReviewRewritten,
  sessionReviewsRevealed,
  sessionReviewTakenBack,
} from '@alliance/facts/session';
import { addToReview } from './add-to-review.ts';
import { answerCommitment, answerCommitmentBody, type AnswerCommitment } from './answer-commitment.ts';
import {
  aMeeting,
  aPlan,
  as,
  bothOpen,
  nothing,
  reviewOf,
  sessionId,
  thoughts,
  to,
} from './meeting.specification.ts';
import { rewriteReview } from './rewrite-review.ts';

const better = { ...thoughts, learning: 'How soon I fill a silence.', commitments: [] };
const rewritten = sessionReviewRewritten({ by: 'amara', sessionId, ...better });
const takenBack = sessionReviewTakenBack({ by: 'amara', sessionId });
const inError = sessionRecordedInError({ by: 'judith', sessionId });

describe('a sealed review', () => {
  const mine = aMeeting.and(reviewOf('amara'));
  it('is worded anew by its author, as often as they like', () => {
    mine
      .when(to(rewriteReview), as('amara', better))
      .thenFacts(rewritten)
      .when(to(rewriteReview), as('amara', thoughts))
      .thenTypes('SessionReviewRewritten');
  });
  it('opens nothing by that', () => {
    mine.and(rewritten).when(to(rewriteReview), as('amara', better)).thenTypes('SessionReviewRewritten');
  });
  it('is nobody else’s to word, nor once it is open, taken back or was never written', () => {
    mine.when(to(rewriteReview), as('judith', better)).thenRejected('no-review-of-yours');
    mine.and(takenBack).when(to(rewriteReview), as('amara', better)).thenRejected('no-review-of-yours');
    bothOpen.when(to(rewriteReview), as('amara', better)).thenRejected('reviews-are-open');
    nothing.when(to(rewriteReview), as('amara', better)).thenRejected('no-such-session');
    aPlan.when(to(rewriteReview), as('amara', better)).thenRejected('session-not-held');
    mine.and(inError).when(to(rewriteReview), as('amara', better)).thenRejected('recorded-in-error');
  });
});

describe('an open review', () => {
  const later = { text: 'She asked for the silence herself.' };
  it('is added to by its author, and stays as it is', () => {
    bothOpen
      .when(to(addToReview), as('amara', later))
      .thenFacts(sessionReviewAddedTo({ by: 'amara', sessionId, ...later }));
  });
  it('is added to once it is open, and by nobody who wrote none', () => {
    aMeeting
      .and(reviewOf('amara'))
      .when(to(addToReview), as('amara', later))
      .thenRejected('reviews-are-sealed');
    const erased = aMeeting.and(reviewOf('judith'), sessionReviewsRevealed({ by: 'judith', sessionId }));
    erased.when(to(addToReview), as('amara', later)).thenRejected('no-review-of-yours');
    nothing.when(to(addToReview), as('amara', later)).thenRejected('no-such-session');
    aPlan.when(to(addToReview), as('amara', later)).thenRejected('session-not-held');
    bothOpen.and(inError).when(to(addToReview), as('amara', later)).thenRejected('recorded-in-error');
  });
});

describe('a commitment', () => {
  const done: AnswerCommitment = { of: 'amara', index: 0, state: 'done', words: 'Twice.' };
  it('is answered by either: done, not yet, let go', () => {
    bothOpen
      .when(to(answerCommitment), as('judith', done))
      .thenFacts(commitmentAnswered({ by: 'judith', sessionId, ...done }))
      .when(to(answerCommitment), as<AnswerCommitment>('amara', { of: 'amara', index: 0, state: 'let-go' }))
      .thenTypes('CommitmentAnswered');
    expect(answerCommitmentBody.safeParse({ ...done, state: 'failed' }).success).toBe(false);
  });
  it('is one that stands in an open review as it was worded last', () => {
    aMeeting
      .and(reviewOf('amara'))
      .when(to(answerCommitment), as('amara', done))
      .thenRejected('reviews-are-sealed');
    bothOpen
      .when(to(answerCommitment), as('judith', { ...done, index: 1 }))
      .thenRejected('no-such-commitment');
    for (const nobody of ['tom', 'constructor', '__proto__'])
      bothOpen
        .when(to(answerCommitment), as('judith', { ...done, of: nobody }))
        .thenRejected('no-such-commitment');
    const reworded = aMeeting.and(
      reviewOf('amara'),
      rewritten,
      reviewOf('judith'),
      sessionReviewsRevealed({ by: 'judith', sessionId }),
    );
    reworded.when(to(answerCommitment), as('judith', done)).thenRejected('no-such-commitment');
    nothing.when(to(answerCommitment), as('judith', done)).thenRejected('no-such-session');
    aPlan.when(to(answerCommitment), as('judith', done)).thenRejected('session-not-held');
    bothOpen.and(inError).when(to(answerCommitment), as('judith', done)).thenRejected('recorded-in-error');
  });
});
