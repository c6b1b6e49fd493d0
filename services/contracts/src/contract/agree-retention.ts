import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { retentionAgreed, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';

const body = retentionAgreed.schema.omit({ by: true });
export type AgreeRetention = z.infer<typeof body>;

export const agreeRetention = verb({
  body,
  summary: 'Record for how many years we keep what we share.',
  decide: ofLivingContract(
    ({ by, years }: Among<AgreeRetention>, contract): Decision<ContractFact, 'nothing-would-change'> =>
      years === contract.retentionYears ? reject('nothing-would-change') : [retentionAgreed({ by, years })],
  ),
});
