import { timingSafeEqual } from 'node:crypto';
import { mailKind } from '@alliance/facts/own';
import { hash, instant, member } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { secondsAfter } from '../clock.ts';
import type { KeyVault } from './key-vault.ts';
import type { ReminderMail } from './reminder-mailer.ts';

/**
 * Where services are processes of their own, whoever knows that somebody is to be written to hands the letter to
 * identity, which alone knows their address. Below `/api` of identity’s process, where no gateway leads.
 */
export const HANDED_LETTERS = '/letters';

/** What is handed over: whom it is for, which kinds it is about, and a proof that this installation says so. */
export const handedLetter = z.strictObject({
  person: member,
  kinds: z.array(mailKind).min(1).max(mailKind.options.length),
  messageId: z.string().regex(/^[0-9a-f]{32}$/),
  at: instant,
  proof: hash,
});
export type HandedLetter = z.infer<typeof handedLetter>;

export const handedOutcome = z.strictObject({ outcome: z.enum(['gone', 'not-now']) });

type Digesting = { readonly vault: Pick<KeyVault, 'digest'>; readonly tenant: string };

/** Seconds that two processes’ clocks may be apart, and a letter on its way. */
const APART = 60;

const proofOf = (
  { vault, tenant }: Digesting,
  { person, kinds, messageId, at }: ReminderMail & { at: string },
) => vault.digest(JSON.stringify(['letter handed over', tenant, person, kinds, messageId, at]));

export const handed = (digesting: Digesting, mail: ReminderMail, at: string): HandedLetter => ({
  ...mail,
  kinds: [...mail.kinds],
  at,
  proof: proofOf(digesting, { ...mail, at }),
});

/** Whether a process that holds the root key of this installation has just handed it over. */
export const isHanded = (digesting: Digesting, { proof, ...letter }: HandedLetter, now: string): boolean =>
  timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(digesting, letter))) &&
  secondsAfter(letter.at, -APART) <= now &&
  now <= secondsAfter(letter.at, APART);
