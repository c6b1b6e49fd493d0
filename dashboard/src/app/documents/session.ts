import type { Instant } from './agreement.ts';
import type { Day, Mode, Person, Role } from './partnership.ts';

interface OfThePair {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
}

/**
 * All sessions as of a day, for one viewer: `GET api/alliances/:id/sessions?asOf=`. Each stands where it was on
 * that day: a session held later is `planned` if it was planned by then, and absent otherwise.
 */
export interface SessionsDocument extends OfThePair {
  /** In order of their day; a planned one whose day has passed stays `planned` until somebody says what became of it. */
  readonly sessions: readonly SessionLine[];
}

interface SessionBase {
  readonly sessionId: string;
  /** Of the session's stream, for If-Match. */
  readonly revision: number;
  /** When it was held, or is planned to begin; for a missed one, when it was planned to. */
  readonly on: Day;
  readonly at: Instant;
  readonly minutes: number;
  readonly mode: Mode;
}

export interface PlannedSession extends SessionBase {
  readonly state: 'planned';
}

export interface MissedSession extends SessionBase {
  readonly state: 'missed';
  readonly reason: MissedReason;
}

export interface HeldLine extends SessionBase {
  readonly state: 'held';
  /** Among the held ones, from 1. */
  readonly number: number;
  readonly reviews: ReviewsStanding;
}

export type SessionLine = PlannedSession | MissedSession | HeldLine;
export type MissedReason = 'illness' | 'work' | 'forgotten' | 'other';

/** Who has sealed a review; what the reviews say is in the session's own document, and only once both are in. */
export interface ReviewsStanding {
  /** Members whose review counts now, sealed or open. */
  readonly sealedBy: readonly Role[];
  /** The day on which both opened; absent while fewer than two are in. */
  readonly openedOn?: Day | undefined;
  /** What the session was worth to each, 0 to 10; only once opened. */
  readonly worth?: { readonly coach: number; readonly supervisor: number } | undefined;
}

/**
 * One held session with its reviews: `GET api/alliances/:id/sessions/:number?asOf=`, by its number among the held
 * ones. Before that number was reached it is not found.
 */
export interface SessionDocument extends OfThePair {
  readonly session: HeldLine;
  /** How many have been held by `asOf`, so that the way to the neighbours is known. */
  readonly held: number;
  /** The held session after this one, or the planned one after the last. */
  readonly following?: { readonly number: number; readonly on: Day; readonly held: boolean } | undefined;
  /** The viewer's own, sealed or open; absent until written and after it was taken back. */
  readonly mine?: SessionReview | undefined;
  /** The other's words, only once both are open; that it is sealed is in `session.reviews`. */
  readonly theirs?: SessionReview | undefined;
}

export interface Commitment {
  readonly text: string;
  /** By when, as its author put it: a day, a session, or "soon". */
  readonly due?: string | undefined;
}

export interface SessionReview {
  readonly by: Role;
  readonly on: Day;
  readonly at: Instant;
  readonly learning: string;
  readonly commitments: readonly Commitment[];
  /** What it was worth to its author, 0 nothing to 10 a great deal. */
  readonly value: number;
  readonly valueWords?: string | undefined;
  /** Does our agreement need a word? */
  readonly recontractNeeded: boolean;
  readonly recontractWords?: string | undefined;
  /** What its author goes on thinking about. */
  readonly thinkBeyond?: string | undefined;
}
