import type { Verb } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import type { Scope } from '@alliance/decider/scope';
import type { CommandEnvelope } from './command.ts';

/** By which every service refuses what isn't open any more once an alliance has ended. */
export const ALLIANCE_HAS_ENDED = 'alliance-has-ended';

/**
 * Not after the end: only what gives back, or says what was learned, is open then. Asked as far as the sender's request
 * knew, and as the log has it where it is this service's own.
 */
export const unlessStillOpen = async (
  { afterTheEnd }: Pick<Verb, 'afterTheEnd'>,
  { standing, scope }: Pick<CommandEnvelope, 'standing' | 'scope'>,
  hasEnded: (scope: Scope) => Promise<boolean>,
): Promise<Rejection | undefined> =>
  !afterTheEnd && (standing?.endedAt !== undefined || (await hasEnded(scope)))
    ? reject(ALLIANCE_HAS_ENDED)
    : undefined;
