import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { amendmentCountered, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import type { Among } from './living.ts';
import { inTurn } from './open-amendment.ts';

const body = amendmentCountered.schema.omit({ by: true });
export type CounterAmendment = z.infer<typeof body>;

/** Countering a proposal to let a clause go offers words to keep it with. */
export const counterAmendment = verb({
  body,
  summary: 'Answer an amendment with other words; then it is the other’s turn.',
  decide: inTurn(
    (command: Among<CounterAmendment>, amendment): Decision<ContractFact, 'nothing-would-change'> => {
      const { by, amendmentId, text, why } = command;
      return text === amendment.text
        ? reject('nothing-would-change')
        : [amendmentCountered({ by, amendmentId, text, why })];
    },
  ),
});
