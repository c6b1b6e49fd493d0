import { createCipheriv, createDecipheriv, createSecretKey, hash } from 'node:crypto';
import { derive } from './derive.ts';

/** Bytes of an AES block: six of the number, big-endian, and ten of a digest of what it is the number of. */
const BLOCK = 16;
const NUMBER = 6;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/**
 * Numbers for somebody to hand back who is not to read them: 22 characters each. The same number of the same thing is
 * the same token, in every process; of two tokens nobody can tell which number is the greater, or what they are of.
 */
export interface Tokens {
  /** `of`: what it is a number of, and for whom. From 0 to 2^48 - 1. */
  made(number: number, of: readonly string[]): string;
  /** Undefined for whatever wasn't made of just this. A guess is right once in 2^80. */
  read(token: string, of: readonly string[]): number | undefined;
}

const digestOf = (of: readonly string[]): Buffer =>
  hash('sha256', JSON.stringify(of), 'buffer').subarray(0, BLOCK - NUMBER);

export const tokensUnder = (rootKey: Uint8Array): Tokens => {
  const key = createSecretKey(derive(rootKey, 'position'));
  // Each token is one block, and none is made twice of different things: there is nothing for a mode to hide.
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return {
    made(number, of) {
      const block = Buffer.alloc(BLOCK);
      block.writeUIntBE(number, 0, NUMBER);
      digestOf(of).copy(block, NUMBER);
      return cipher.update(block).toString('base64url');
    },
    read(token, of) {
      if (!TOKEN.test(token)) return undefined;
      const block = decipher.update(Buffer.from(token, 'base64url'));
      return digestOf(of).equals(block.subarray(NUMBER)) ? block.readUIntBE(0, NUMBER) : undefined;
    },
  };
};
