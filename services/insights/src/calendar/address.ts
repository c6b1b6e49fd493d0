import { timingSafeEqual } from 'node:crypto';
import type { KeyVault } from '@alliance/platform/ports/key-vault';

type Digesting = { readonly vault: Pick<KeyVault, 'digest'>; readonly tenant: string };
/** Digits of a secret: 128 bits. */
const SECRET = 32;
const FORM = /^(.{1,64})\.([0-9a-f]{32})\.ics$/;

/** Below `/api`. Calendars send no header of their own, so the secret stands in the path. */
export const CALENDAR = '/calendar';

/**
 * The last part of the address by which a calendar reads somebody's sessions: whose they are, and a secret that only
 * this installation can work out from the feed's id. It is kept nowhere.
 */
export const addressOf = ({ vault, tenant }: Digesting, person: string, feedId: string): string =>
  `${person}.${vault.digest(`calendar of ${tenant} ${person} ${feedId}`).slice(0, SECRET)}.ics`;

/** Whose address it says it is; undefined where it can be none. */
export const personIn = (address: string): string | undefined => FORM.exec(address)?.[1];

/** Whether it is this person's, good now. Where they have none it takes as long to say. */
export const isAddress = (
  digesting: Digesting,
  address: string,
  person: string,
  feedId: string | undefined,
): boolean => {
  const right = Buffer.from(addressOf(digesting, person, feedId ?? ''));
  const given = Buffer.from(address);
  return given.length === right.length && timingSafeEqual(given, right) && feedId !== undefined;
};
