import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceFormed, type AllianceFact } from '@alliance/facts/alliance';
import { hash } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { waitingFor } from './answering.ts';
import type { Alliance } from './decider.ts';

const body = z.strictObject({
  /** Of the secret in the link that came with the invitation. */
  secretHash: hash,
  accepterName: allianceFormed.schema.shape.accepterName,
  /** With the few practices that every pair has; all that there are, where it isn't said. More can be agreed at any time. */
  begunWith: allianceFormed.schema.shape.begunWith,
});
export type AcceptInvitation = z.infer<typeof body>;
type CannotAccept =
  'no-invitation' | 'inviter-cannot-accept' | 'invitation-already-accepted' | 'invitation-already-declined';

/**
 * Whoever holds another secret learns nothing: to them an invitation, a formed alliance and no such id answer alike.
 * A link that was used is told as such to the two whom it brought together, and to nobody else.
 */
export const acceptInvitation = verb({
  body,
  summary: 'Say yes to an invitation; the alliance is formed.',
  decide: (command, alliance: Alliance): Decision<AllianceFact, CannotAccept> => {
    const waiting = waitingFor(command, alliance);
    if ('rejected' in waiting) return waiting;
    if (command.by === waiting.inviterId) return reject('inviter-cannot-accept');
    const invitedByCoach = waiting.inviterRole === 'coach';
    return [
      allianceFormed({
        by: command.by,
        coachId: invitedByCoach ? waiting.inviterId : command.by,
        supervisorId: invitedByCoach ? command.by : waiting.inviterId,
        accepterName: command.accepterName,
        begunWith: command.begunWith,
      }),
    ];
  },
});
