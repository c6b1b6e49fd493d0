import { z } from 'zod';
import { defineFact, sealed, type FactOf } from './fact.ts';
import { id, instant, minutes, mode, score, words } from './vocabulary.ts';

export const commitment = z.strictObject({
  text: words,
  /** By when, as its author put it: a day, a session, or "soon". */
  due: z.string().trim().min(1).max(60).optional(),
});

export const sessionScheduled = defineFact('SessionScheduled', { sessionId: id, at: instant, minutes, mode });
export const sessionHeld = defineFact('SessionHeld', { sessionId: id, at: instant, minutes, mode });
export const sessionMissed = defineFact('SessionMissed', {
  sessionId: id,
  reasonCode: z.enum(['illness', 'work', 'forgotten', 'other']),
});
export const sessionReviewSubmitted = defineFact(
  'SessionReviewSubmitted',
  {
    sessionId: id,
    learning: sealed(words),
    commitments: sealed(z.array(commitment).max(12)),
    /** What the session was worth to its author, 0 nothing to 10 a great deal. */
    value: sealed(score),
    valueWords: sealed(words.optional()),
    recontractNeeded: sealed(z.boolean()),
    recontractWords: sealed(words.optional()),
    thinkBeyond: sealed(words.optional()),
  },
  {
    audience: 'author-until-revealed',
    revealedBy: 'SessionReviewsRevealed',
    takenBackBy: 'SessionReviewTakenBack',
  },
);
export const sessionReviewTakenBack = defineFact('SessionReviewTakenBack', { sessionId: id });
export const sessionReviewsRevealed = defineFact('SessionReviewsRevealed', { sessionId: id });

export const sessionFacts = [
  sessionScheduled,
  sessionHeld,
  sessionMissed,
  sessionReviewSubmitted,
  sessionReviewTakenBack,
  sessionReviewsRevealed,
] as const;
export type SessionFact = FactOf<(typeof sessionFacts)[number]>;
