import { timingSafeEqual } from 'node:crypto';
import { mailKind, type MailKind } from '@alliance/facts/own';
import type { KeyVault } from './key-vault.ts';
import type { ReachedAt } from './account-mailer.ts';

/** A letter that says that there is something, and never what. */
export interface ReminderMail {
  /** The id of whoever it is for: whoever sends it knows their address. */
  readonly person: string;
  /** What it is about, at least one. */
  readonly kinds: readonly MailKind[];
  /** The same when it has to be sent again, so that mail programs show it once: the part in front of the `@`. */
  readonly messageId: string;
}

/**
 * `gone` also where nobody is there to write to, or their mail server refused for good. `not-now`: it certainly did not
 * leave, and may later.
 */
export type ReminderOutcome = 'gone' | 'not-now';

export interface ReminderMailer {
  /** @throws when it isn't known whether it left. */
  send(mail: ReminderMail): Promise<ReminderOutcome>;
  close(): void;
}

/** Whose letters, and which kinds of them, a link stops. */
export interface Stopped {
  readonly person: string;
  readonly kinds: readonly MailKind[];
}

type Digesting = { readonly vault: Pick<KeyVault, 'digest'>; readonly tenant: string };
/** Digits of a proof: 128 bits. */
const PROOF = 32;
const FORM = /^(\d+)\.([0-9a-f]{32})\.(.{1,64})$/;

const proofOf = ({ vault, tenant }: Digesting, kinds: string, person: string) =>
  vault.digest(`stop mail ${kinds} of ${tenant} ${person}`).slice(0, PROOF);

/**
 * What a link that stops letters holds. It lets nobody do anything else, and goes on working: kept nowhere, it is
 * worked out from whose letters it stops. Kinds are said by their place in the list, which only grows at its end.
 */
export const stopToken = (digesting: Digesting, { person, kinds }: Stopped): string => {
  const places = kinds.map((kind) => mailKind.options.indexOf(kind)).join('');
  return `${places}.${proofOf(digesting, places, person)}.${person}`;
};

/** Undefined for what this installation didn't make. */
export const stoppedBy = (digesting: Digesting, token: string): Stopped | undefined => {
  const [, places = '', proof = '', person = ''] = FORM.exec(token) ?? [];
  const right = proofOf(digesting, places, person);
  if (proof.length !== PROOF || !timingSafeEqual(Buffer.from(proof), Buffer.from(right))) return undefined;
  return { person, kinds: mailKind.options.filter((_, place) => places.includes(String(place))) };
};

/** Below `/api`. The token stands in the path: mail programs send it there by themselves (RFC 8058). */
export const STOP_MAIL = '/mail/stop';

export const stopLink = ({ baseUrl, base }: ReachedAt, token: string): string =>
  `${baseUrl}${base}/api${STOP_MAIL}/${token}`;
