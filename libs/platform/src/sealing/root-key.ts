import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { KeyScope } from '../ports/key-vault.ts';
import { derive } from './derive.ts';

const BYTES = 32;
const NONCE = 12;
const TAG = 16;

/** A root key from its base64 text. @throws Error when it isn't 256 bits. */
export const rootKeyFrom = (text: string): Uint8Array => {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== BYTES)
    throw new Error(`a root key is ${BYTES} bytes in base64, this has ${bytes.length}`);
  return bytes;
};

/** A digest that only holders of the root key can make: the same in every vault, and without one. */
export const digestUnder = (rootKey: Uint8Array): ((text: string) => string) => {
  const key = createSecretKey(derive(rootKey, 'digest'));
  return (text) => createHmac('sha256', key).update(text).digest('hex');
};

/** AES-256-GCM: nonce, ciphertext, tag. A wrapped key opens under its own id and scope only. */
export const keyWrap = (given: Uint8Array) => wrapBy(createSecretKey(given));

/** With a key that is made once: making one of bytes costs more than the encryption. */
const wrapBy = (wrappingKey: KeyObject) => ({
  close(bytes: Uint8Array, id: string, scope: string): Uint8Array {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(Buffer.from(`${id}\n${scope}`));
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  },
  open(wrapped: Uint8Array, id: string, scope: string): Uint8Array {
    const cipher = createDecipheriv('aes-256-gcm', wrappingKey, wrapped.subarray(0, NONCE), {
      authTagLength: TAG,
    })
      .setAAD(Buffer.from(`${id}\n${scope}`))
      .setAuthTag(wrapped.subarray(-TAG));
    return new Uint8Array(Buffer.concat([cipher.update(wrapped.subarray(NONCE, -TAG)), cipher.final()]));
  },
});

/** A scope as text: no two scopes have the same. */
export const scopeText = ({ stream, author, audience }: KeyScope): string =>
  JSON.stringify([stream, author, audience]);

/** Random, so that it tells nothing about the scope. */
export const newKeyId = (): string => randomBytes(16).toString('base64url');
