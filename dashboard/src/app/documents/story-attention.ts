import type { ClauseChange, ClauseName, Rhythm } from './clauses.ts';
import type { Day, Role } from './partnership.ts';

/** `there` is a day's for the other, where their calendar shows another. */
interface AttentionOf<Kind extends string, Params> {
  readonly id: string;
  readonly kind: Kind;
  readonly params: Params;
}

export type Attention =
  | AttentionOf<
      'amendment-awaits-you',
      {
        readonly amendmentId: string;
        readonly clause: ClauseChange;
        readonly by: Role;
        readonly on: Day;
        readonly there?: Day | undefined;
      }
    >
  | AttentionOf<
      'ending-awaits-you',
      {
        readonly of: 'alliance' | 'contract';
        readonly by: Role;
        readonly on: Day;
        readonly there?: Day | undefined;
        readonly mayEndFrom?: string | undefined;
      }
    >
  | AttentionOf<
      'comment-awaits-you',
      { readonly clause: ClauseName; readonly by: Role; readonly on: Day; readonly there?: Day | undefined }
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
      'touch-awaits-you' | 'correction-awaits-you',
      { readonly themeId: string; readonly label: string; readonly session: number }
    >
  | AttentionOf<
      'commitments-await',
      {
        /** How many nobody has spoken of since the latest session began, and whose they are. */
        readonly count: number;
        readonly of: readonly Role[];
        readonly session: number;
        readonly sessionId: string;
      }
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
