import type { Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import type { ContractFact } from '@alliance/facts/contract';
import { isLiving, type Contract, type Living } from './state.ts';

export interface Members {
  readonly coachId: string;
  readonly supervisorId: string;
}
export type Among<Body> = Command<Body> & { readonly members: Members };
export type NotAmong = 'alliance-not-formed' | 'not-found';
export type NotLiving = NotAmong | 'nothing-drafted' | 'contract-has-ended';

/**
 * A decision that only one of the two can ask for. Access policies turn strangers away before a decision is
 * reached; it holds here too, so that a forgotten policy opens nothing.
 */
export const amongTheTwo =
  <Body extends object, Reason extends string>(
    decide: (command: Among<Body>, contract: Contract) => Decision<ContractFact, Reason>,
  ) =>
  (command: Command<Body>, contract: Contract): Decision<ContractFact, Reason | NotAmong> => {
    const { coach: coachId, supervisor: supervisorId } = command.people;
    if (coachId === undefined || supervisorId === undefined) return reject('alliance-not-formed');
    if (command.by !== coachId && command.by !== supervisorId) return reject('not-found');
    return decide({ ...command, members: { coachId, supervisorId } }, contract);
  };

/** The same, about a contract that has been drafted and has not ended. */
export const ofLivingContract = <Body extends object, Reason extends string>(
  decide: (command: Among<Body>, contract: Living) => Decision<ContractFact, Reason>,
) =>
  amongTheTwo((command: Among<Body>, contract): Decision<ContractFact, Reason | NotLiving> => {
    if (isLiving(contract)) return decide(command, contract);
    return reject(contract.stage === 'none' ? 'nothing-drafted' : 'contract-has-ended');
  });
