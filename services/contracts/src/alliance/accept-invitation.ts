import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceFormed, type AllianceFact } from '@alliance/facts/alliance';
import { hash } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Alliance } from './decider.ts';

const body = z.strictObject({
  /** Of the secret in the link that came with the invitation. */
  secretHash: hash,
  accepterName: allianceFormed.schema.shape.accepterName,
});
export type AcceptInvitation = z.infer<typeof body>;
type CannotAccept = 'no-invitation' | 'inviter-cannot-accept' | 'invitation-already-accepted';

/** Whoever holds another secret learns nothing: to them an invitation, a formed alliance and no such id answer alike. */
export const acceptInvitation = verb({
  body,
  summary: 'Say yes to an invitation; the alliance is formed.',
  decide: (command, alliance: Alliance): Decision<AllianceFact, CannotAccept> => {
    if (alliance.stage === 'none' || alliance.stage === 'ended') return reject('no-invitation');
    if (command.secretHash !== alliance.secretHash) return reject('no-invitation');
    if (alliance.stage !== 'invited') return reject('invitation-already-accepted');
    if (command.by === alliance.inviterId) return reject('inviter-cannot-accept');
    const invitedByCoach = alliance.inviterRole === 'coach';
    return [
      allianceFormed({
        by: command.by,
        coachId: invitedByCoach ? alliance.inviterId : command.by,
        supervisorId: invitedByCoach ? command.by : alliance.inviterId,
        accepterName: command.accepterName,
      }),
    ];
  },
});
