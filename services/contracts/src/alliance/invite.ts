import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceInvited, type AllianceFact } from '@alliance/facts/alliance';
import { z } from 'zod';
import { otherRole, type Alliance } from './decider.ts';

const invitation = allianceInvited.schema.shape;
const body = z.strictObject({
  inviterRole: invitation.inviterRole,
  inviterName: invitation.inviterName,
  inviteeEmail: invitation.inviteeEmail,
  /** The first sentence between the two. */
  message: invitation.message,
  /** Of the link's secret, in lower-case hexadecimal. The secret itself goes to the invited and is kept nowhere. */
  secretHash: invitation.secretHash,
});
export type Invite = z.infer<typeof body>;

export const invite = verb({
  body,
  summary: 'Invite the other into a learning alliance, with a first sentence of your own.',
  opens: true,
  decide: (command, alliance: Alliance): Decision<AllianceFact, 'already-invited'> => {
    if (alliance.stage !== 'none') return reject('already-invited');
    const { by, inviterRole, inviterName, message, inviteeEmail, secretHash } = command;
    const inviteeRole = otherRole(inviterRole);
    return [
      allianceInvited({ by, inviterRole, inviteeRole, inviterName, message, inviteeEmail, secretHash }),
    ];
  },
});
