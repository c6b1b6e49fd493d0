import type { ClauseChange, ClauseName } from './clauses.ts';
import type { Day, Mode, Role } from './partnership.ts';

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
        | 'ending-agreed'
        | 'ending-answered'
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
      /** What the level meant then. */
      readonly anchor?: string | undefined;
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
