import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { practiceDeclined, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { ofLivingContract, type Among } from './living.ts';
import { inUse } from './practices.ts';

const body = practiceDeclined.schema.omit({ by: true });
export type DeclinePractice = z.infer<typeof body>;

/** Either may say so for both: an offer that one of the two doesn't want is none. The agreement can still name it later. */
export const declinePractice = verb({
  body,
  summary: 'Say that a practice which is offered is not for us; it isn’t offered again.',
  decide: ofLivingContract(
    (
      command: Among<DeclinePractice>,
      contract,
    ): Decision<ContractFact, 'practice-in-use' | 'already-declined'> => {
      const { by, practice } = command;
      if (inUse(command, contract).on.includes(practice)) return reject('practice-in-use');
      if (contract.declined.includes(practice)) return reject('already-declined');
      return [practiceDeclined({ by, practice })];
    },
  ),
});
