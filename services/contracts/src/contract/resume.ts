import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { contractResumed, type ContractFact } from '@alliance/facts/contract';
import { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import { isPaused } from '../policies/pause.ts';

const body: z.ZodType<object> = z.strictObject({});

export const resume = verb({
  body,
  summary: 'End the pause, today.',
  decide: ofLivingContract(
    ({ by, today }: Among<object>, contract): Decision<ContractFact, 'nothing-paused'> =>
      isPaused(contract, today) ? [contractResumed({ by })] : reject('nothing-paused'),
  ),
});
