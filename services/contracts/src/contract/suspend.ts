import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { contractSuspended, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';

const body = contractSuspended.schema.omit({ by: true });
export type Suspend = z.infer<typeof body>;
type CannotSuspend = 'nothing-in-force' | 'day-has-passed' | 'nothing-would-change';

/** Pauses until a day; another day replaces the first, and today's ends the pause. The words stay as they are. */
export const suspend = verb({
  body,
  summary: 'Pause the contract until a day.',
  decide: ofLivingContract((command: Among<Suspend>, contract): Decision<ContractFact, CannotSuspend> => {
    const { by, today, reasonCode, until } = command;
    if (contract.stage !== 'in-force') return reject('nothing-in-force');
    if (until < today) return reject('day-has-passed');
    if (until === contract.pausedUntil) return reject('nothing-would-change');
    return [contractSuspended({ by, reasonCode, until })];
  }),
});
