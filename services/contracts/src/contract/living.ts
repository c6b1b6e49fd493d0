import type { Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import type { ContractFact } from '@alliance/facts/contract';
import { unlessOneOf, type Members } from '../policies/members-only.ts';
import { isLiving, type Contract, type Living } from './state.ts';

export type Among<Body> = Command<Body> & { readonly members: Members };
export type NotAmong = 'alliance-not-formed' | 'not-found';
export type NotLiving = NotAmong | 'nothing-drafted' | 'contract-has-ended';

/** A decision that only one of the two can ask for. */
export const amongTheTwo =
  <Body extends object, Reason extends string>(
    decide: (command: Among<Body>, contract: Contract) => Decision<ContractFact, Reason>,
  ) =>
  (command: Command<Body>, contract: Contract): Decision<ContractFact, Reason | NotAmong> => {
    const { coach: coachId, supervisor: supervisorId } = command.people;
    if (coachId === undefined || supervisorId === undefined) return reject('alliance-not-formed');
    const members = { coachId, supervisorId };
    return unlessOneOf(members, command.by) ?? decide({ ...command, members }, contract);
  };

/** The same, about a contract that has been drafted, and not after the end. */
export const ofLivingContract = <Body extends object, Reason extends string>(
  decide: (command: Among<Body>, contract: Living) => Decision<ContractFact, Reason>,
) =>
  amongTheTwo((command: Among<Body>, contract): Decision<ContractFact, Reason | NotLiving> => {
    if (isLiving(contract)) return decide(command, contract);
    return reject(contract.stage === 'none' ? 'nothing-drafted' : 'contract-has-ended');
  });
