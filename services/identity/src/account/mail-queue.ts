import { report, troubleOf } from '@alliance/platform/report';
import pLimit from 'p-limit';
import type { AccountMail, AccountMailer } from '@alliance/platform/ports/account-mailer';

/** At most so many letters wait to leave; whoever asks for more at once is asking too much of a mail server. */
const MOST_WAITING = 1_000;
const AT_ONCE = 2;

/** Letters that leave after the answer: how long an answer takes tells nobody whether there is somebody to write to. */
export interface MailQueue {
  /** Whether this installation sends letters at all. */
  readonly byLetter: boolean;
  /** Does something once what is being answered has been. */
  later(work: () => Promise<void>): void;
  send(letter: AccountMail): Promise<void>;
  /** Resolves when everything has left. */
  settled(): Promise<void>;
}

export const mailQueue = (mailer: AccountMailer | undefined): MailQueue => {
  const waiting = new Set<Promise<void>>();
  const inTurn = pLimit(AT_ONCE);
  return {
    byLetter: mailer !== undefined,
    later: (work) => {
      if (waiting.size >= MOST_WAITING) return report('letters-waiting', { count: waiting.size }, 'warning');
      const doing: Promise<void> = new Promise((next) => setImmediate(next))
        .then(() => inTurn(work))
        .catch((error: unknown) => report('letter-not-sent', troubleOf(error)))
        .finally(() => waiting.delete(doing));
      waiting.add(doing);
    },
    send: async (letter) => mailer?.send(letter),
    settled: async () => void (await Promise.all(waiting)),
  };
};
