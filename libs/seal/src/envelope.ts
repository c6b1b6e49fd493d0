import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomFillSync,
  type KeyObject,
} from 'node:crypto';

/**
 * AES-256-GCM (NIST SP 800-38D) over one UTF-8 text. The sealed form is nonce (12 bytes), ciphertext, tag
 * (16 bytes), in base64url. The nonce is random: at 2^32 seals under one key the chance of a repeat stays
 * below 2^-32, and a key here lives for one stream, author and audience.
 */
const NONCE = 12;
const TAG = 16;

/** Nonces are drawn many at a time: asking the system for twelve bytes costs as much as sealing a sentence. */
const drawn = Buffer.alloc(NONCE * 256);
let next = drawn.length;
const freshNonce = (): Buffer => {
  if (next === drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  return Buffer.from(drawn.subarray(next, (next += NONCE)));
};

/** What a ciphertext is bound to: moved to any other fact, it does not open. */
export interface BoundTo {
  readonly tenant: string;
  readonly stream: string;
  readonly factId: string;
  readonly type: string;
  readonly version: number;
}

const associated = ({ tenant, stream, factId, type, version }: BoundTo): Buffer =>
  Buffer.from(JSON.stringify([tenant, stream, factId, type, version]));

/** Made once for each key that is handed in: making one costs more than sealing a sentence. */
const prepared = new WeakMap<Uint8Array, KeyObject>();
const prepare = (key: Uint8Array): KeyObject => {
  const known = prepared.get(key);
  if (known) return known;
  const made = createSecretKey(key);
  prepared.set(key, made);
  return made;
};

export const seal = (text: string, key: Uint8Array, boundTo: BoundTo): string => {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', prepare(key), nonce).setAAD(associated(boundTo));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
};

/** The ciphertext was changed, belongs to another fact, or another key sealed it. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

export const open = (sealed: string, key: Uint8Array, boundTo: BoundTo): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', prepare(key), bytes.subarray(0, NONCE), {
      authTagLength: TAG,
    })
      .setAAD(associated(boundTo))
      .setAuthTag(bytes.subarray(-TAG));
    return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new SealBroken(`a sealed ${boundTo.type} could not be opened`);
  }
};
