import type { ClauseChange, ClauseName } from './clauses.ts';
import type { GoalLevel } from './goals.ts';
import type { Day, Role } from './partnership.ts';
import type { CommitmentState, Meeting } from './session.ts';
import type { ThemeState } from './theme-state.ts';
import type { Depth } from './themes.ts';

interface EventOf<Kind extends string, Params> {
  readonly on: Day;
  /** The same day for the other, where their calendar shows another; so in params. */
  readonly there?: Day | undefined;
  /** Where it was recorded on a later day: it is news from then on. */
  readonly recordedOn?: Day | undefined;
  readonly kind: Kind;
  readonly params: Params;
}

interface By {
  readonly by: Role;
}

export type StoryEvent =
  | EventOf<'invited' | 'formed' | 'ended' | 'contract-ended', By>
  | EventOf<'learning-history-shared' | 'learning-summary-written', By>
  | EventOf<
      'ending-proposed' | 'ending-agreed' | 'ending-answered' | 'ending-withdrawn',
      By & { readonly of: 'alliance' | 'contract' }
    >
  | EventOf<'resumed', By>
  | EventOf<'paused', By & { readonly until?: Day | undefined }>
  | EventOf<'member-renamed', By & { readonly from: string; readonly to: string }>
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
  | EventOf<'version-signed', By & { readonly version: number; readonly again: boolean }>
  | EventOf<'version-in-force', { readonly version: number }>
  | EventOf<'session-planned', { readonly for: Day; readonly there?: Day | undefined }>
  | EventOf<'session-held', { readonly session: number }>
  | EventOf<'session-missed', { readonly plannedFor: Day; readonly there?: Day | undefined }>
  | EventOf<'session-called-off', By & { readonly plannedFor: Day; readonly there?: Day | undefined }>
  | EventOf<
      'session-corrected',
      By & { readonly sessionId: string; readonly before: Meeting; readonly after: Meeting }
    >
  | EventOf<
      'session-in-error' | 'session-put-back',
      By & { readonly sessionId: string; readonly heldOn: Day; readonly there?: Day | undefined }
    >
  | EventOf<'review-added-to', By & { readonly session: number }>
  | EventOf<
      'commitment-answered',
      By & { readonly of: Role; readonly session: number; readonly state: CommitmentState }
    >
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
  /** `to` is absent where it did not come up after all. */
  | EventOf<
      'touch-corrected',
      By & {
        readonly themeId: string;
        readonly label: string;
        readonly session: number;
        readonly from: Depth;
        readonly to?: Depth | undefined;
      }
    >
  /** `to` is absent where it was taken out. */
  | EventOf<
      'rating-corrected',
      By & {
        readonly goalId: string;
        readonly text: string;
        readonly session: number;
        readonly from: GoalLevel;
        readonly to?: GoalLevel | undefined;
      }
    >
  | EventOf<
      'goal-level-worded',
      By & { readonly goalId: string; readonly text: string; readonly level: GoalLevel }
    >
  | EventOf<
      'goal-articulated' | 'goal-revised' | 'goal-achieved' | 'goal-released',
      By & { readonly goalId: string; readonly text: string }
    >
  | EventOf<'goals-rated', By & { readonly session: number; readonly goals: number }>
  | EventOf<'pulses-revealed', { readonly session: number }>;

export type StoryEventKind = StoryEvent['kind'];
