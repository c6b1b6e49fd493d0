import { describe, expect, it } from '@jest/globals';
import { sessionReviewsRevealed, sessionReviewTakenBack } from '@alliance/facts/session';
import { aMeeting, as, reviewOf, sessionId, thoughts, to } from './meeting.specification.ts';
import { submitReview } from './submit-review.ts';

const agreed = (reviews: string) => ({ terms: { reviews } });
const written = (by: string, reviews: 'sealed' | 'open' | 'by-one', opens = reviews) =>
  as(by, { ...thoughts, opens, ...agreed(reviews) });
const revealedBy = (by: string) => sessionReviewsRevealed({ by, sessionId });

describe('how a review opens', () => {
  it('is with the other’s where nothing else was agreed, or said', () => {
    aMeeting.when(to(submitReview), as('amara', thoughts)).thenFacts(reviewOf('amara'));
    aMeeting.when(to(submitReview), written('amara', 'sealed')).thenTypes('SessionReviewSubmitted');
  });
  it('is at once where the two agreed so, each by itself', () => {
    aMeeting
      .when(to(submitReview), written('amara', 'open'))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed')
      .when(to(submitReview), written('judith', 'open'))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed')
      .when(to(submitReview), written('judith', 'open'))
      .thenRejected('reviews-are-open');
  });
  it('is at once for both where one writes for both, and nothing is written beside it', () => {
    aMeeting
      .when(to(submitReview), written('judith', 'by-one'))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed')
      .when(to(submitReview), written('amara', 'by-one'))
      .thenRejected('reviewed-for-both');
  });
  it('is as its author was told: what was written to be sealed is not taken in where it would be open', () => {
    const { decision } = aMeeting.when(to(submitReview), written('amara', 'open', 'sealed'));
    expect(decision).toEqual({ rejected: 'reviews-open-otherwise', detail: { opens: 'open' } });
    aMeeting
      .when(to(submitReview), as('amara', { ...thoughts, ...agreed('by-one') }))
      .thenRejected('reviews-open-otherwise');
    aMeeting
      .when(to(submitReview), written('amara', 'sealed', 'open'))
      .thenRejected('reviews-open-otherwise');
  });
  it('is settled for a session by the first that counts, whatever is agreed meanwhile', () => {
    const sealed = aMeeting.and(reviewOf('amara'));
    sealed.when(to(submitReview), written('judith', 'open')).thenRejected('reviews-open-otherwise');
    sealed
      .when(to(submitReview), written('judith', 'open', 'sealed'))
      .thenFacts(
        { ...reviewOf('judith'), data: { ...reviewOf('judith').data, opens: 'sealed' } },
        revealedBy('judith'),
      );
    sealed
      .and(sessionReviewTakenBack({ by: 'amara', sessionId }))
      .when(to(submitReview), written('judith', 'open'))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed');
  });
});

describe('what a session was worth', () => {
  it('is a practice that a review rests on where it says so', () => {
    expect(submitReview.practices?.(thoughts)).toEqual(['worth']);
    const { value: _value, valueWords: _words, ...without } = thoughts;
    expect(submitReview.practices?.({ ...thoughts, value: undefined, valueWords: undefined })).toEqual([]);
    aMeeting.when(to(submitReview), as('amara', without)).thenTypes('SessionReviewSubmitted');
  });
});
