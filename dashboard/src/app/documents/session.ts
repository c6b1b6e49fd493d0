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
  /** What was set out in every review that both can read, in the order of their sessions. */
  readonly commitments: readonly Commitment[];
}

interface SessionBase {
  readonly sessionId: string;
  /** Of the session's stream, for If-Match. */
  readonly revision: string;
  /** When it was held, or is planned to begin; for a missed one, when it was planned to. */
  readonly on: Day;
  readonly at: Instant;
  readonly minutes: number;
  readonly mode: Mode;
}

interface Plan extends SessionBase {
  /** How often its date was moved, from 1, its end as a plan counted in. */
  readonly sequence: number;
}

export interface PlannedSession extends Plan {
  readonly state: 'planned';
}

/** A plan of which nothing came; nobody is asked why. */
export interface UnmetSession extends Plan {
  readonly state: 'missed' | 'called-off';
  readonly by: Role;
  readonly why?: string | undefined;
}

export interface HeldLine extends SessionBase {
  readonly state: 'held';
  /** Among the held ones, from 1. */
  readonly number: number;
  /** The day of the latest correction. */
  readonly correctedOn?: Day | undefined;
  readonly reviews: ReviewsStanding;
}

/** Recorded as held, in error: it counts nowhere and has no number. */
export interface ErrorLine extends SessionBase {
  readonly state: 'in-error';
  readonly by: Role;
  readonly saidOn: Day;
  readonly why?: string | undefined;
  readonly reviews: ReviewsStanding;
}

export type SessionLine = PlannedSession | UnmetSession | HeldLine | ErrorLine;

/** Who has sealed a review; what the reviews say is in the session's own document, and only once both are in. */
export interface ReviewsStanding {
  /** Members whose review counts now, sealed or open. */
  readonly sealedBy: readonly Role[];
  /** The day on which both opened; absent while fewer than two are in. */
  readonly openedOn?: Day | undefined;
  /** What the session was worth to each, 0 to 10; only once opened. */
  readonly worth?: { readonly coach: number; readonly supervisor: number } | undefined;
}

/** The session before this one, the one after, or the planned one after the last. */
export interface Neighbour {
  readonly sessionId: string;
  readonly number: number;
  readonly on: Day;
  readonly held: boolean;
}

/** One session that was recorded as held, with its reviews: `GET api/alliances/:id/sessions/:sessionId?asOf=`. */
export interface SessionDocument extends OfThePair {
  readonly session: HeldLine | ErrorLine;
  /** How many have been held by `asOf`. */
  readonly held: number;
  readonly before?: Neighbour | undefined;
  readonly following?: Neighbour | undefined;
  /** The viewer's own, sealed or open; absent until written and after it was taken back. */
  readonly mine?: SessionReview | undefined;
  /** The other's words, only once both are open; that it is sealed is in `session.reviews`. */
  readonly theirs?: SessionReview | undefined;
  /** What the two had set out to do before, and what of it was answered here. */
  readonly comingBack: readonly Commitment[];
  /** The earliest first. */
  readonly corrections: readonly SessionCorrection[];
  readonly errors: readonly SessionErrorStep[];
  /** Of a session that was recorded in error: what leaves every count with it. */
  readonly hangsOn?: HangingOn | undefined;
}

/** When a session began, how long it took and how the two met. */
export interface Meeting {
  readonly on: Day;
  /** The same day for the other, where their calendar shows another. */
  readonly there?: Day | undefined;
  readonly at: Instant;
  readonly minutes: number;
  readonly mode: Mode;
}

export interface SessionCorrection {
  readonly by: Role;
  readonly on: Day;
  readonly before: Meeting;
  readonly after: Meeting;
  readonly why?: string | undefined;
}

export interface SessionErrorStep {
  readonly by: Role;
  readonly on: Day;
  readonly is: 'in-error' | 'put-back';
  readonly why?: string | undefined;
}

export interface HangingOn {
  readonly touches: readonly {
    readonly label: string;
    readonly depth: 1 | 2 | 3 | 4 | 5;
    readonly words?: string | undefined;
  }[];
  readonly ratings: readonly {
    readonly goal: string;
    readonly by: Role;
    readonly level: -2 | -1 | 0 | 1 | 2;
    readonly evidence?: string | undefined;
  }[];
  readonly pulses: number;
}

export interface CommitmentAsWritten {
  readonly text: string;
  /** By when, as its author put it: a day, a session, or "soon". */
  readonly due?: string | undefined;
  /** In order; the latest counts. */
  readonly answers?: readonly CommitmentAnswer[] | undefined;
}

export type CommitmentState = 'done' | 'not-yet' | 'let-go';

export interface CommitmentAnswer {
  readonly by: Role;
  readonly on: Day;
  readonly at: Instant;
  readonly state: CommitmentState;
  readonly words?: string | undefined;
}

/** What a member set out to do, and what became of it. */
export interface Commitment extends CommitmentAsWritten {
  readonly sessionId: string;
  /** The number and the day of the session in whose review it stands. */
  readonly session: number;
  readonly setOn: Day;
  readonly of: Role;
  /** Whose it is, as the command that answers it names them. */
  readonly memberId: string;
  /** Its place in that review, from 0. */
  readonly index: number;
  readonly answers: readonly CommitmentAnswer[];
}

export interface SessionReview {
  readonly by: Role;
  readonly on: Day;
  readonly at: Instant;
  readonly learning: string;
  readonly commitments: readonly CommitmentAsWritten[];
  /** What it was worth to its author, 0 nothing to 10 a great deal. */
  readonly value: number;
  readonly valueWords?: string | undefined;
  /** Does our agreement need a word? */
  readonly recontractNeeded: boolean;
  readonly recontractWords?: string | undefined;
  /** What its author goes on thinking about. */
  readonly thinkBeyond?: string | undefined;
  /** Said later, beside the open review, which stays as it is. */
  readonly additions?:
    readonly { readonly on: Day; readonly at: Instant; readonly text: string }[] | undefined;
  /** The day on which the viewer worded their own anew; never told of the other's. */
  readonly rewrittenOn?: Day | undefined;
}
