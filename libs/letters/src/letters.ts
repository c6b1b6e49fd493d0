import { invitationMail, type Sent } from './invitation-mail.ts';
import { signatureOf, type RunBy } from './signature.ts';

export interface LettersOptions {
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

/** An invitation as the contracts service has it: to whom, if that is known, with what secret, from whom. */
export interface Letter {
  readonly to: string | undefined;
  readonly token: string;
  readonly fromName: string;
}

export interface Letters {
  send(letter: Letter): Promise<Sent>;
  close(): void;
}

/** How an installation's invitations leave it. */
export const lettersOf = ({ smtpUrl, operator, baseUrl, base, onLinkShown }: LettersOptions): Letters => {
  const mail = invitationMail({
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
