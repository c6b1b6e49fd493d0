import type { ClauseNumbers } from '@alliance/facts/clause-numbers';
import { clauseIn, kindOf, type AmendmentOp, type Clause, type Rewording } from '@alliance/facts/clauses';
import { counteredBy } from '@alliance/facts/contract-text';
import type { ClauseKind } from '@alliance/facts/vocabulary';
import type { Deed } from '../../past/deed.ts';

/** Words that were offered; none for letting a clause go, and none where the amendment was withdrawn since. */
export interface OfferStep extends Deed {
  readonly step: 'proposed' | 'countered';
  readonly op: AmendmentOp;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly numbers?: ClauseNumbers | undefined;
  readonly why?: string | undefined;
}

export interface AnswerStep extends Deed {
  readonly step: 'accepted' | 'declined' | 'withdrawn';
  readonly why?: string | undefined;
}

/** A proposal to add, change or retire a clause, with its whole history; its words and numbers are the latest. */
export interface Amendment extends Rewording {
  readonly id: string;
  readonly kind: ClauseKind;
  /** The clause's title as it would be; empty where its words are gone. */
  readonly title: string;
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

interface Proposal extends Deed, Rewording {
  readonly amendmentId: string;
  readonly fromVersion: number;
  readonly why?: string | undefined;
}

export const proposed = (proposal: Proposal, working: readonly Clause[]): Amendment => {
  const { amendmentId: id, clauseId, op, fromVersion, title, text, numbers, why, by, at } = proposal;
  const against = clauseIn(working, clauseId);
  return {
    id,
    clauseId,
    kind: against?.kind ?? kindOf(clauseId),
    title: title ?? against?.title ?? '',
    op,
    text,
    numbers,
    fromVersion,
    against,
    proposedBy: by,
    proposedAt: at,
    latestWordsBy: by,
    state: 'open',
    steps: [{ step: 'proposed', by, at, op, title, text, numbers, why }],
  };
};

export const countered = (
  amendment: Amendment,
  { by, at, text, numbers: others, why }: Deed & Pick<OfferStep, 'text' | 'numbers' | 'why'>,
): Amendment => {
  const reworded = counteredBy(amendment, { text, numbers: others });
  const { op, numbers } = reworded;
  return {
    ...reworded,
    latestWordsBy: by,
    steps: [...amendment.steps, { step: 'countered', by, at, op, text, numbers, why }],
  };
};

export const settled = (amendment: Amendment, answer: AnswerStep): Amendment => ({
  ...amendment,
  state: answer.step,
  settledAt: answer.at,
  steps: [...amendment.steps, answer],
});
