import type { ClauseChange, Rhythm } from './clauses.ts';
import type { AttainmentPoint } from './goals.ts';
import type { Day, Role } from './partnership.ts';
import type { ThemeState } from './theme-state.ts';

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

export interface GoalsRow {
  /** Goals alive on `asOf`, and those laid down or achieved. */
  readonly alive: number;
  readonly laidDown: number;
  readonly achieved: number;
  /** T (Kiresuk-Sherman) on each day on which it moved for that member, in order. */
  readonly points: readonly (AttainmentPoint & { readonly rater: Role })[];
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
