import type { InvitationMailer } from '@alliance/platform/ports/invitation-mailer';
import { invitationTransport } from './invitation-transport.ts';
import { signatureOf, type RunBy } from './signature.ts';

export interface InvitationMailerOptions {
  /** A mail server; without one every link is shown to whoever invites. */
  readonly smtpUrl?: string | undefined;
  /** Where people reach the installation. */
  readonly baseUrl: string;
  /** Who runs it. */
  readonly operator?: RunBy | undefined;
  /** In front of the dashboard's addresses: empty, or `/sample`. */
  readonly base: string;
  /** Told of a link where no mail server is set. Where one is, no link goes anywhere but into its letter. */
  readonly onLinkShown?: ((link: string) => void) | undefined;
}

/** How an installation's invitations leave it. */
export const invitationMailer = ({
  smtpUrl,
  operator,
  baseUrl,
  base,
  onLinkShown,
}: InvitationMailerOptions): InvitationMailer => {
  const mail = invitationTransport({
    smtpUrl,
    from: `no-reply@${new URL(baseUrl).hostname}`,
    signature: signatureOf(baseUrl, operator),
  });
  return {
    send: async ({ to, token, fromName }) => {
      // Behind the #, so that no browser sends the secret to anybody before its page does.
      const link = `${baseUrl}${base}/invitation#${token}`;
      const sent = to === undefined ? 'shown' : await mail.send({ to, link, fromName });
      if (smtpUrl === undefined) onLinkShown?.(link);
      return sent;
    },
    close: () => mail.close(),
  };
};
