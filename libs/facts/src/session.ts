import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { reviewsWay } from './practices.ts';
import { id, instant, member, minutes, mode, score, words } from './vocabulary.ts';

export const commitment = z.strictObject({
  text: words,
  /** By when, as its author put it: a day, a session, or "soon". */
  due: z.string().trim().min(1).max(60).optional(),
});

/** What a member set out to do in one review. */
export const MOST_COMMITMENTS = 12;
export const commitmentState = z.enum(['done', 'not-yet', 'let-go']).meta({ id: 'CommitmentState' });

export const sessionScheduled = ofThePair('SessionScheduled', { sessionId: id, at: instant, minutes, mode });
export const sessionHeld = ofThePair('SessionHeld', { sessionId: id, at: instant, minutes, mode });
/**
 * It needs no reason. Earlier versions asked for one, in the clear: what was given then (an illness, perhaps) is
 * read no more.
 */
export const sessionMissed = ofThePair(
  'SessionMissed',
  { sessionId: id, why: sealed(words.optional()) },
  { version: 2, upcasts: { 1: ({ reasonCode: _unasked, ...rest }) => rest } },
);
/** A planned session that will not be; the same one may be planned again. */
export const sessionCalledOff = ofThePair('SessionCalledOff', {
  sessionId: id,
  why: sealed(words.optional()),
});
/** A held session as it really was. What had been recorded counts until the day of the correction. */
export const sessionCorrected = ofThePair('SessionCorrected', {
  sessionId: id,
  at: instant,
  minutes,
  mode,
  why: sealed(words.optional()),
});
/** It was never held: what hangs on it leaves every count with it, and stays readable. */
export const sessionRecordedInError = ofThePair('SessionRecordedInError', {
  sessionId: id,
  why: sealed(words.optional()),
});
/** It was held after all, with everything that hangs on it. */
export const sessionPutBack = ofThePair('SessionPutBack', { sessionId: id });

const review = {
  sessionId: id,
  learning: sealed(words),
  commitments: sealed(z.array(commitment).max(MOST_COMMITMENTS)),
  /** What the session was worth to its author, 0 nothing to 10 a great deal; where the two ask for it. */
  value: sealed(score.optional()),
  valueWords: sealed(words.optional()),
  recontractNeeded: sealed(z.boolean()),
  recontractWords: sealed(words.optional()),
  thinkBeyond: sealed(words.optional()),
};
const untilRevealed = {
  audience: 'author-until-revealed',
  revealedBy: 'SessionReviewsRevealed',
  takenBackBy: 'SessionReviewTakenBack',
} as const;

export const sessionReviewSubmitted = ofThePair(
  'SessionReviewSubmitted',
  {
    ...review,
    /**
     * How it opens, as its author was told when they wrote it: sealed, where it isn't said. What the two agree later
     * is about later ones.
     */
    opens: reviewsWay.optional(),
  },
  { ...untilRevealed, version: 2, upcasts: { 1: (data) => data } },
);
/** Other words in the place of those that are sealed. The other member never learns that there were any before. */
export const sessionReviewRewritten = ofThePair('SessionReviewRewritten', review, {
  ...untilRevealed,
  version: 2,
  upcasts: { 1: (data) => data },
  rewrites: 'SessionReviewSubmitted',
});
/** Said later, beside an open review of one's own, which stays as it is. */
export const sessionReviewAddedTo = ofThePair('SessionReviewAddedTo', {
  sessionId: id,
  text: sealed(words),
});
/** What became of something that a member had set out to do, as either of the two says. The latest counts. */
export const commitmentAnswered = ofThePair('CommitmentAnswered', {
  sessionId: id,
  /** Whose review of that session it stands in. */
  of: member,
  /** Its place in that review, from 0. */
  index: z
    .int()
    .min(0)
    .max(MOST_COMMITMENTS - 1),
  state: sealed(commitmentState),
  words: sealed(words.optional()),
});
export const sessionReviewTakenBack = ofThePair('SessionReviewTakenBack', { sessionId: id });
export const sessionReviewsRevealed = ofThePair('SessionReviewsRevealed', { sessionId: id });

export const sessionFacts = [
  sessionScheduled,
  sessionHeld,
  sessionMissed,
  sessionCalledOff,
  sessionCorrected,
  sessionRecordedInError,
  sessionPutBack,
  sessionReviewSubmitted,
  sessionReviewRewritten,
  sessionReviewAddedTo,
  sessionReviewTakenBack,
  commitmentAnswered,
  sessionReviewsRevealed,
] as const;
export type SessionFact = FactOf<(typeof sessionFacts)[number]>;
