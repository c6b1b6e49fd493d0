import { reject, type Decision } from '@alliance/decider/decider';
import type { ContractFact } from '@alliance/facts/contract';
import { ofLivingContract, type Among } from './living.ts';
import type { Amendment, Living } from './state.ts';

export type NotOpen = 'no-such-amendment' | 'amendment-settled';
type About<Body extends { amendmentId: string }, Reason extends string> = (
  command: Among<Body>,
  amendment: Amendment,
  contract: Living,
) => Decision<ContractFact, Reason>;

/** A decision about an amendment that nobody has accepted, declined or withdrawn. */
export const ofOpenAmendment = <Body extends { amendmentId: string }, Reason extends string>(
  decide: About<Body, Reason>,
) =>
  ofLivingContract((command: Among<Body>, contract): Decision<ContractFact, Reason | NotOpen> => {
    const amendment = contract.open.find(({ id }) => id === command.amendmentId);
    if (amendment) return decide(command, amendment, contract);
    return reject(contract.settled.includes(command.amendmentId) ? 'amendment-settled' : 'no-such-amendment');
  });

/**
 * The same, for the one whose turn it is: whoever did not write the latest words. So nobody answers their own
 * words, and no amendment has its proposer for its only acceptor.
 */
export const inTurn = <Body extends { amendmentId: string }, Reason extends string>(
  decide: About<Body, Reason>,
) =>
  ofOpenAmendment(
    (command: Among<Body>, amendment, contract): Decision<ContractFact, Reason | 'not-your-turn'> =>
      amendment.latestWordsBy === command.by ? reject('not-your-turn') : decide(command, amendment, contract),
  );
