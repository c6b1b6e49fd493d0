import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { ReviewsWay } from '@alliance/facts/practices';
import type { SessionFact } from '@alliance/facts/session';

/**
 * A supervision session as decisions have to know it: who has sealed a review, and whether both are open.
 * What a review says is kept in the log and in nobody's state, so that no decision can give it away.
 */
export type Session =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'scheduled' | 'called-off' | 'missed'; readonly sessionId: string }
  | HeldSession;

export interface HeldSession {
  /** Recorded in error: everything that needs a held session waits until it is put back. */
  readonly stage: 'held' | 'in-error';
  readonly sessionId: string;
  readonly as: MeetingAsRecorded;
  /** The members whose review counts now: sealed, and not taken back. */
  readonly reviewedBy: readonly string[];
  /** By member, how many commitments their review has: enough to know which of them there are. */
  readonly commitments: Readonly<Record<string, number>>;
  /** How reviews of this session open, as the first that counts says: what the two agree later is about later ones. */
  readonly opens?: ReviewsWay | undefined;
  /** Once one is open to both it stays so. */
  readonly reviews: 'sealed' | 'revealed';
}

/** When it began, how long it took and how they met, as it is recorded now. */
export interface MeetingAsRecorded {
  readonly at: string;
  readonly minutes: number;
  readonly mode: string;
}

const onceHeld = (session: Session, change: (held: HeldSession) => HeldSession): Session =>
  session.stage === 'held' || session.stage === 'in-error' ? change(session) : session;

const without = ({ commitments }: HeldSession, by: string) =>
  Object.fromEntries(Object.entries(commitments).filter(([member]) => member !== by));

export const decider: Decider<Session, SessionFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Session, SessionFact>({
    SessionScheduled: (_session, { sessionId }) => ({ stage: 'scheduled', sessionId }),
    SessionCalledOff: (_session, { sessionId }) => ({ stage: 'called-off', sessionId }),
    SessionMissed: (_session, { sessionId }) => ({ stage: 'missed', sessionId }),
    SessionHeld: (_session, { sessionId, at, minutes, mode }) => ({
      stage: 'held',
      sessionId,
      as: { at, minutes, mode },
      reviewedBy: [],
      commitments: {},
      reviews: 'sealed',
    }),
    SessionCorrected: (session, { at, minutes, mode }) =>
      onceHeld(session, (held) => ({ ...held, as: { at, minutes, mode } })),
    SessionRecordedInError: (session) => onceHeld(session, (held) => ({ ...held, stage: 'in-error' })),
    SessionPutBack: (session) => onceHeld(session, (held) => ({ ...held, stage: 'held' })),
    SessionReviewSubmitted: (session, { by, commitments, opens = 'sealed' }) =>
      onceHeld(session, (held) => ({
        ...held,
        opens: held.opens ?? opens,
        reviewedBy: [...held.reviewedBy, by],
        commitments: { ...held.commitments, [by]: commitments.length },
      })),
    SessionReviewRewritten: (session, { by, commitments }) =>
      onceHeld(session, (held) => ({
        ...held,
        commitments: { ...held.commitments, [by]: commitments.length },
      })),
    SessionReviewTakenBack: (session, { by }) =>
      onceHeld(session, (held) => ({
        ...held,
        opens: held.reviewedBy.some((member) => member !== by) ? held.opens : undefined,
        reviewedBy: held.reviewedBy.filter((member) => member !== by),
        commitments: without(held, by),
      })),
    SessionReviewsRevealed: (session) => onceHeld(session, (held) => ({ ...held, reviews: 'revealed' })),
    SessionReviewAddedTo: 'ignored',
    CommitmentAnswered: 'ignored',
  }),
};
