import type { ClauseKind } from '@alliance/facts/vocabulary';
import type { Deed } from './alliance.ts';
import { type Clause, clauseIn, kindOf, worded } from './clauses.ts';

export type Op = 'add' | 'change' | 'retire';

/** Words that were offered; none for letting a clause go, and none where the amendment was withdrawn since. */
export interface OfferStep extends Deed {
  readonly step: 'proposed' | 'countered';
  readonly op: Op;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly why?: string | undefined;
}

export interface AnswerStep extends Deed {
  readonly step: 'accepted' | 'declined' | 'withdrawn';
  readonly why?: string | undefined;
}

/** A proposal to add, change or retire a clause, with its whole history. */
export interface Amendment {
  readonly id: string;
  readonly clauseId: string;
  readonly kind: ClauseKind;
  /** The clause's title as it would be; empty where its words are gone. */
  readonly title: string;
  /** What it comes to now: countering a proposal to let a clause go makes it a change. */
  readonly op: Op;
  /** The latest words offered. */
  readonly text?: string | undefined;
  /** The version in force when it was proposed; 0 while nothing was signed. */
  readonly fromVersion: number;
  /** The clause as the working text had it when this was proposed; absent where it adds one. */
  readonly against?: Clause | undefined;
  readonly proposedBy: string;
  readonly proposedAt: string;
  /** Who wrote the latest words; while it is open, the answer is the other's. */
  readonly latestWordsBy: string;
  readonly state: 'open' | AnswerStep['step'];
  readonly steps: readonly (OfferStep | AnswerStep)[];
  readonly settledAt?: string;
  /** The version with which it came into force. */
  readonly inVersion?: number;
}

interface Proposal extends Deed {
  readonly amendmentId: string;
  readonly clauseId: string;
  readonly op: Op;
  readonly fromVersion: number;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly why?: string | undefined;
}

export const proposed = (proposal: Proposal, working: readonly Clause[]): Amendment => {
  const { amendmentId: id, clauseId, op, fromVersion, title, text, why, by, at } = proposal;
  const against = clauseIn(working, clauseId);
  return {
    id,
    clauseId,
    kind: against?.kind ?? kindOf(clauseId),
    title: title ?? against?.title ?? '',
    op,
    text,
    fromVersion,
    against,
    proposedBy: by,
    proposedAt: at,
    latestWordsBy: by,
    state: 'open',
    steps: [{ step: 'proposed', by, at, op, title, text, why }],
  };
};

export const countered = (
  amendment: Amendment,
  { by, at, text, why }: Deed & { readonly text?: string; readonly why?: string | undefined },
): Amendment => {
  // Offering words for a clause that the other would let go is offering to keep it.
  const op = amendment.op === 'retire' ? 'change' : amendment.op;
  return {
    ...amendment,
    op,
    text,
    latestWordsBy: by,
    steps: [...amendment.steps, { step: 'countered', by, at, op, text, why }],
  };
};

export const settled = (amendment: Amendment, answer: AnswerStep): Amendment => ({
  ...amendment,
  state: answer.step,
  settledAt: answer.at,
  steps: [...amendment.steps, answer],
});

/** The working text once both agree to an amendment: the same words that the two then sign. */
export const amended = (clauses: readonly Clause[], amendment: Amendment): readonly Clause[] => {
  const { clauseId: id, op, kind, title, text } = amendment;
  if (op === 'retire') return clauses.filter((clause) => clause.id !== id);
  return worded(clauses, { id, kind, title, text: text ?? clauseIn(clauses, id)?.text ?? '' });
};
