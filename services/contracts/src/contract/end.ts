import { idIn } from '@alliance/decider/scope';
import type { Decision } from '@alliance/decider/decider';
import { contractEnded, type ContractFact } from '@alliance/facts/contract';
import { mayEnd, type Ending } from '@alliance/facts/ending';
import { z } from 'zod';
import { verb, type Neighbours } from '../neighbours.ts';
import { unlessItMayEnd } from '../policies/ending.ts';
import { ofLivingContract, type Among } from './living.ts';
import { versionInForce, type Contract, type Living } from './state.ts';

const body: z.ZodType<object> = z.strictObject({});
export type End = z.infer<typeof body>;
type CannotEnd = 'no-ending-proposed' | 'ending-waits';

/**
 * Whoever is asked to end the alliance is asked to end its contract with it. Where both were proposed, by both at once
 * as it may be, the contract can end when either can.
 */
const onTheTable = (
  { ending }: Living,
  alliance: Neighbours['alliance'] | undefined,
  at: string,
): Ending | undefined => {
  const all = [ending, alliance && 'ending' in alliance ? alliance.ending : undefined];
  return all.find((each) => each && mayEnd(each, at)) ?? all.find((each) => each !== undefined);
};

/** Either may, signed or not: a day after it was proposed, and at once when both agree. */
export const end = verb({
  body,
  summary: 'End the contract, today.',
  needs: (_body, scope) => ({ alliance: idIn(scope) }),
  decide: (given: Among<End>, state: Contract, others) =>
    ofLivingContract((command: Among<End>, contract): Decision<ContractFact, CannotEnd> => {
      const { by, at, today } = command;
      const ending = onTheTable(contract, others.alliance, at);
      return (
        unlessItMayEnd(ending, at) ?? [contractEnded({ by, version: versionInForce(contract), at: today })]
      );
    })(given, state),
});
