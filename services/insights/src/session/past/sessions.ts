import type { ReviewsWay } from '@alliance/facts/practices';
import type { Deed } from '../../past/deed.ts';
import { withEntry } from '../../past/changed.ts';

export type Mode = 'in-person' | 'video' | 'phone';

/** What a member wrote of a session. */
export interface ReviewWords {
  readonly learning: string;
  readonly commitments: readonly { readonly text: string; readonly due?: string | undefined }[];
  /** 0 to 10, where the two asked for it. */
  readonly value?: number | undefined;
  readonly valueWords?: string | undefined;
  readonly recontractNeeded: boolean;
  readonly recontractWords?: string | undefined;
  readonly thinkBeyond?: string | undefined;
}

/** What a member said later, beside their open review. */
export interface Addition extends Deed {
  readonly text: string;
}

export interface Review extends Deed {
  /** How it opens to the other, as its author was told. */
  readonly opens: ReviewsWay;
  /** Absent where this viewer may know that the review is there and not read it. */
  readonly words?: ReviewWords;
  /** When its author worded it anew; nobody else ever sees that they did. */
  readonly rewrittenAt?: string;
  readonly additions: readonly Addition[];
}

/** What became of a commitment, as one of the two said. */
export interface CommitmentAnswer extends Deed {
  /** Whose review it stands in, and its place there. */
  readonly of: string;
  readonly index: number;
  readonly state: 'done' | 'not-yet' | 'let-go';
  readonly words?: string | undefined;
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

/** A correction, with what had been recorded before it. */
export interface Correction extends Deed {
  readonly before: Held;
  readonly after: Held;
  readonly why?: string | undefined;
}

/** A plan of which nothing came, with why, where somebody said so. */
export interface Unmet extends Deed {
  readonly plan?: Plan | undefined;
  readonly why?: string | undefined;
}

/** That it was recorded in error, or was put back. */
export interface ErrorStep extends Deed {
  readonly is: 'in-error' | 'put-back';
  readonly why?: string | undefined;
}

export interface SessionPast {
  readonly id: string;
  readonly stage: 'planned' | 'called-off' | 'missed' | 'held' | 'in-error';
  /** Every time that was agreed for it, the latest last. */
  readonly plans: readonly Plan[];
  readonly calledOff: readonly Unmet[];
  readonly missed: readonly Unmet[];
  /** As it is recorded now. */
  readonly held?: Held;
  readonly corrections: readonly Correction[];
  readonly errors: readonly ErrorStep[];
  /** By member: the review that counts now. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** When the first opened; those that were sealed open together. */
  readonly revealedAt?: string;
  /** In the order in which they were given; of each commitment the latest counts. */
  readonly answers: readonly CommitmentAnswer[];
}

export type SessionsPast = ReadonlyMap<string, SessionPast>;

export const noSessions: SessionsPast = new Map();

const nothingOf = (id: string): SessionPast => ({
  id,
  stage: 'planned',
  plans: [],
  calledOff: [],
  missed: [],
  corrections: [],
  errors: [],
  reviews: new Map(),
  answers: [],
});

/** A session with something changed of it; one that was never heard of begins with nothing. */
export const changeSession = (
  sessions: SessionsPast,
  id: string,
  with_: (session: SessionPast) => Partial<SessionPast>,
): SessionsPast => {
  const before = sessions.get(id) ?? nothingOf(id);
  return withEntry(sessions, id, { ...before, ...with_(before) });
};

/** An outline has none of these, whatever its type says. */
export const wordsOf = (data: Partial<ReviewWords>): { readonly words?: ReviewWords } => {
  const { learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond } = data;
  if (learning === undefined || commitments === undefined) return {};
  if (recontractNeeded === undefined) return {};
  return {
    words: { learning, commitments, value, valueWords, recontractNeeded, recontractWords, thinkBeyond },
  };
};
