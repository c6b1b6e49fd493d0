import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseIn } from '@alliance/facts/clauses';
import { clauseCommented, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import type { Living } from './state.ts';

const body = clauseCommented.schema.omit({ by: true });
export type CommentClause = z.infer<typeof body>;

/** In the working text, still in force, or only on its way: all of them can be asked about. */
const isSpokenOf = (contract: Living, clauseId: string) =>
  clauseIn(contract.clauses, clauseId) !== undefined ||
  (contract.stage === 'in-force' && clauseIn(contract.inForce.clauses, clauseId) !== undefined) ||
  contract.open.some((amendment) => amendment.clauseId === clauseId);

export const commentClause = verb({
  body,
  summary: 'Say or ask something about a clause, without changing a word of it.',
  decide: ofLivingContract(
    (command: Among<CommentClause>, contract): Decision<ContractFact, 'no-such-clause'> => {
      const { by, clauseId, text } = command;
      return isSpokenOf(contract, clauseId)
        ? [clauseCommented({ by, clauseId, text })]
        : reject('no-such-clause');
    },
  ),
});
