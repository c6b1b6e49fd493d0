/** A calendar day as the viewer lives it, ISO 8601: `2026-07-02`. */
export type Day = string;
export type Role = 'coach' | 'supervisor';
export type Mode = 'in-person' | 'video' | 'phone';

export interface Person {
  readonly id: string;
  /** As they went by on the day that is shown. */
  readonly name: string;
  /** The time zone that they live by now, an IANA name; absent until they told it. */
  readonly zone?: string | undefined;
}

/** A screen of a pair on which something can wait. */
export type Screen = 'story' | 'agreement' | 'review' | 'themes' | 'alliance';

/** A session that was held; `number` counts the held ones from 1. */
export interface HeldSession {
  readonly id: string;
  readonly number: number;
  readonly on: Day;
  readonly minutes: number;
  readonly mode: Mode;
}

/** What the spine is drawn from: `GET api/alliances/:id/partnership?asOf=`. */
export interface Partnership {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  /** The day on which the invitation was accepted. */
  readonly began: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
  /** Names that either went by before, each until the day on which another took its place; the oldest first. */
  readonly formerly: readonly { readonly of: Role; readonly name: string; readonly until: Day }[];
  /** Held by `asOf` as they were recorded then, in order; then those held since: the spine shows these faintly. */
  readonly sessions: readonly HeldSession[];
  /** `there` is its day for the other, where their calendar shows another. */
  readonly planned?: { readonly id: string; readonly on: Day; readonly there?: Day | undefined } | undefined;
  /** Every day on which something happened that this viewer may know of, in order. */
  readonly days: readonly Day[];
  /** Set once the partnership has ended; the strands stop there. */
  readonly endedOn?: Day | undefined;
  /** Proposed, and neither withdrawn nor carried out. */
  readonly ending?: ProposedEnding | undefined;
  /** A pause that holds today, until a day or open. */
  readonly paused?: { readonly by: Role; readonly since: Day; readonly until?: Day | undefined } | undefined;
  /** The screens on which the other waits for this viewer. */
  readonly awaiting: readonly Screen[];
  /** What each says it taught them, at the end or after it. */
  readonly learned: readonly { readonly by: Role; readonly on: Day; readonly text: string }[];
}

/** An ending on the table: of the alliance, or of the contract alone. */
export interface ProposedEnding {
  readonly by: Role;
  readonly on: Day;
  readonly reason?: string | undefined;
  readonly closingReviewDue?: Day | undefined;
  /** A moment, ISO 8601 in UTC, from which either may end it; without it, or once the other agrees, at once. */
  readonly mayEndFrom?: string | undefined;
  /** The other’s latest. */
  readonly answer?:
    | {
        readonly by: Role;
        readonly on: Day;
        readonly agrees: boolean;
        readonly words?: string | undefined;
      }
    | undefined;
}
