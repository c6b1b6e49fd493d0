import { reject, type Rejection } from '@alliance/decider/decider';
import { unlessOneOf } from '../policies/members-only.ts';
import { isOfTwo, type Alliance } from './decider.ts';
import type { Invited } from './invitation.ts';

/** Stands for whoever answers without an account. A no founds nothing, so it asks for none. */
export const HOLDER_OF_THE_LINK = 'holder-of-the-link';

/** Why an answer comes too late, or has nothing that it answers. */
export type CannotAnswer = 'no-invitation' | 'invitation-already-accepted' | 'invitation-already-declined';

/** The invitation that waits behind a link; what became of it is told to whom it concerns. */
export const waitingFor = (
  { by, secretHash }: { readonly by: string; readonly secretHash: string },
  alliance: Alliance,
): Invited | Rejection<CannotAnswer> => {
  if (alliance.stage === 'none' || secretHash !== alliance.link.secretHash) return reject('no-invitation');
  if (alliance.stage === 'invited') return alliance;
  if (alliance.stage === 'declined' && by !== HOLDER_OF_THE_LINK && by === alliance.declined?.by)
    return reject('invitation-already-declined');
  return isOfTwo(alliance) && !unlessOneOf(alliance, by)
    ? reject('invitation-already-accepted')
    : reject('no-invitation');
};
