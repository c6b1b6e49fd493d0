import type { Instant } from './agreement.ts';
import type { OfThePair, SessionRef, VersionMark } from './of-the-pair.ts';
import type { Day, Role } from './partnership.ts';

/**
 * Our alliance and each one's say in it, as of a day, for one viewer: `GET api/alliances/:id/alliance?asOf=`.
 * Everything obeys the time rule: what this viewer could see on `asOf`, minus what was withdrawn since.
 * The server sends structure and figures; the statements' wording and all sentences are the dashboard's.
 */
export interface AllianceDocument extends OfThePair {
  /** Held sessions by `asOf`, in order; a pulse is opened after one of them. */
  readonly sessions: readonly SessionRef[];
  /** Pulses that both have answered, by session; at most 160, the latest. */
  readonly pulses: readonly RevealedPulse[];
  /** Pulses opened by `asOf` that wait for at least one of the two, by session. */
  readonly open: readonly OpenPulse[];
  /** Measure 5 for each member who answered the six statements; only from revealed pulses. */
  readonly agency: {
    readonly coach?: AgencyCourse | undefined;
    readonly supervisor?: AgencyCourse | undefined;
  };
  readonly marks: readonly VersionMark[];
}

interface PulseBase extends SessionRef {
  readonly pulseId: string;
  /** Of this pulse's stream, for If-Match. */
  readonly revision: string;
  readonly openedBy: Role;
  readonly openedOn: Day;
  readonly instrumentVersion: 1;
}

export interface OpenPulse extends PulseBase {
  /** Members whose answers are sealed now; what they are is only in `mine`. */
  readonly sealedBy: readonly Role[];
  /** The viewer's own sealed answers, readable by nobody else. */
  readonly mine?: (PulseAnswers & { readonly at: Instant }) | undefined;
}

/** One member's answers, each a whole number from 0 to 10. */
export interface PulseAnswers {
  /** The eight statements, in the order of the instrument. */
  readonly alliance: readonly number[];
  /** The six agency statements, in the order of the instrument; a member may leave them out. */
  readonly agency?: readonly number[] | undefined;
  /** What this member thought that the other would answer to the eight. */
  readonly guesses?: readonly number[] | undefined;
}

export interface RevealedPulse extends PulseBase {
  readonly revealedOn: Day;
  readonly answers: Readonly<Record<Role, PulseAnswers>>;
  /** Measure 3: coach minus supervisor. */
  readonly gap: PerceptionGap;
  /** How well each knew the other's answers: the guess minus the other's answer. Absent without guesses. */
  readonly guessGap: { readonly coach?: Gap | undefined; readonly supervisor?: Gap | undefined };
}

export interface Gap {
  /** Statement by statement, in the order of the instrument. */
  readonly byStatement: readonly number[];
  /** Mean |g|, unrounded: it can exceed the distance between the two means. */
  readonly size: number;
  /** Mean g, unrounded: above 0 when the first of the two is higher. */
  readonly direction: number;
}

export interface PerceptionGap extends Gap {
  /** Pearson's r; absent at zero variance. */
  readonly shape?: number | undefined;
  /** Each one's own mean of the eight, unrounded; the two are never averaged. */
  readonly means: Readonly<Record<Role, number>>;
}

/** One member's own account over the pulses in which it answered the six statements. */
export interface AgencyCourse {
  /** By session. */
  readonly points: readonly {
    readonly pulseId: string;
    readonly session: number;
    readonly on: Day;
    /** Mean of the six, unrounded. */
    readonly mean: number;
  }[];
  /** From two pulses on. */
  readonly change?: AgencyChange | undefined;
}

export interface AgencyChange {
  /** Mean over the first pulse (or first two), and over the last (or last two); unrounded. */
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** A change has to exceed this, either way, to be told from chance. */
  readonly criterion: number;
  readonly verdict: 'improved' | 'declined' | 'no-reliable-change';
  /** 2 from four pulses on. */
  readonly pulsesOnEachSide: 1 | 2;
  readonly pulses: number;
  /** Always so: the criterion rests on assumed figures, and the screen says it. */
  readonly provisional: true;
}
