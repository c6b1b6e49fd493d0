import type { MailOutcome } from '@alliance/platform/ports/invitation-mailer';
import { report } from '@alliance/platform/report';
import { smtpMailer } from './smtp-mailer.ts';
import { plainName } from './plain-name.ts';

export interface Invitation {
  readonly to: string;
  /** Whoever holds it may answer the invitation: it goes into the letter and nowhere else. */
  readonly link: string;
  readonly fromName: string;
}

export interface InvitationTransport {
  send(invitation: Invitation): Promise<MailOutcome>;
  close(): void;
}

/** Says nothing that its sender chose: whoever wants to write to strangers by our mail server finds no room here. */
const SUBJECT = 'An invitation to a learning alliance';

const letter = (
  name: string,
  link: string,
  signature: string,
) => `${name} would like to learn with you, and asks whether
you will form a learning alliance: a partnership of a coach and a supervisor, as equals.

Read what ${name} wrote, and say yes or no in your own time:

${link}

The link is for you alone. If you don't know ${name}, leave this letter unanswered; nothing happens then.

${signature}
`;

export interface MailOptions {
  /** An `smtp:` or `smtps:` URL; without one no letter leaves, and every link is shown. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  /** Who runs the installation, in a sentence. */
  readonly signature: string;
}

export const invitationTransport = ({ smtpUrl, from, signature }: MailOptions): InvitationTransport => {
  if (smtpUrl === undefined) return { send: () => Promise.resolve('shown'), close: () => undefined };
  const mail = smtpMailer(smtpUrl, from);
  return {
    send: async ({ to, link, fromName }) => {
      try {
        await mail.send({ to, subject: SUBJECT, text: letter(plainName(fromName), link, signature) });
        return 'sent';
      } catch (error) {
        report('invitation-not-sent', { error: error instanceof Error ? error.name : 'unknown' });
        return 'shown';
      }
    },
    close: () => mail.close(),
  };
};
