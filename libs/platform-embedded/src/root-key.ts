import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** Makes sure that a file's or a folder's change survives a power cut. */
const makeDurable = (path: string) => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Reads the root key's file, and makes it when there is none: for its owner only, durable before it is used. */
export const rootKeyIn = (file: string): Uint8Array => {
  try {
    return rootKeyFrom(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bytes = randomBytes(BYTES);
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, `${bytes.toString('base64')}\n`);
  } finally {
    closeSync(handle);
  }
  makeDurable(file);
  makeDurable(dirname(file));
  return bytes;
};

/** A key for one purpose, HKDF-SHA-256 (RFC 5869) from the root key. */
export const derive = (rootKey: Uint8Array, purpose: 'wrap' | 'digest' | 'check'): Buffer =>
  Buffer.from(hkdfSync('sha256', rootKey, '', `alliance key vault ${purpose} v1`, BYTES));

/** AES-256-GCM: nonce, ciphertext, tag. A wrapped key opens under its own id and scope only. */
export const keyWrap = (wrappingKey: Uint8Array) => ({
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
