import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { amendmentDeclined, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import type { Among } from './living.ts';
import { inTurn } from './open-amendment.ts';

const body = amendmentDeclined.schema.omit({ by: true });
export type DeclineAmendment = z.infer<typeof body>;

export const declineAmendment = verb({
  body,
  summary: 'Decline an amendment, with a reason if you like; what is in force goes on.',
  decide: inTurn((command: Among<DeclineAmendment>): Decision<ContractFact, never> => {
    const { by, amendmentId, reason } = command;
    return [amendmentDeclined({ by, amendmentId, reason })];
  }),
});
