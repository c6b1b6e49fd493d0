import { describe, expect, it } from '@jest/globals';
import {
  sessionCalledOff,
  sessionCorrected,
  sessionMissed,
  sessionPutBack,
  sessionRecordedInError,
  sessionReviewTakenBack,
} from '@alliance/facts/session';
import { callOff, type CallOff } from './call-off.ts';
import { correct, type Correct } from './correct.ts';
import { hold } from './hold.ts';
import {
  aMeeting,
  aPlan,
  as,
  held,
  meeting,
  nothing,
  reviewOf,
  sessionId,
  thoughts,
  to,
} from './meeting.specification.ts';
import { miss, missBody } from './miss.ts';
import { putBack } from './put-back.ts';
import { recordHeld } from './record-held.ts';
import { recordInError } from './record-in-error.ts';
import { reschedule } from './reschedule.ts';
import { schedule } from './schedule.ts';
import { submitReview } from './submit-review.ts';
import { takeBackReview } from './take-back-review.ts';

const right: Correct = { heldAt: '2026-06-23T16:05:00Z', minutes: 90, mode: 'phone' };
const corrected = sessionCorrected({ by: 'judith', sessionId, at: right.heldAt, minutes: 90, mode: 'phone' });
const inError = sessionRecordedInError({ by: 'amara', sessionId });
const putBackBy = (by: string) => sessionPutBack({ by, sessionId });
const calledOff = sessionCalledOff({ by: 'judith', sessionId, why: 'We are both away.' });
const missed = sessionMissed({ by: 'amara', sessionId });

describe('a held session', () => {
  it('is put right by either, with a word on why or without', () => {
    aMeeting.when(to(correct), as('judith', right)).thenFacts(corrected);
    aMeeting.when(to(correct), as('amara', { ...right, why: 'It was the Tuesday.' })).thenFacts({
      type: 'SessionCorrected',
      data: { ...corrected.data, by: 'amara', why: 'It was the Tuesday.' },
    });
  });
  it('is put back by another correction, and not corrected to what is recorded', () => {
    const before: Correct = { ...meeting };
    aMeeting
      .and(corrected)
      .when(to(correct), as('amara', before))
      .thenTypes('SessionCorrected')
      .when(to(correct), as('amara', { ...before, heldAt: '2026-06-24T16:05:00.000Z' }))
      .thenRejected('same-as-recorded');
    aMeeting.and(corrected).when(to(correct), as('amara', right)).thenRejected('same-as-recorded');
  });
  it('is corrected where there is one, and to a time at which it can have been', () => {
    nothing.when(to(correct), as('amara', right)).thenRejected('no-such-session');
    aPlan.when(to(correct), as('amara', right)).thenRejected('session-not-held');
    const at = (heldAt: string) => as<Correct>('amara', { ...right, heldAt });
    aMeeting.when(to(correct), at('2026-06-26T08:00:00.001Z')).thenRejected('yet-to-come');
    aMeeting.when(to(correct), at('0026-06-24T16:05:00Z')).thenRejected('too-long-ago');
  });
  it('keeps its reviews through a correction', () => {
    aMeeting
      .and(reviewOf('amara'), corrected)
      .when(to(submitReview), as('judith', thoughts))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed');
  });
});

describe('a session recorded in error', () => {
  it('is said to be by either, and put back by either', () => {
    aMeeting
      .when(to(recordInError), as('amara', {}))
      .thenFacts(inError)
      .when(to(putBack), as('judith', {}))
      .thenFacts(putBackBy('judith'));
  });
  it('is one that is held, once', () => {
    nothing.when(to(recordInError), as('amara', {})).thenRejected('no-such-session');
    aPlan.when(to(recordInError), as('amara', {})).thenRejected('session-not-held');
    aMeeting.and(inError).when(to(recordInError), as('judith', {})).thenRejected('recorded-in-error');
  });
  it('is put back only then', () => {
    nothing.when(to(putBack), as('amara', {})).thenRejected('no-such-session');
    aMeeting.when(to(putBack), as('amara', {})).thenRejected('not-recorded-in-error');
    aMeeting
      .and(inError, putBackBy('amara'))
      .when(to(putBack), as('amara', {}))
      .thenRejected('not-recorded-in-error');
  });
  it('waits to be put back before anything else is done with it, but for what gives back', () => {
    const erred = aMeeting.and(reviewOf('amara'), inError);
    erred.when(to(submitReview), as('judith', thoughts)).thenRejected('recorded-in-error');
    erred.when(to(correct), as('judith', right)).thenRejected('recorded-in-error');
    erred.when(to(hold), as('judith', meeting)).thenRejected('recorded-in-error');
    erred.when(to(miss), as('judith', {})).thenRejected('recorded-in-error');
    erred.when(to(callOff), as('judith', {})).thenRejected('recorded-in-error');
    const later = { startsAt: '2026-07-15T16:00:00Z', minutes: 60, mode: 'video' } as const;
    erred.when(to(reschedule), as('judith', later)).thenRejected('recorded-in-error');
    erred
      .when(to(takeBackReview), as('amara', {}))
      .thenFacts(sessionReviewTakenBack({ by: 'amara', sessionId }));
  });
  it('comes back with its reviews', () => {
    aMeeting
      .and(reviewOf('amara'), inError, putBackBy('amara'))
      .when(to(submitReview), as('judith', thoughts))
      .thenTypes('SessionReviewSubmitted', 'SessionReviewsRevealed');
  });
});

describe('a planned session', () => {
  it('is called off by either, with a word or without', () => {
    aPlan.when(to(callOff), as<CallOff>('judith', { why: 'We are both away.' })).thenFacts(calledOff);
    aPlan.when(to(callOff), as('amara', {})).thenTypes('SessionCalledOff');
  });
  it('is called off while it is planned, once', () => {
    nothing.when(to(callOff), as('amara', {})).thenRejected('no-such-session');
    aMeeting.when(to(callOff), as('amara', {})).thenRejected('already-held');
    aPlan.and(missed).when(to(callOff), as('amara', {})).thenRejected('already-missed');
    aPlan.and(calledOff).when(to(callOff), as('amara', {})).thenRejected('already-called-off');
    aPlan.and(calledOff).when(to(miss), as('amara', {})).thenRejected('already-called-off');
  });
  it('is planned again after that, or held after all', () => {
    const later = { startsAt: '2026-07-15T16:00:00Z', minutes: 60, mode: 'video' } as const;
    aPlan.and(calledOff).when(to(reschedule), as('amara', later)).thenTypes('SessionScheduled');
    aPlan.and(calledOff).when(to(hold), as('amara', meeting)).thenFacts(held);
  });
  it('is missed without a reason, and none that was asked for once is kept', () => {
    aPlan.when(to(miss), as('amara', missBody.parse({}))).thenFacts(missed);
    aPlan.when(to(miss), as('amara', missBody.parse({ reasonCode: 'illness' }))).thenFacts(missed);
  });
});

describe('a year that was typed wrong', () => {
  const heldIn = (heldAt: string) => as('amara', { ...meeting, heldAt });
  const plan = (startsAt: string) => as('amara', { startsAt, minutes: 60, mode: 'video' } as const);
  it.each(['0026-06-24T16:05:00Z', '1926-06-24T16:05:00Z', '1949-12-31T23:59:59Z'])(
    'is refused: held in %s',
    (at) => {
      nothing.when(to(recordHeld), heldIn(at)).thenRejected('too-long-ago');
      aPlan.when(to(hold), heldIn(at)).thenRejected('too-long-ago');
    },
  );
  it.each(['2099-01-05T18:00:00Z', '2036-07-15T16:00:00Z'])('is refused: planned for %s', (at) => {
    nothing.when(to(schedule), plan(at)).thenRejected('too-far-ahead');
    aPlan.when(to(reschedule), plan(at)).thenRejected('too-far-ahead');
  });
  it.each(['0026-06-24T16:05:00Z', '2025-07-15T16:00:00Z'])('is refused: planned for %s', (at) => {
    nothing.when(to(schedule), plan(at)).thenRejected('day-has-passed');
    aPlan.when(to(reschedule), plan(at)).thenRejected('day-has-passed');
  });
  it('is not what two years of history are, nor a plan for next spring', () => {
    nothing.when(to(recordHeld), heldIn('2003-06-24T16:05:00Z')).thenTypes('SessionHeld');
    nothing.when(to(schedule), plan('2027-04-15T16:00:00Z')).thenTypes('SessionScheduled');
    expect(plan('2027-04-15T16:00:00Z').at).toBe('2026-06-26T08:00:00.000Z');
  });
});
