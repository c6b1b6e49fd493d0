import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { SessionFact } from '@alliance/facts/session';

/**
 * A supervision session as decisions have to know it: who has sealed a review, and whether both are open.
 * What a review says is kept in the log and in nobody's state, so that no decision can give it away.
 */
export type Session =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'scheduled'; readonly sessionId: string }
  | { readonly stage: 'missed'; readonly sessionId: string }
  | HeldSession;

export interface HeldSession {
  readonly stage: 'held';
  readonly sessionId: string;
  /** The members whose review counts now: sealed, and not taken back. */
  readonly reviewedBy: readonly string[];
  /** Once both are open they stay so. */
  readonly reviews: 'sealed' | 'revealed';
}

const whileHeld = (session: Session, change: (held: HeldSession) => HeldSession): Session =>
  session.stage === 'held' ? change(session) : session;

export const decider: Decider<Session, SessionFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Session, SessionFact>({
    SessionScheduled: (_session, { sessionId }) => ({ stage: 'scheduled', sessionId }),
    SessionHeld: (_session, { sessionId }) => ({
      stage: 'held',
      sessionId,
      reviewedBy: [],
      reviews: 'sealed',
    }),
    SessionMissed: (_session, { sessionId }) => ({ stage: 'missed', sessionId }),
    SessionReviewSubmitted: (session, { by }) =>
      whileHeld(session, (held) => ({ ...held, reviewedBy: [...held.reviewedBy, by] })),
    SessionReviewTakenBack: (session, { by }) =>
      whileHeld(session, (held) => ({
        ...held,
        reviewedBy: held.reviewedBy.filter((member) => member !== by),
      })),
    SessionReviewsRevealed: (session) => whileHeld(session, (held) => ({ ...held, reviews: 'revealed' })),
  }),
};
