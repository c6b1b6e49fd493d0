import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { contractEnded, type ContractFact } from '@alliance/facts/contract';
import { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import { versionInForce } from './state.ts';

const body: z.ZodType<object> = z.strictObject({});
export type End = z.infer<typeof body>;

/** Either may, at any time, signed or not. Nothing is asked in return; a closing review is the alliance's to invite. */
export const end = verb({
  body,
  summary: 'End the contract, today.',
  decide: ofLivingContract((command: Among<End>, contract): Decision<ContractFact, never> => [
    contractEnded({ by: command.by, version: versionInForce(contract), at: command.today }),
  ]),
});
