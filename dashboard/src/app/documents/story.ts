import type { Day, Mode, Person, Role } from './partnership.ts';

/**
 * Our story as of a day, for one viewer: `GET api/alliances/:id/story?asOf=`.
 * The server sends what happened and what it rests on; the words are the dashboard's.
 * Everything obeys the time rule: what this viewer could see on `asOf`, minus what was withdrawn since.
 * Sessions are referred to by their number among the held ones, from 1.
 */
export interface StoryDocument {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  readonly began: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
  readonly rows: StoryRows;
  /** In the order in which they are told; a beat without evidence is not sent. */
  readonly beats: readonly Beat[];
  /** What asks for attention, the most pressing first; empty is fine. */
  readonly attention: readonly Attention[];
  /**
   * The latest events, oldest first, at most 40. The dashboard keeps on the device which day this person
   * looked last and shows those since; without such a day it shows the weeks before.
   */
  readonly events: readonly StoryEvent[];
}

export type RowId =
  'agreement' | 'coach-shared' | 'supervisor-shared' | 'reviewed' | `theme:${string}` | 'goals' | 'agency';

export interface StoryRows {
  readonly agreement: AgreementRow;
  readonly shared: { readonly coach: readonly SharedWords[]; readonly supervisor: readonly SharedWords[] };
  /** One for each held session, in order. */
  readonly reviewed: readonly ReviewedSession[];
  /** Every theme ever touched by `asOf`, in the order of its first touch; merged ones appear as what they became. */
  readonly themes: readonly ThemeThread[];
  readonly goals: GoalsRow;
  readonly agency: AgencyRow;
}

/* ------------------------------------------------------------------ agreement */

export type ClauseKind =
  | 'shared-learning-aim'
  | 'wants-of-each'
  | 'contributions-of-each'
  | 'supervisors-approach'
  | 'thinking-environment'
  | 'not-knowing-agreement'
  | 'confidentiality-and-its-limits'
  | 'records-and-retention'
  | 'ethics-escalation'
  | 'organisations-view'
  | 'session-format'
  | 'practicalities-and-fees'
  | 'review-rhythm'
  | 'ending'
  | 'own';

export interface ClauseName {
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly title: string;
}

export interface ClauseChange extends ClauseName {
  readonly op: 'add' | 'change' | 'retire';
}

export interface Rhythm {
  readonly everyN: number;
  readonly unit: 'sessions' | 'weeks' | 'months';
}

export interface AgreementVersion {
  readonly version: number;
  /** When each signed, and the day from which it holds. */
  readonly signed: { readonly coach: Day; readonly supervisor: Day };
  readonly effectiveFrom: Day;
  readonly clauses: number;
  /** Against the version before; empty for version 1. */
  readonly changes: readonly ClauseChange[];
  /** Present when this version set another review rhythm than the one before. */
  readonly rhythm?: Rhythm | undefined;
}

export interface AgreementRow {
  /** Versions that came into force by `asOf`, oldest first. */
  readonly versions: readonly AgreementVersion[];
  /** A first draft, or the next version's text, that isn't in force yet. */
  readonly draft?:
    | {
        readonly version: number;
        readonly since: Day;
        readonly by: Role;
        readonly clauses: number;
        readonly signedBy: readonly Role[];
      }
    | undefined;
  /** Amendments on their way. `turn` is whose answer is awaited. */
  readonly open: readonly (ClauseChange & {
    readonly amendmentId: string;
    readonly by: Role;
    readonly on: Day;
    readonly turn: Role;
  })[];
  readonly endedOn?: Day | undefined;
}

/* ------------------------------------------------------------------ shared, reviewed */

export type SharedWords =
  | {
      readonly kind: 'learning-history';
      readonly id: string;
      readonly on: Day;
      readonly helpedBy: readonly string[];
      readonly hinderedBy: readonly string[];
      readonly insight?: string | undefined;
    }
  | {
      readonly kind: 'assumption';
      readonly id: string;
      readonly on: Day;
      readonly text: string;
      readonly shapedBy?: string | undefined;
      /** Its latest reframing by `asOf`. */
      readonly reframed?: { readonly on: Day; readonly to: string } | undefined;
    };

export interface ReviewedSession {
  readonly session: number;
  readonly on: Day;
  /** `opened`: both read both. `one-sealed`: one is in and waits. `none`: neither is in. */
  readonly state: 'opened' | 'one-sealed' | 'none';
  readonly sealedBy?: Role | undefined;
  readonly openedOn?: Day | undefined;
  /** What the session was worth to each, 0 to 10; only once opened. */
  readonly worth?: { readonly coach: number; readonly supervisor: number } | undefined;
}

/* ------------------------------------------------------------------ themes */

export type ThemeState =
  'returning' | 'dormant' | 'fading' | 'emerging' | 'stuck' | 'recurring' | 'occasional' | 'integrated';

export interface ThemeThread {
  readonly themeId: string;
  readonly label: string;
  /** One of the twelve families, e.g. `rescuing-and-dependency`. */
  readonly family: string;
  readonly state: ThemeState;
  /** One number for each held session, in order: 0 not touched, else depth 1 to 5. */
  readonly depths: readonly number[];
  /** Sessions in which it moved. */
  readonly movement: readonly number[];
  readonly named: { readonly coach: number; readonly supervisor: number };
  /** The last time that it came back after four or more sessions of absence, whatever its state is now. */
  readonly cameBack?:
    | {
        readonly session: number;
        readonly on: Day;
        /** The last session that touched it before it went. */
        readonly after: number;
        readonly afterOn: Day;
        readonly absentFor: number;
      }
    | undefined;
  readonly integratedOn?: Day | undefined;
}

/* ------------------------------------------------------------------ goals, agency */

export interface GoalsRow {
  /** Goals alive on `asOf`, and those laid down or achieved. */
  readonly alive: number;
  readonly laidDown: number;
  readonly achieved: number;
  /** T (Kiresuk-Sherman) after each session in which that member rated, in order, two decimals. */
  readonly points: readonly {
    readonly rater: Role;
    readonly session: number;
    readonly on: Day;
    readonly t: number;
  }[];
}

export interface AgencyPulse {
  readonly pulseId: string;
  readonly session: number;
  /** The day of the session; the thread stands at its x. */
  readonly on: Day;
  /** Mean of the coach's six answers, two decimals. */
  readonly mean: number;
}

export interface AgencyRow {
  readonly pulses: readonly AgencyPulse[];
  /**
   * `improved`, `declined` or `no-reliable-change` from two pulses on; absent below that.
   * `from` and `to` are single means with two or three pulses, means of the first and last two from four on.
   */
  readonly change?:
    | {
        readonly verdict: 'improved' | 'declined' | 'no-reliable-change';
        readonly from: number;
        readonly to: number;
        readonly change: number;
        readonly criterion: number;
        readonly pairsOfPulses: boolean;
      }
    | undefined;
}

/* ------------------------------------------------------------------ beats and what they rest on */

interface BeatOf<Kind extends string, Params> {
  /** Stable while its subject is, so that an open clause stays open: `theme:<id>`, `version:2` … */
  readonly id: string;
  readonly kind: Kind;
  readonly params: Params;
  /** First and last day of what it tells. */
  readonly from: Day;
  readonly to: Day;
  /** Sessions that light up on the spine while it is open, and the row that does. */
  readonly sessions: readonly number[];
  readonly row?: RowId | undefined;
  readonly evidence: readonly Evidence[];
}

export type Beat =
  /** The invitation and the yes. Evidence: `step`s. */
  | BeatOf<'began', { readonly invitedBy: Role }>
  /** Who told the other how they learn. Evidence: `words`. */
  | BeatOf<'learning-histories', { readonly by: readonly Role[] }>
  /** Assumptions surfaced or reframed; one beat for each member who has any. Evidence: `words`. */
  | BeatOf<'assumptions', { readonly by: Role; readonly surfaced: number; readonly reframed: number }>
  /** A draft with nothing signed yet. Evidence: `clause`s. */
  | BeatOf<'drafted', { readonly by: Role; readonly clauses: number }>
  /** Version 1 in force. Evidence: the two `signature`s. */
  | BeatOf<'first-agreement', { readonly version: number }>
  /** Each later version. Evidence: the amendments' `step`s, then the `signature`s. */
  | BeatOf<
      'agreement-changed',
      {
        readonly version: number;
        readonly changes: readonly ClauseChange[];
        readonly proposedBy: readonly Role[];
        readonly rhythm?: Rhythm | undefined;
      }
    >
  /** An amendment on its way. Evidence: `step`s. */
  | BeatOf<'amendment-open', { readonly clause: ClauseChange; readonly by: Role; readonly turn: Role }>
  /** Held sessions so far. Evidence: `session`s. */
  | BeatOf<'met', { readonly times: number; readonly missed: number; readonly longestGapDays?: number }>
  /** One for each theme; the row of the same id has its numbers. Evidence: `touch`es. */
  | BeatOf<
      'theme',
      {
        readonly themeId: string;
        readonly state: ThemeState;
        readonly firstSession: number;
        readonly touched: number;
        /** Consecutive touched sessions up to the latest; 0 when the latest didn't touch it. */
        readonly running: number;
      }
    >
  /** T of the first and the latest rating by each rater. Evidence: `rating`s. */
  | BeatOf<
      'goals',
      {
        readonly alive: number;
        readonly coach?: { readonly first: number; readonly latest: number } | undefined;
        readonly supervisor?: { readonly first: number; readonly latest: number } | undefined;
      }
    >
  /** A goal achieved or laid down. Evidence: its `rating`s and the learning as `words`. */
  | BeatOf<
      'goal-closed',
      { readonly goalId: string; readonly text: string; readonly how: 'achieved' | 'released' }
    >
  /** The widest distance between the two answers to the eight statements, and the latest. Evidence: `pulse`s. */
  | BeatOf<
      'distance',
      {
        readonly widest: { readonly session: number; readonly size: number; readonly direction: number };
        readonly latest: { readonly session: number; readonly size: number; readonly direction: number };
      }
    >
  /** The coach's say, from three pulses on. Evidence: `pulse`s. */
  | BeatOf<
      'agency',
      {
        readonly verdict: 'improved' | 'declined' | 'no-reliable-change';
        readonly change: number;
        readonly criterion: number;
      }
    >
  /** The end. Evidence: `step`s and the learning summary as `words`. */
  | BeatOf<'ended', { readonly by?: Role | undefined }>;

export type BeatKind = Beat['kind'];

export type Evidence =
  | {
      readonly kind: 'touch';
      readonly themeId: string;
      readonly session: number;
      readonly on: Day;
      readonly depth: 1 | 2 | 3 | 4 | 5;
      readonly namedBy: Role;
      readonly quote?: string | undefined;
    }
  | {
      readonly kind: 'session';
      readonly session: number;
      readonly on: Day;
      readonly minutes: number;
      readonly mode: Mode;
      /** Both reviews open on `asOf`. */
      readonly opened: boolean;
    }
  | {
      readonly kind: 'words';
      readonly of:
        'learning-history' | 'assumption' | 'reframing' | 'goal-learning' | 'learning-summary' | 'invitation';
      readonly on: Day;
      readonly by: Role;
      readonly text: string;
      /** The words before a reframing. */
      readonly from?: string | undefined;
    }
  | {
      readonly kind: 'signature';
      readonly version: number;
      readonly on: Day;
      readonly by: Role;
      readonly statement?: string | undefined;
    }
  | {
      readonly kind: 'step';
      readonly step:
        | 'invited'
        | 'formed'
        | 'drafted'
        | 'proposed'
        | 'countered'
        | 'accepted'
        | 'declined'
        | 'withdrawn'
        | 'ending-proposed'
        | 'ended';
      readonly on: Day;
      readonly by: Role;
      readonly clause?: ClauseChange | undefined;
      /** The author's reason, in their words. */
      readonly why?: string | undefined;
    }
  | { readonly kind: 'clause'; readonly clause: ClauseName; readonly on: Day; readonly by: Role }
  | {
      readonly kind: 'rating';
      readonly goalId: string;
      readonly text: string;
      readonly session: number;
      readonly on: Day;
      readonly by: Role;
      readonly level: -2 | -1 | 0 | 1 | 2;
      readonly evidence?: string | undefined;
    }
  | {
      readonly kind: 'pulse';
      readonly pulseId: string;
      readonly session: number;
      readonly on: Day;
      readonly by: Role;
      readonly of: 'alliance' | 'agency';
      readonly mean: number;
    };

export type EvidenceKind = Evidence['kind'];

/* ------------------------------------------------------------------ attention */

interface AttentionOf<Kind extends string, Params> {
  readonly id: string;
  readonly kind: Kind;
  readonly params: Params;
}

export type Attention =
  | AttentionOf<
      'amendment-awaits-you',
      { readonly amendmentId: string; readonly clause: ClauseChange; readonly by: Role; readonly on: Day }
    >
  | AttentionOf<
      'signature-awaits-you',
      { readonly version: number; readonly otherSignedOn?: Day | undefined }
    >
  | AttentionOf<
      'review-awaits-you',
      { readonly session: number; readonly on: Day; readonly otherHasSealed: boolean }
    >
  | AttentionOf<'pulse-awaits-you', { readonly session: number; readonly otherHasSealed: boolean }>
  | AttentionOf<
      'touch-awaits-you',
      { readonly themeId: string; readonly label: string; readonly session: number }
    >
  | AttentionOf<
      'theme-returning' | 'theme-stuck',
      {
        readonly themeId: string;
        readonly label: string;
        readonly family: string;
        readonly session: number;
        /** Other themes touched in the same session. */
        readonly beside: readonly { readonly themeId: string; readonly label: string }[];
      }
    >
  /** Someone said that the agreement needs a word, and thirty days on nothing was proposed. */
  | AttentionOf<'drift', { readonly session: number; readonly on: Day; readonly by: readonly Role[] }>
  /** The two answers stand two points or more apart in the latest pulse. */
  | AttentionOf<'distance', { readonly session: number; readonly size: number; readonly direction: number }>
  | AttentionOf<'time-apart', { readonly days: number; readonly agreed?: Rhythm | undefined }>
  | AttentionOf<'clause-unspoken', { readonly clause: ClauseName; readonly since: Day }>
  | AttentionOf<
      'themes-emerging',
      { readonly themeId: string; readonly label: string; readonly session: number }
    >;

export type AttentionKind = Attention['kind'];

/* ------------------------------------------------------------------ events */

interface EventOf<Kind extends string, Params> {
  readonly on: Day;
  readonly kind: Kind;
  readonly params: Params;
}

interface By {
  readonly by: Role;
}

export type StoryEvent =
  | EventOf<'invited' | 'formed' | 'ending-proposed' | 'ended', By>
  | EventOf<'learning-history-shared', By>
  | EventOf<'assumption-surfaced' | 'assumption-reframed', By & { readonly text: string }>
  | EventOf<'drafted', By & { readonly clauses: number }>
  | EventOf<
      | 'amendment-proposed'
      | 'amendment-countered'
      | 'amendment-accepted'
      | 'amendment-declined'
      | 'amendment-withdrawn',
      By & { readonly clause: ClauseChange }
    >
  | EventOf<'clause-affirmed', By & { readonly clause: ClauseName }>
  | EventOf<'version-signed', By & { readonly version: number }>
  | EventOf<'version-in-force', { readonly version: number }>
  | EventOf<'session-planned', { readonly for: Day }>
  | EventOf<'session-held', { readonly session: number }>
  | EventOf<'session-missed', { readonly plannedFor: Day }>
  | EventOf<'review-sealed', By & { readonly session: number }>
  | EventOf<
      'reviews-opened',
      { readonly session: number; readonly worth: { readonly coach: number; readonly supervisor: number } }
    >
  | EventOf<'theme-named', By & { readonly themeId: string; readonly label: string }>
  /** Its state changed in a session; `theme-state` with `returning` is "came back". */
  | EventOf<
      'theme-state',
      {
        readonly themeId: string;
        readonly label: string;
        readonly state: ThemeState;
        readonly session: number;
      }
    >
  | EventOf<'theme-integrated', { readonly themeId: string; readonly label: string }>
  | EventOf<
      'goal-articulated' | 'goal-revised' | 'goal-achieved' | 'goal-released',
      By & { readonly goalId: string; readonly text: string }
    >
  | EventOf<'goals-rated', By & { readonly session: number; readonly goals: number }>
  | EventOf<'pulses-revealed', { readonly session: number }>;

export type StoryEventKind = StoryEvent['kind'];
