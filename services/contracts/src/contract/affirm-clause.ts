import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseIn } from '@alliance/facts/clauses';
import { clauseAffirmed, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';

const body = clauseAffirmed.schema.omit({ by: true });
export type AffirmClause = z.infer<typeof body>;

export const affirmClause = verb({
  body,
  summary: 'Say that a clause in force is still true for you.',
  decide: ofLivingContract(
    (command: Among<AffirmClause>, contract): Decision<ContractFact, 'clause-not-in-force'> => {
      const { by, clauseId } = command;
      return contract.stage === 'in-force' && clauseIn(contract.inForce.clauses, clauseId)
        ? [clauseAffirmed({ by, clauseId })]
        : reject('clause-not-in-force');
    },
  ),
});
