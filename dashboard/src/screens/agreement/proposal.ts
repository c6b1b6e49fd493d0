import type { AgreementDocument, WordedClause } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { CommandBody } from '../../pair/command.ts';
import { ifWritten, LONGEST_TITLE, tooLong } from '../../api/limits.ts';
import { numberErrors, numbersIn, type NumberDraft } from './number-draft.ts';
import { inFull } from './numbers-in-words.ts';
import { inForce, openAmendment, workingClauses } from './reading.ts';
import { USUAL_CLAUSES } from '../../pair/usual-clauses.ts';

export type Op = 'add' | 'change' | 'retire';

/** A proposal while it is written. */
export interface Proposal {
  readonly op: Op;
  /** The clause to change or let go; or one of the usual ones to bring back; '' for one of their own. */
  readonly clauseId: string;
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly numbers: NumberDraft;
  /** The clause's words when this was begun, to notice that they were changed meanwhile. */
  readonly from: string;
}

export type ProposalErrors = Partial<Record<string, string>>;

/** The usual clauses that aren't in the working text now. */
export const missingUsual = (agreement: AgreementDocument): readonly (readonly [string, string])[] => {
  const there = new Set(workingClauses(agreement).map(({ clauseId }) => clauseId));
  return USUAL_CLAUSES.filter(([kind]) => !there.has(kind) && !openAmendment(agreement, kind));
};

export const errorsIn = (proposal: Proposal, clause: WordedClause | undefined): ProposalErrors => {
  const { op, clauseId, title, text, why, numbers } = proposal;
  const errors: Record<string, string | undefined> = { why: tooLong(why) };
  const wrong = op === 'retire' ? {} : numberErrors(clauseId, numbers, clause?.numbers);
  const unchanged = () =>
    op === 'change' &&
    Object.keys(wrong).length === 0 &&
    inFull({ text: text.trim(), ...numbersIn(clauseId, numbers) }) === inFull(clause);
  if (op !== 'add' && !clause) errors['clauseId'] = t`Choose the clause that it is about.`;
  if (op === 'add')
    errors['title'] = title.trim() ? tooLong(title, LONGEST_TITLE) : t`Give the clause a title.`;
  if (op !== 'retire')
    errors['text'] = !text.trim()
      ? t`Write the words that you propose.`
      : unchanged()
        ? t`These are the words as they stand. Change something first.`
        : tooLong(text);
  Object.assign(errors, wrong);
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error));
};

/** The proposal as its command wants it. */
export const bodyOf = (
  proposal: Proposal,
  agreement: AgreementDocument,
): CommandBody<'contract/propose-amendment'> => {
  const { op, clauseId, title, text, why } = proposal;
  const { numbers } = numbersIn(clauseId, proposal.numbers);
  const from = { fromVersion: inForce(agreement)?.version ?? 0, why: ifWritten(why) };
  if (op === 'retire') return { op, ...from, clauseId };
  if (op === 'change') return { op, ...from, clauseId, text: text.trim(), numbers };
  const [usual] = USUAL_CLAUSES.find(([kind]) => kind === clauseId) ?? [];
  return { op, ...from, clauseId: usual, title: title.trim(), text: text.trim(), numbers };
};
