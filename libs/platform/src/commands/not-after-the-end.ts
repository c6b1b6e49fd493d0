import type { Verb } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import type { Scope } from '@alliance/decider/scope';
import type { CommandEnvelope } from './command.ts';

/** The reason by which every service refuses commands after an alliance has ended. */
export const ALLIANCE_HAS_ENDED = 'alliance-has-ended';

/**
 * Refuses a command after its scope has ended, unless the verb says `afterTheEnd`. The end is known from the relations
 * of the request, and from the log where this service records it itself.
 */
export const unlessStillOpen = async (
  { afterTheEnd }: Pick<Verb, 'afterTheEnd'>,
  { standing, scope }: Pick<CommandEnvelope, 'standing' | 'scope'>,
  hasEnded: (scope: Scope) => Promise<boolean>,
): Promise<Rejection | undefined> =>
  !afterTheEnd && (standing?.endedAt !== undefined || (await hasEnded(scope)))
    ? reject(ALLIANCE_HAS_ENDED)
    : undefined;
