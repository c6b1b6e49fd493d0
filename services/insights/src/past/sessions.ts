import type { Cases } from '@alliance/decider/decider';
import type { Recorded } from '@alliance/facts/recorded';
import type { SessionFact } from '@alliance/facts/session';
import type { Deed } from './alliance.ts';
import { withEntry } from './changed.ts';

export type Mode = 'in-person' | 'video' | 'phone';
export type MissedReason = 'illness' | 'work' | 'forgotten' | 'other';

/** What a member wrote of a session. */
export interface ReviewWords {
  readonly learning: string;
  readonly commitments: readonly { readonly text: string; readonly due?: string | undefined }[];
  /** 0 to 10. */
  readonly value: number;
  readonly valueWords?: string | undefined;
  readonly recontractNeeded: boolean;
  readonly recontractWords?: string | undefined;
  readonly thinkBeyond?: string | undefined;
}

export interface Review extends Deed {
  /** Absent where this viewer may know that the review is there and not read it. */
  readonly words?: ReviewWords;
}

export interface Plan extends Deed {
  readonly startsAt: string;
  readonly minutes: number;
  readonly mode: Mode;
}

export interface Held extends Deed {
  /** When it began; `at` is when that was recorded. */
  readonly heldAt: string;
  readonly minutes: number;
  readonly mode: Mode;
}

export interface Missed extends Deed {
  readonly plan?: Plan | undefined;
  readonly reasonCode: MissedReason;
}

export interface SessionPast {
  readonly id: string;
  readonly stage: 'planned' | 'missed' | 'held';
  /** Every time that was agreed for it, the latest last. */
  readonly plans: readonly Plan[];
  readonly missed: readonly Missed[];
  readonly held?: Held;
  /** By member: the review that counts now. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** When both opened. */
  readonly revealedAt?: string;
}

export type SessionsPast = ReadonlyMap<string, SessionPast>;

export const noSessions: SessionsPast = new Map();

const change = (
  sessions: SessionsPast,
  id: string,
  with_: (session: SessionPast) => Partial<SessionPast>,
): SessionsPast => {
  const before = sessions.get(id) ?? { id, stage: 'planned', plans: [], missed: [], reviews: new Map() };
  return withEntry(sessions, id, { ...before, ...with_(before) });
};

/** An outline has none of these, whatever its type says. */
const wordsOf = (data: Partial<ReviewWords>): { readonly words?: ReviewWords } => {
  const { learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond } = data;
  if (learning === undefined || commitments === undefined || value === undefined) return {};
  if (recontractNeeded === undefined) return {};
  return {
    words: { learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond },
  };
};

export const sessionCases: Cases<SessionsPast, Recorded<SessionFact>> = {
  SessionScheduled: (sessions, { by, sessionId, at: startsAt, minutes, mode }, fact) =>
    change(sessions, sessionId, ({ plans }) => ({
      stage: 'planned',
      plans: [...plans, { by, at: fact.at, startsAt, minutes, mode }],
    })),
  SessionHeld: (sessions, { by, sessionId, at: heldAt, minutes, mode }, fact) =>
    change(sessions, sessionId, ({ stage, missed }) => ({
      stage: 'held',
      held: { by, at: fact.at, heldAt, minutes, mode },
      // Held without another date: that it was missed had been an error.
      missed: stage === 'missed' ? missed.slice(0, -1) : missed,
    })),
  SessionMissed: (sessions, { by, sessionId, reasonCode }, { at }) =>
    change(sessions, sessionId, ({ plans, missed }) => ({
      stage: 'missed',
      missed: [...missed, { by, at, reasonCode, plan: plans.at(-1) }],
    })),
  SessionReviewSubmitted: (sessions, data, { at }) =>
    change(sessions, data.sessionId, ({ reviews }) => ({
      reviews: withEntry(reviews, data.by, { by: data.by, at, ...wordsOf(data) }),
    })),
  SessionReviewTakenBack: (sessions, { by, sessionId }) =>
    change(sessions, sessionId, ({ reviews }) => ({
      reviews: new Map([...reviews].filter(([member]) => member !== by)),
    })),
  SessionReviewsRevealed: (sessions, { sessionId }, { at }) =>
    change(sessions, sessionId, () => ({ revealedAt: at })),
};
