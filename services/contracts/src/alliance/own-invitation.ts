import { reject, type Rejection } from '@alliance/decider/decider';
import { isInvitation, isOfTwo, type Alliance } from './decider.ts';
import type { Closed, Invited } from './invitation.ts';

export type NotOnesOwn = 'no-invitation' | 'invitation-already-accepted';

/** What only its inviter does with an invitation. To anybody else it isn't there. */
export const ownInvitation = (by: string, alliance: Alliance): Invited | Closed | Rejection<NotOnesOwn> => {
  if (isInvitation(alliance) && alliance.stage !== 'withdrawn' && alliance.inviterId === by) return alliance;
  return isOfTwo(alliance) && (by === alliance.coachId || by === alliance.supervisorId)
    ? reject('invitation-already-accepted')
    : reject('no-invitation');
};
