import { describe, expect, it } from '@jest/globals';
import { streamOf } from '@alliance/decider/aggregate';
import {
  sessionMissed,
  sessionReviewsRevealed,
  sessionReviewTakenBack,
  sessionScheduled,
} from '@alliance/facts/session';
import { hold, holdBody } from './hold.ts';
import {
  aMeeting,
  aPlan,
  as,
  bothOpen,
  held,
  meeting,
  nothing,
  reviewOf,
  sessionId,
  thoughts,
  to,
} from './meeting.specification.ts';
import { miss, missBody, type Miss } from './miss.ts';
import { recordHeld } from './record-held.ts';
import { reschedule } from './reschedule.ts';
import { schedule, scheduleBody } from './schedule.ts';
import { session } from './session.ts';
import { submitReview, submitReviewBody } from './submit-review.ts';
import { takeBackReview, takeBackReviewBody } from './take-back-review.ts';

const plan = { startsAt: '2026-06-24T16:00:00Z', minutes: 60, mode: 'video' } as const;
const scheduled = sessionScheduled({
  by: 'amara',
  sessionId,
  at: plan.startsAt,
  minutes: 60,
  mode: 'video',
});
const missed = sessionMissed({ by: 'amara', sessionId });
const takenBackBy = (by: string) => sessionReviewTakenBack({ by, sessionId });
const revealed = sessionReviewsRevealed({ by: 'judith', sessionId });

describe('a session to come', () => {
  it('is scheduled by either member', () => {
    nothing.when(to(schedule), as('amara', plan)).thenFacts(scheduled);
    nothing.when(to(schedule), as('judith', plan)).thenFacts({
      type: 'SessionScheduled',
      data: { ...scheduled.data, by: 'judith' },
    });
  });
  it('is moved by scheduling it again, also once it was missed', () => {
    const moved = { type: 'SessionScheduled', data: { ...scheduled.data, by: 'judith' } } as const;
    aPlan.when(to(reschedule), as('judith', plan)).thenFacts(moved);
    aPlan.and(missed).when(to(reschedule), as('judith', plan)).thenFacts(moved);
  });
  it('is not moved when there is none, nor once it was held', () => {
    nothing.when(to(reschedule), as('amara', plan)).thenRejected('no-such-session');
    aMeeting.when(to(reschedule), as('amara', plan)).thenRejected('already-held');
  });
  it('is missed', () => {
    aPlan.when(to(miss), as<Miss>('amara', {})).thenFacts(missed);
  });
  it('is not missed when there is none, nor once it was held or missed', () => {
    const command = as<Miss>('judith', {});
    nothing.when(to(miss), command).thenRejected('no-such-session');
    aMeeting.when(to(miss), command).thenRejected('already-held');
    aPlan.and(missed).when(to(miss), command).thenRejected('already-missed');
  });
});

describe('holding a session', () => {
  it('records when it was held in fact, and corrects one that was taken for missed', () => {
    aPlan.when(to(hold), as('amara', meeting)).thenFacts(held);
    aPlan.and(missed).when(to(hold), as('amara', meeting)).thenFacts(held);
  });
  it('needs a session, and happens once', () => {
    nothing.when(to(hold), as('amara', meeting)).thenRejected('no-such-session');
    aMeeting.when(to(hold), as('judith', meeting)).thenRejected('already-held');
  });
  it('is recorded without a plan too', () => {
    nothing.when(to(recordHeld), as('amara', meeting)).thenFacts(held);
  });
  it('is never recorded ahead, and may be at that very moment, however it is written', () => {
    const ahead = { ...meeting, heldAt: '2026-06-26T08:00:00.001Z' };
    const now = { ...meeting, heldAt: '2026-06-26T08:00:00Z' };
    aPlan.when(to(hold), as('amara', ahead)).thenRejected('yet-to-come');
    nothing.when(to(recordHeld), as('amara', ahead)).thenRejected('yet-to-come');
    aPlan.when(to(hold), as('amara', now)).thenTypes('SessionHeld');
    nothing.when(to(recordHeld), as('amara', now)).thenTypes('SessionHeld');
  });
});

describe('the reviews of a session', () => {
  it('stay sealed after the first', () => {
    aMeeting.when(to(submitReview), as('amara', thoughts)).thenFacts(reviewOf('amara'));
  });
  it('are both opened by the second, whoever came first', () => {
    aMeeting
      .and(reviewOf('amara'))
      .when(to(submitReview), as('judith', thoughts))
      .thenFacts(reviewOf('judith'), revealed);
    aMeeting
      .and(reviewOf('judith'))
      .when(to(submitReview), as('amara', thoughts))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed');
  });
  it('are written after the session, and once by each', () => {
    nothing.when(to(submitReview), as('amara', thoughts)).thenRejected('no-such-session');
    aPlan.when(to(submitReview), as('amara', thoughts)).thenRejected('session-not-held');
    aPlan.and(missed).when(to(submitReview), as('amara', thoughts)).thenRejected('session-not-held');
    aMeeting
      .and(reviewOf('amara'))
      .when(to(submitReview), as('amara', thoughts))
      .thenRejected('already-reviewed');
    bothOpen.when(to(submitReview), as('amara', thoughts)).thenRejected('reviews-are-open');
  });
  it('are not opened while it is not known who both are', () => {
    const command = { ...as('judith', thoughts), people: {} };
    aMeeting.and(reviewOf('amara')).when(to(submitReview), command).thenFacts(reviewOf('judith'));
  });
  it('are not opened a second time where one of them was erased for good', () => {
    const erased = aMeeting.and(reviewOf('judith'), revealed);
    erased.when(to(submitReview), as('amara', thoughts)).thenRejected('reviews-are-open');
  });
  it('can be taken back by their author, and written again', () => {
    aMeeting
      .and(reviewOf('amara'))
      .when(to(takeBackReview), as('amara', {}))
      .thenFacts(takenBackBy('amara'))
      .when(to(submitReview), as('amara', thoughts))
      .thenFacts(reviewOf('amara'));
  });
  it('do not open on a review that was taken back', () => {
    aMeeting
      .and(reviewOf('amara'), takenBackBy('amara'))
      .when(to(submitReview), as('judith', thoughts))
      .thenFacts(reviewOf('judith'));
  });
  it("are not taken back by the other, nor when there are none, nor once they're open", () => {
    nothing.when(to(takeBackReview), as('amara', {})).thenRejected('no-such-session');
    aPlan.when(to(takeBackReview), as('amara', {})).thenRejected('no-review-of-yours');
    aMeeting
      .and(reviewOf('amara'))
      .when(to(takeBackReview), as('judith', {}))
      .thenRejected('no-review-of-yours');
    bothOpen.when(to(takeBackReview), as('amara', {})).thenRejected('reviews-are-open');
  });
});

describe('what is written of a session', () => {
  it('is taken as its fact takes it', () => {
    expect(scheduleBody.parse(plan)).toEqual(plan);
    expect(holdBody.parse(meeting)).toEqual(meeting);
    expect(missBody.parse({ reasonCode: 'work' })).toEqual({ reasonCode: 'work' });
    expect(submitReviewBody.parse(thoughts)).toEqual(thoughts);
    expect(takeBackReviewBody.parse({})).toEqual({});
  });
  it('has no field that is not asked for, so that nobody writes in the name of another', () => {
    expect(submitReviewBody.safeParse({ ...thoughts, by: 'judith' }).success).toBe(false);
    expect(takeBackReviewBody.safeParse({ by: 'judith' }).success).toBe(false);
    expect(scheduleBody.safeParse({ ...plan, at: plan.startsAt }).success).toBe(false);
    expect(submitReviewBody.safeParse({ ...thoughts, value: 11 }).success).toBe(false);
  });
});

describe('a session of its own', () => {
  it('has a stream, and is begun by these verbs alone', () => {
    expect(streamOf(session, 'alliance/a1', sessionId)).toBe(`session-${sessionId}`);
    const opening = Object.entries(session.verbs).filter(([, verb]) => verb.opens);
    expect(opening.map(([name]) => name)).toEqual(['schedule', 'recordHeld']);
  });
});
