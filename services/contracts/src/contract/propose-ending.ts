import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { contractEndingProposed, type ContractFact } from '@alliance/facts/contract';
import { aDayAfter } from '@alliance/facts/ending';
import type { z } from 'zod';
import { unlessProposed } from '../policies/ending.ts';
import { ofLivingContract, type Among } from './living.ts';

const body = contractEndingProposed.schema.pick({ reason: true });
export type ProposeEnding = z.infer<typeof body>;

export const proposeEnding = verb({
  body,
  summary: 'Propose to end the contract, signed or not. The other is asked.',
  decide: ofLivingContract(
    (
      { by, at, reason }: Among<ProposeEnding>,
      { ending },
    ): Decision<ContractFact, 'ending-already-proposed'> =>
      unlessProposed(ending) ?? [contractEndingProposed({ by, reason, mayEndFrom: aDayAfter(at) })],
  ),
});
