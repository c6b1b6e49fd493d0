import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { clauseCommentsSettled, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';

const body = clauseCommentsSettled.schema.pick({ clauseId: true });
export type SettleComments = z.infer<typeof body>;

/** What the other said or asked waits until it is answered, by a comment of one's own, or settled so. */
export const settleComments = verb({
  body,
  summary: 'Say that you have seen what the other said or asked about a clause.',
  decide: ofLivingContract(
    ({ by, clauseId }: Among<SettleComments>, contract): Decision<ContractFact, 'nothing-asked'> => {
      const asker = contract.asked[clauseId];
      return asker === undefined || asker === by
        ? reject('nothing-asked')
        : [clauseCommentsSettled({ by, clauseId })];
    },
  ),
});
