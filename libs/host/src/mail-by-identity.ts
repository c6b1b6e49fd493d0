import type { Clock } from '@alliance/platform/clock';
import { wasNeverSent } from '@alliance/platform/http/never-sent';
import { handed, HANDED_LETTERS, handedOutcome } from '@alliance/platform/ports/handed-mail';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import type { ReminderMailer } from '@alliance/platform/ports/reminder-mailer';

/** Milliseconds that a mail server may take; afterwards it isn't known whether the letter left. */
const SENT_WITHIN = 60_000;

export interface HandingOptions {
  /** Where identity’s process is, as seen from here, with the prefix of its routes. */
  readonly identityUrl: string;
  readonly vault: Pick<KeyVault, 'digest'>;
  readonly tenant: string;
  readonly clock: Clock;
}

/** Has identity write to people, whose addresses nobody else knows. Without a mail server it writes to nobody. */
export const reminderMailerByIdentity = ({
  identityUrl,
  clock,
  ...digesting
}: HandingOptions): ReminderMailer => ({
  send: async (mail) => {
    let answer: Response;
    try {
      answer = await fetch(`${identityUrl}${HANDED_LETTERS}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(handed(digesting, mail, clock.now())),
        signal: AbortSignal.timeout(SENT_WITHIN),
      });
    } catch (error) {
      if (wasNeverSent(error)) return 'not-now';
      throw error;
    }
    if (answer.ok) return handedOutcome.parse(await answer.json()).outcome;
    // Refused, or not open yet: nothing was sent. What went wrong there beyond that leaves it open.
    if (answer.status < 500 || answer.status === 503) return 'not-now';
    throw new Error(`identity answered ${answer.status}`);
  },
  close: () => undefined,
});
