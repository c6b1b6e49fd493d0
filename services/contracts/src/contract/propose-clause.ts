import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseNumbers } from '@alliance/facts/clause-numbers';
import { clauseId, clauseProposed, type ContractFact } from '@alliance/facts/contract';
import { label, words } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { editDraft, type CannotEdit } from './edit-draft.ts';
import { ofLivingContract, type Among } from './living.ts';

const body = z.strictObject({
  /** The clause to re-word; left out for a new one of the pair's own. */
  clauseId: clauseId.optional(),
  /** A new clause needs one; a re-worded clause keeps its own unless told otherwise. */
  title: label.optional(),
  text: words,
  /** Only beside a clause that has some; left out, they stay as they are. */
  numbers: clauseNumbers.optional(),
  /** What its author hopes for by it; told to the other, and no part of what is signed. */
  wants: words.optional(),
});
export type ProposeClause = z.infer<typeof body>;

export const proposeClause = verb({
  body,
  summary: 'Re-word a clause of the draft or change its numbers, or add a clause of your own.',
  decide: ofLivingContract(
    (
      command: Among<ProposeClause>,
      contract,
    ): Decision<ContractFact, CannotEdit | 'clause-needs-a-title'> => {
      const { by, newId, title, text, numbers, wants } = command;
      if (command.clauseId !== undefined)
        return editDraft(command, contract, { clauseId: command.clauseId, title, text, numbers, wants });
      if (contract.stage !== 'drafted') return reject('signed-terms-need-an-amendment');
      if (title === undefined) return reject('clause-needs-a-title');
      if (numbers) return reject('numbers-of-another-clause');
      return [clauseProposed({ by, clauseId: newId, kind: 'own', title, text, wants })];
    },
  ),
});
