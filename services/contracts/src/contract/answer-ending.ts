import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { contractEndingAnswered, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
import { unlessAnswerable } from '../policies/ending.ts';
import { ofLivingContract, type Among } from './living.ts';

const body = contractEndingAnswered.schema.omit({ by: true });
export type AnswerEnding = z.infer<typeof body>;
type CannotAnswer = 'no-ending-proposed' | 'not-your-turn' | 'answer-needs-words';

/** As of an alliance: an answer holds nobody back, and a yes ends the waiting. */
export const answerEnding = verb({
  body,
  summary: 'Answer a proposed ending of the contract: a yes, or what you would say before it.',
  decide: ofLivingContract(
    ({ by, agrees, words }: Among<AnswerEnding>, { ending }): Decision<ContractFact, CannotAnswer> => {
      return (
        unlessAnswerable(ending, { by, agrees, words }) ?? [contractEndingAnswered({ by, agrees, words })]
      );
    },
  ),
});
