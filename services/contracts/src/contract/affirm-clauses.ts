import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseIn } from '@alliance/facts/clauses';
import { clauseAffirmed, clauseId, type ContractFact } from '@alliance/facts/contract';
import { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';

const body = z.strictObject({ clauseIds: z.array(clauseId).min(1).max(100) });
export type AffirmClauses = z.infer<typeof body>;

/** All of them or none; each once, however often it is named. */
export const affirmClauses = verb({
  body,
  summary: 'Say that several clauses in force are still true for you, in one go.',
  decide: ofLivingContract(
    (command: Among<AffirmClauses>, contract): Decision<ContractFact, 'clause-not-in-force'> => {
      const { by, clauseIds } = command;
      const inForce = contract.stage === 'in-force' ? contract.inForce.clauses : [];
      const named = [...new Set(clauseIds)];
      return named.every((each) => clauseIn(inForce, each))
        ? named.map((each) => clauseAffirmed({ by, clauseId: each }))
        : reject('clause-not-in-force');
    },
  ),
});
