import { report } from '@alliance/platform/report';
import { createTransport } from 'nodemailer';
import { z } from 'zod';

const emailAddress = z.email().max(254);

export interface Invitation {
  readonly to: string;
  /** Whoever holds it may answer the invitation: it goes into the letter and nowhere else. */
  readonly link: string;
  readonly fromName: string;
}

/** `'shown'`: no letter left, so the inviter is shown the link and passes it on. */
export type Sent = 'sent' | 'shown';

export interface InvitationMail {
  send(invitation: Invitation): Promise<Sent>;
  close(): void;
}

const letter = ({ link, fromName }: Invitation) => `${fromName} would like to learn with you, and asks whether
you will form a learning alliance: a partnership of a coach and a supervisor, as equals.

Read what ${fromName} wrote, and answer in your own time:

${link}

The link is for you alone. If you don't know ${fromName}, you can leave this letter unanswered; nothing happens then.
`;

/** Letters go by the mail server of an `smtp:` or `smtps:` URL; without one every link is shown. */
export const invitationMail = (smtpUrl: string | undefined, from: string): InvitationMail => {
  if (smtpUrl === undefined) return { send: () => Promise.resolve('shown'), close: () => undefined };
  const transport = createTransport(smtpUrl, { from });
  return {
    send: async (given) => {
      const invitation = { ...given, fromName: oneLine(given.fromName) };
      try {
        await transport.sendMail({
          to: emailAddress.parse(given.to),
          subject: `${invitation.fromName} invites you to a learning alliance`,
          text: letter(invitation),
        });
        return 'sent';
      } catch (error) {
        report('invitation-not-sent', { error: error instanceof Error ? error.name : 'unknown' });
        return 'shown';
      }
    },
    close: () => transport.close(),
  };
};

const oneLine = (name: string) => name.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
