import { createTransport } from 'nodemailer';
import { z } from 'zod';

const emailAddress = z.email().max(254);
/** Milliseconds that a mail server has, so that nobody who waits for a letter to leave waits for one that is silent. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export interface PlainMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Without the brackets; the mail program makes one where nothing is said. */
  readonly messageId?: string;
  /** Further headers. Nothing that people wrote belongs in one. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SmtpMailer {
  /** @throws when the mail server didn't take it. */
  send(letter: PlainMail): Promise<void>;
  close(): void;
}

/** Plain letters by the mail server of an `smtp:` or `smtps:` URL. */
export const smtpMailer = (smtpUrl: string, from: string): SmtpMailer => {
  const transport = createTransport(
    { url: smtpUrl, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE },
    { from },
  );
  return {
    send: async ({ to, subject, text, messageId, headers }) => {
      await transport.sendMail({
        to: { name: '', address: emailAddress.parse(to) },
        subject,
        text,
        ...(messageId !== undefined && { messageId: `<${messageId}>` }),
        ...(headers && { headers: { ...headers } }),
      });
    },
    close: () => transport.close(),
  };
};
