import { reject, type Decision } from '@alliance/decider/decider';
import { fits, type ClauseNumbers } from '@alliance/facts/clause-numbers';
import { clauseIn, says } from '@alliance/facts/clauses';
import { clauseProposed, type ContractFact } from '@alliance/facts/contract';
import { besideNewWords } from '@alliance/facts/supervisors-pages';
import type { Among } from './living.ts';
import { withEveryPractice } from './practices.ts';
import type { Living } from './state.ts';

export interface Edit {
  readonly clauseId: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly numbers?: ClauseNumbers | undefined;
  readonly wants?: string | undefined;
}

export type CannotEdit =
  | 'signed-terms-need-an-amendment'
  | 'amendment-already-open'
  | 'no-such-clause'
  | 'numbers-of-another-clause'
  | 'nothing-would-change';

/** A clause of the draft in other words or with other numbers; what the edit leaves out stays. It voids what was signed. */
export const editDraft = (
  command: Among<object>,
  contract: Living,
  edit: Edit,
): Decision<ContractFact, CannotEdit> => {
  if (contract.stage !== 'drafted') return reject('signed-terms-need-an-amendment');
  const clause = clauseIn(contract.clauses, edit.clauseId);
  if (!clause) return reject('no-such-clause');
  const { id: clauseId, kind } = clause;
  const amendment = contract.open.find((each) => each.clauseId === clauseId);
  if (amendment) return reject('amendment-already-open', { amendmentId: amendment.id });
  const { title = clause.title, text = clause.text, wants } = edit;
  const said = withEveryPractice(command, contract, clause.numbers, edit.numbers);
  const numbers = besideNewWords(clause, text, said);
  if (numbers && !fits(clauseId, numbers)) return reject('numbers-of-another-clause');
  return says({ title, text, numbers }, clause) && !wants
    ? reject('nothing-would-change')
    : [clauseProposed({ by: command.by, clauseId, kind, title, text, numbers, wants })];
};
