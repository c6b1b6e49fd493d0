import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { contractEndingWithdrawn, type ContractFact } from '@alliance/facts/contract';
import { z } from 'zod';
import { unlessOwnAndUnanswered } from '../policies/ending.ts';
import { ofLivingContract, type Among } from './living.ts';

const body: z.ZodType<object> = z.strictObject({});
type CannotWithdraw = 'no-ending-proposed' | 'not-yours-to-withdraw' | 'ending-answered';

export const withdrawEnding = verb({
  body,
  summary: 'Take back the ending of the contract that you proposed, while it is unanswered.',
  decide: ofLivingContract(
    ({ by }: Among<object>, { ending }): Decision<ContractFact, CannotWithdraw> =>
      unlessOwnAndUnanswered(ending, by) ?? [contractEndingWithdrawn({ by })],
  ),
});
