import {
  accountLink,
  type AccountMail,
  type AccountMailer,
  type ReachedAt,
} from '@alliance/platform/ports/account-mailer';
import { smtpMailer } from './smtp-mailer.ts';
import { signatureOf, type RunBy } from './signature.ts';

export interface AccountMailerOptions extends ReachedAt {
  /** Who runs the installation. */
  readonly operator?: RunBy | undefined;
  /** A mail server; without one, no letter is sent. */
  readonly smtpUrl: string | undefined;
}

const wording = (letter: AccountMail, at: AccountMailerOptions) => {
  switch (letter.about) {
    case 'reset-password':
      return {
        subject: 'A new password for your learning alliance',
        text: `Somebody, you we hope, asked for a new password at ${at.baseUrl}.

Choose one here, within an hour:

${accountLink(at, 'reset-password', letter.secret)}

The link works once. You will be signed out wherever you were signed in, and sign in with the new password. If it wasn't you, leave this letter unanswered: your password stays as it is.
`,
      };
    case 'confirm-email':
      return {
        subject: 'Is this your e-mail address?',
        text: `Somebody, you we hope, wants to sign in at ${at.baseUrl} with this address from now on.

Say that it is yours, within a day:

${accountLink(at, 'confirm-email', letter.secret)}

Until then the earlier address counts. If it wasn't you, leave this letter unanswered; nothing changes then.
`,
      };
    case 'first-letter':
      return {
        subject: 'May we write to you here?',
        text: `There is an account with this address at ${at.baseUrl}. When it is your turn there, or you meet in two days, we would tell you, in one letter a day at most.

Say that the address is yours, within thirty days, and such letters come:

${accountLink(at, 'confirm-email', letter.secret)}

Perhaps something waits for you already: ${at.baseUrl}${at.base}/

If you have no account there, somebody else wrote your address. Leave this letter unanswered, and none of these comes.
`,
      };
    case 'email-in-use':
      return {
        subject: 'This address has an account already',
        text: `Somebody, perhaps you, wanted to use this address for another account at ${at.baseUrl}. It belongs to an account already, so nothing was changed.

If you forgot that, sign in with it, or ask for a new password: ${at.baseUrl}${at.base}/forgot-password
`,
      };
    case 'email-changed':
      return {
        subject: 'Your e-mail address was changed',
        text: `Your account at ${at.baseUrl} has another e-mail address now. Whoever changed it knew your password, and reads the letters of the new address. This one counts no longer.

If it wasn't you, write to ${at.operator?.name ?? 'whoever runs this installation'}.
`,
      };
    case 'password-changed':
      return {
        subject: 'Your password was changed',
        text: `The password of your account at ${at.baseUrl} was just changed by a link that was sent to this address. Everybody who was signed in with it has been signed out.

If it wasn't you, ask for a new one at ${at.baseUrl}${at.base}/forgot-password, and look after your mailbox.
`,
      };
  }
};

/** Letters about accounts, by the mail server of an `smtp:` or `smtps:` URL. Undefined where there is none. */
export const accountMailer = (options: AccountMailerOptions): AccountMailer | undefined => {
  if (options.smtpUrl === undefined) return undefined;
  const mail = smtpMailer(options.smtpUrl, `no-reply@${new URL(options.baseUrl).hostname}`);
  const signature = signatureOf(options.baseUrl, options.operator);
  return {
    send: (letter) => {
      const { subject, text } = wording(letter, options);
      return mail.send({ to: letter.to, subject, text: `${text}\n${signature}\n` });
    },
    close: () => mail.close(),
  };
};
