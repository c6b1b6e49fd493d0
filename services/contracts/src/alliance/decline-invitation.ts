import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { invitationDeclined, type AllianceFact } from '@alliance/facts/alliance';
import { hash } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { waitingFor, type CannotAnswer } from './answering.ts';
import type { Alliance } from './decider.ts';

const body = z.strictObject({
  /** Of the secret in the link that came with the invitation. */
  secretHash: hash,
  message: invitationDeclined.schema.shape.message,
});
export type DeclineInvitation = z.infer<typeof body>;

export const declineInvitation = verb({
  body,
  summary: 'Say no to an invitation, with a word of your own or without; its link opens nothing afterwards.',
  decide: (command, alliance: Alliance): Decision<AllianceFact, CannotAnswer | 'inviter-cannot-decline'> => {
    const waiting = waitingFor(command, alliance);
    if ('rejected' in waiting) return waiting;
    if (command.by === waiting.inviterId) return reject('inviter-cannot-decline');
    return [invitationDeclined({ by: command.by, message: command.message })];
  },
});
