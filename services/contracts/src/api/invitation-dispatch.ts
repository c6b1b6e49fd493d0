import type { CommandResult } from '@alliance/platform/commands/command';
import { commandIdOf } from '@alliance/platform/commands/command-ids';
import type { InvitationMailer, MailOutcome } from '@alliance/platform/ports/invitation-mailer';
import { comeAgain, Problem } from '@alliance/platform/http/problem';
import type { Viewer } from '@alliance/platform/http/route';
import type { RunningService } from '@alliance/platform/service/service';
import { mailAllowance, type Allowed } from '../views/mail-allowance.ts';

interface MailRequest {
  readonly viewer: Viewer;
  readonly to: string | undefined;
  readonly token: string;
  readonly idempotencyKey: string;
}

export interface ReservedMail {
  /** Once what it tells of is recorded. Where that was recorded before, nothing leaves again. */
  send(handled?: CommandResult): Promise<MailOutcome>;
}

export interface InvitationDispatch {
  /** Asks leave for a letter before anything is recorded. Throws where too many have left. */
  reserve(letter: MailRequest): Promise<ReservedMail>;
}

export const invitationDispatch = (
  running: RunningService,
  send: InvitationMailer['send'],
): InvitationDispatch => {
  const allowance = mailAllowance(running);
  return {
    reserve: async ({ viewer, to, token, idempotencyKey }) => {
      const commandId = commandIdOf(running.name, viewer.id, idempotencyKey);
      const allowed: Allowed =
        to === undefined ? { is: 'not-by-letter' } : await allowance.ask(commandId, viewer.id, to);
      if (allowed.is === 'too-many') throw tooMany(allowed);
      return {
        send: async (handled) => {
          if (allowed.is === 'gone') return allowed.letter;
          if (handled?.outcome === 'recorded' && handled.replayed) return 'shown';
          const letter = await send({
            to: allowed.is === 'granted' ? to : undefined,
            token,
            fromName: viewer.name,
          });
          if (to !== undefined) await allowance.gone(commandId, letter);
          return letter;
        },
      };
    },
  };
};

const tooMany = ({ of, seconds }: Extract<Allowed, { is: 'too-many' }>) => {
  const [members, headers] = comeAgain(seconds);
  const title = 'As many letters as may leave for now have left. Nothing was sent.';
  return new Problem('too-many-letters', 429, title, { ...members, of }, headers);
};
