import type { ReachedAt } from '@alliance/platform/ports/account-mailer';
import {
  stopLink,
  stopToken,
  type ReminderMailer,
  type ReminderOutcome,
} from '@alliance/platform/ports/reminder-mailer';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import { plainName } from './plain-name.ts';
import { REMINDER_WORDS, reminderText } from './reminder-words.ts';
import { signatureOf, type RunBy } from './signature.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** Where somebody reads their letters. */
export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

export interface ReminderMailerOptions extends ReachedAt {
  readonly operator?: RunBy | undefined;
  /** A mail server; without one, no letter is sent. */
  readonly smtpUrl: string | undefined;
  readonly vault: Pick<KeyVault, 'digest'>;
  readonly tenant: string;
  /** Undefined where somebody has no account any more. */
  readonly mailboxOf: (person: string) => Promise<Mailbox | undefined>;
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** What became of a letter that the mail server did not take. A line that went dead while it was sent leaves it open. */
const outcomeOf = (error: unknown): ReminderOutcome => {
  const [code, command] = [field(error, 'responseCode'), field(error, 'command')];
  if (typeof code === 'number') return code >= 500 ? 'gone' : 'not-now';
  if (command === 'CONN') return 'not-now';
  throw error;
};

/** Letters that say that there is something, and never what. Undefined where there is no mail server. */
export const reminderMailer = (options: ReminderMailerOptions): ReminderMailer | undefined => {
  const { smtpUrl, baseUrl, base, operator, mailboxOf } = options;
  if (smtpUrl === undefined) return undefined;
  const { hostname } = new URL(baseUrl);
  const mail = smtpMailer(smtpUrl, `no-reply@${hostname}`);
  const signature = signatureOf(baseUrl, operator);
  return {
    send: async ({ person, kinds, messageId }) => {
      const [first] = kinds;
      const mailbox = await mailboxOf(person);
      if (!mailbox || first === undefined) return 'gone';
      const stopping = (stopped: typeof kinds) =>
        stopLink(options, stopToken(options, { person, kinds: [...stopped] }));
      const text = reminderText({
        name: plainName(mailbox.name),
        home: `${baseUrl}${base}/`,
        kinds: kinds.map((kind) => ({ kind, stop: stopping([kind]) })),
        signature,
      });
      try {
        await mail.send({
          to: mailbox.email,
          subject: REMINDER_WORDS[first].subject,
          text,
          messageId: `${messageId}@${hostname}`,
          // RFC 8058: a mail program posts to it by itself, without a cookie and without a page.
          headers: {
            'List-Unsubscribe': `<${stopping(kinds)}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
        });
        return 'gone';
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => mail.close(),
  };
};
