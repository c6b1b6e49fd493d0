import type { ClauseChange, ClauseNumbers } from './clauses.ts';
import type { Day, Role } from './partnership.ts';

export interface Amendment {
  readonly amendmentId: string;
  /** What it comes to now: countering a proposal to let a clause go makes it a change. */
  readonly clause: ClauseChange;
  /** The version in force when it was proposed; 0 for a draft. */
  readonly fromVersion: number;
  /** The clause's words in the working text when it was proposed; absent where it adds one. */
  readonly against?:
    | { readonly title: string; readonly text: string; readonly numbers?: ClauseNumbers | undefined }
    | undefined;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** Whose answer is awaited, while it is open. */
  readonly turn?: Role | undefined;
  /** The proposal, each counter, and the answer that settled it, oldest first. */
  readonly steps: readonly AmendmentStep[];
  /** The version that it came into force with. */
  readonly inVersion?: number | undefined;
}

interface StepOf<Step extends string> {
  readonly step: Step;
  readonly by: Role;
  readonly on: Day;
  /** A moment, ISO 8601 in UTC. */
  readonly at: string;
  /** Its author's reason. */
  readonly why?: string | undefined;
}

/** Words that were offered. A proposal to retire has none. */
export interface OfferStep extends StepOf<'proposed' | 'countered'> {
  readonly op: 'add' | 'change' | 'retire';
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly numbers?: ClauseNumbers | undefined;
}

export type AmendmentStep = OfferStep | StepOf<'accepted' | 'declined' | 'withdrawn'>;
