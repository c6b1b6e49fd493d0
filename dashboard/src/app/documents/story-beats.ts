import type { ClauseChange, Rhythm } from './clauses.ts';
import type { Day, Role } from './partnership.ts';
import type { Evidence } from './story-evidence.ts';
import type { ThemeState } from './theme-state.ts';

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
  readonly row?: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** A member's latest rating of a goal. */
export interface SaidOfGoal {
  readonly session: number;
  /** Of the level, as they stood when it was rated. */
  readonly words?: string | undefined;
}

export interface SeenGoal {
  readonly goalId: string;
  readonly text: string;
  readonly coach?: SaidOfGoal | undefined;
  readonly supervisor?: SaidOfGoal | undefined;
}

export type Beat =
  /** The invitation and the yes, with its day for the other where that is another. Evidence: `step`s. */
  | BeatOf<'began', { readonly invitedBy: Role; readonly there?: Day | undefined }>
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
  /** What each says of our goals, in the words of their levels. Evidence: `rating`s. */
  | BeatOf<
      'goals',
      {
        readonly alive: number;
        /** Rated goals that weren't laid down, the weightiest first. */
        readonly seen: readonly SeenGoal[];
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
