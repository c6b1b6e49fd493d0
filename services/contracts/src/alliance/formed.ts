import type { Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import type { AllianceFact } from '@alliance/facts/alliance';
import { unlessOneOf } from '../policies/members-only.ts';
import { hasFormed, isOfTwo, type Alliance, type Formed } from './decider.ts';

export type NotBetweenTheTwo = 'alliance-not-formed' | 'alliance-has-ended' | 'not-found';

/** A decision that only the two of a formed alliance can ask for, and not after the end. */
export const betweenTheTwo =
  <Body extends object, Reason extends string>(
    decide: (command: Command<Body>, alliance: Formed) => Decision<AllianceFact, Reason>,
  ) =>
  (command: Command<Body>, alliance: Alliance): Decision<AllianceFact, Reason | NotBetweenTheTwo> => {
    if (!isOfTwo(alliance)) return reject('alliance-not-formed');
    const stranger = unlessOneOf(alliance, command.by);
    if (stranger) return stranger;
    return hasFormed(alliance) ? decide(command, alliance) : reject('alliance-has-ended');
  };
