import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { contractEndingAnswered, type ContractFact } from '@alliance/facts/contract';
import type { z } from 'zod';
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
      if (!ending) return reject('no-ending-proposed');
      if (ending.by === by) return reject('not-your-turn');
      if (!agrees && !words) return reject('answer-needs-words');
      return [contractEndingAnswered({ by, agrees, words })];
    },
  ),
});
