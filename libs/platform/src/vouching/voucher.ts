import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { derive } from '../sealing/derive.ts';

/** Vouches for what is recorded, by keys that only holders of the root key have. No erasure ever destroys them. */
export interface Voucher {
  /** HMAC-SHA-256 over the link to the fact before and a fact's leaf: stands for the log up to and with this fact. */
  link(previous: Uint8Array, leaf: Uint8Array): Buffer;
  /** What stands for a text of any kind, base64url. Which kind it is must be in the text. */
  vouch(text: string): string;
  /** Whether this was made by `vouch` of this very text. */
  vouchesFor(text: string, vouched: string): boolean;
}

/** What the first fact of a log is linked to. */
export const BEGINNING: Buffer = Buffer.alloc(32);

export const voucherUnder = (rootKey: Uint8Array): Voucher => {
  const links = createSecretKey(derive(rootKey, 'vouch'));
  const texts = createSecretKey(derive(rootKey, 'vouch for a text'));
  const mac = (text: string) => createHmac('sha256', texts).update(text).digest();
  return {
    link: (previous, leaf) => createHmac('sha256', links).update(previous).update(leaf).digest(),
    vouch: (text) => mac(text).toString('base64url'),
    vouchesFor(text, vouched) {
      const given = Buffer.from(vouched, 'base64url');
      return given.length === 32 && timingSafeEqual(mac(text), given);
    },
  };
};
