import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { invitationReaddressed, type AllianceFact } from '@alliance/facts/alliance';
import { z } from 'zod';
import type { Alliance } from './decider.ts';
import { ownInvitation, type NotOnesOwn } from './own-invitation.ts';

const { inviteeEmail, secretHash } = invitationReaddressed.schema.shape;
const body = z.strictObject({
  /** Left out where the new link is passed on by hand. */
  inviteeEmail,
  /** Of the new link's secret, which hangs on the id that this command brings about. */
  secretHash,
});
export type ReaddressInvitation = z.infer<typeof body>;

export const readdressInvitation = verb({
  body,
  summary:
    'Send your invitation to another address, by a new link; the earlier one opens nothing afterwards.',
  decide: (
    command,
    alliance: Alliance,
  ): Decision<AllianceFact, NotOnesOwn | 'invitation-already-answered'> => {
    const own = ownInvitation(command.by, alliance);
    if ('rejected' in own) return own;
    if (own.stage !== 'invited') return reject('invitation-already-answered');
    const { by, newId: letterId } = command;
    return [
      invitationReaddressed({
        by,
        inviteeEmail: command.inviteeEmail,
        letterId,
        secretHash: command.secretHash,
      }),
    ];
  },
});
