import type { RunningService } from '@alliance/platform/service/service';
import type { MailOutcome } from '@alliance/platform/ports/invitation-mailer';
import type { DocumentWriting } from '@alliance/platform/ports/view-store';
import { DAY, LIMITS, waitOf, withAnother, type Left } from './mail-limits.ts';
import { forgetOldMail } from './forget-old-mail.ts';

/** Where they are kept among the notes. */
export const LETTERS = 'letters';
const commandKey = (commandId: string) => `command ${commandId}`;

export type Allowed =
  /** This command's letter may leave now. */
  | { readonly is: 'granted' }
  /** As many have been sent to that address as it should get, by whomever: nobody is told who else wrote there. */
  | { readonly is: 'not-by-letter' }
  /** This command came before, and so did its letter. */
  | { readonly is: 'gone'; readonly letter: MailOutcome }
  /** Seconds until another may leave, of this sender's or of everybody's. */
  | { readonly is: 'too-many'; readonly of: 'sender' | 'installation'; readonly seconds: number };

/**
 * Counts letters before they leave. Kept among the notes, as no log holds them, so that neither a restart nor a second process counts
 * anew; addresses are kept as a keyed digest, and what is older than a day is forgotten once a day.
 */
export const mailAllowance = ({
  notes,
  vault,
  tenant,
  clock,
}: Pick<RunningService, 'notes' | 'vault' | 'tenant' | 'clock'>) => {
  let forgotAt = -Infinity;
  const ask = async (commandId: string, sender: string, address: string): Promise<Allowed> =>
    (await notes()).transact(async (transaction): Promise<Allowed> => {
      const now = Date.parse(clock.now());
      if (forgotAt + DAY <= now) {
        await forgetOldMail(transaction, LETTERS, { now, after: DAY });
        forgotAt = now;
      }
      const before = await transaction.document<{ letter?: MailOutcome }>(LETTERS, commandKey(commandId));
      if (before) return { is: 'gone', letter: before.letter ?? 'shown' };
      const recipient = vault.digest(`letters of ${tenant} to ${address.toLowerCase()}`);
      const counts = await countsOf(transaction, sender, recipient);
      const waits = counts.map(({ of, left }) => ({ of, wait: waitOf(left, LIMITS[of], now) }));
      const own = waits.filter(({ of, wait }) => of !== 'recipient' && wait > 0);
      const longest = own.toSorted((a, b) => b.wait - a.wait)[0];
      if (longest)
        return {
          is: 'too-many',
          of: longest.of === 'installation' ? 'installation' : 'sender',
          seconds: Math.ceil(longest.wait / 1_000),
        };
      await transaction.put(LETTERS, commandKey(commandId), { at: now });
      if (waits.some(({ wait }) => wait > 0)) return { is: 'not-by-letter' };
      for (const { key, of, left } of counts)
        await transaction.put(LETTERS, key, { left: withAnother(left, LIMITS[of], now) });
      return { is: 'granted' };
    });
  const gone = async (commandId: string, letter: MailOutcome): Promise<void> =>
    (await notes()).transact((transaction) =>
      transaction.put(LETTERS, commandKey(commandId), { letter, at: Date.parse(clock.now()) }),
    );
  return { ask, gone };
};

const countsOf = (transaction: DocumentWriting, sender: string, recipient: string) => {
  const keys = {
    sender: `sender ${sender}`,
    'sender-to-recipient': `sender ${sender} to ${recipient}`,
    recipient: `recipient ${recipient}`,
    installation: 'installation',
  } as const;
  return Promise.all(
    (['sender', 'sender-to-recipient', 'recipient', 'installation'] as const).map(async (of) => ({
      of,
      key: keys[of],
      left: (await transaction.document<{ left: Left }>(LETTERS, keys[of]))?.left ?? [],
    })),
  );
};
