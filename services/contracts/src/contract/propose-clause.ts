import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseId, clauseProposed, type ContractFact } from '@alliance/facts/contract';
import { label, words } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseIn } from './clauses.ts';
import { ofLivingContract, type Among } from './living.ts';

const body = z.strictObject({
  /** The clause to re-word; left out for a new one of the pair's own. */
  clauseId: clauseId.optional(),
  /** A new clause needs one; a re-worded clause keeps its own unless told otherwise. */
  title: label.optional(),
  text: words,
  /** What its author hopes for by it; told to the other, and no part of what is signed. */
  wants: words.optional(),
});
export type ProposeClause = z.infer<typeof body>;
type CannotPropose =
  | 'signed-terms-need-an-amendment'
  | 'amendment-already-open'
  | 'no-such-clause'
  | 'clause-needs-a-title'
  | 'nothing-would-change';

export const proposeClause = verb({
  body,
  summary: 'Re-word a clause of the draft, or add one of your own.',
  decide: ofLivingContract(
    (command: Among<ProposeClause>, contract): Decision<ContractFact, CannotPropose> => {
      if (contract.stage !== 'drafted') return reject('signed-terms-need-an-amendment');
      const { by, text, wants } = command;
      if (command.clauseId === undefined) {
        if (command.title === undefined) return reject('clause-needs-a-title');
        const own = { clauseId: command.newId, kind: 'own', title: command.title } as const;
        return [clauseProposed({ by, ...own, text, wants })];
      }
      const clause = clauseIn(contract.clauses, command.clauseId);
      if (!clause) return reject('no-such-clause');
      const amendment = contract.open.find((each) => each.clauseId === clause.id);
      if (amendment) return reject('amendment-already-open', { amendmentId: amendment.id });
      const title = command.title ?? clause.title;
      if (title === clause.title && text === clause.text && !wants) return reject('nothing-would-change');
      return [clauseProposed({ by, clauseId: clause.id, kind: clause.kind, title, text, wants })];
    },
  ),
});
