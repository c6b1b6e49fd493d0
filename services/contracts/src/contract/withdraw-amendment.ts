import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { amendmentWithdrawn, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import type { Among } from './living.ts';
import { ofOpenAmendment } from './open-amendment.ts';

const body = amendmentWithdrawn.schema.omit({ by: true });
export type WithdrawAmendment = z.infer<typeof body>;

export const withdrawAmendment = verb({
  body,
  summary: 'Take back an amendment that you proposed, or whose latest words are yours.',
  decide: ofOpenAmendment(
    (command: Among<WithdrawAmendment>, amendment): Decision<ContractFact, 'not-yours-to-withdraw'> => {
      const { by, amendmentId } = command;
      return by === amendment.proposedBy || by === amendment.latestWordsBy
        ? [amendmentWithdrawn({ by, amendmentId })]
        : reject('not-yours-to-withdraw');
    },
  ),
});
