import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { contractSuspended, type ContractFact } from '@alliance/facts/contract';
import { isTooFarAhead } from '@alliance/facts/far-ahead';
import { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import { isPaused } from '../policies/pause.ts';

const body = z.strictObject({
  ...contractSuspended.schema.pick({ until: true }).shape,
  /** Scenarios of earlier days say why. It is not asked any more, and not kept. */
  reasonCode: z.string().max(40).optional(),
});
export type Suspend = z.infer<typeof body>;
type CannotSuspend = 'day-has-passed' | 'too-far-ahead' | 'nothing-would-change';

/**
 * Pauses until a day, or until somebody takes it up again; another day replaces the first, and today's ends the
 * pause. The words stay as they are.
 */
export const suspend = verb({
  body,
  summary: 'Pause what you agreed, until a day or open. No reason is asked.',
  decide: ofLivingContract((command: Among<Suspend>, contract): Decision<ContractFact, CannotSuspend> => {
    const { by, today, until } = command;
    if (until !== undefined && until < today) return reject('day-has-passed');
    if (until !== undefined && isTooFarAhead(until, today)) return reject('too-far-ahead');
    if (isPaused(contract, today) ? contract.pause?.until === until : until === today)
      return reject('nothing-would-change');
    return [contractSuspended({ by, until })];
  }),
});
