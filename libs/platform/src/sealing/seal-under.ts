import { hkdfSync } from 'node:crypto';
import { open, seal, SealBroken, type BoundTo } from '@alliance/seal/envelope';
import type { KeyVault } from '../ports/key-vault.ts';

/** A text that opens only with all of these keys: once one of them is destroyed nobody reads it any more. */
export interface SealedUnder {
  /** Ids of the keys, which say nothing. */
  readonly keys: readonly string[];
  readonly sealed: string;
}

type Keys = Pick<KeyVault, 'keyById'>;

/** One key from several, HKDF-SHA-256 (RFC 5869). Undefined where one is gone, or there is none. */
const jointKey = async (vault: Keys, keys: readonly string[]): Promise<Uint8Array | undefined> => {
  const each: Uint8Array[] = [];
  for (const id of keys) {
    const key = await vault.keyById(id);
    if (!key || key === 'destroyed') return undefined;
    each.push(key.bytes);
  }
  if (each.length === 0) return undefined;
  return new Uint8Array(
    hkdfSync('sha256', Buffer.concat(each), '', 'alliance kept under several keys v1', 32),
  );
};

/** Undefined where there is no key to seal it under, or one of them was destroyed. */
export const sealUnder = async (
  vault: Keys,
  keys: readonly string[],
  text: string,
  boundTo: BoundTo,
): Promise<SealedUnder | undefined> => {
  const key = await jointKey(vault, keys);
  return key && { keys, sealed: seal(text, key, boundTo) };
};

/** Undefined where a key was destroyed, and for whatever wasn't sealed under these keys for this very thing. */
export const openUnder = async (
  vault: Keys,
  { keys, sealed }: SealedUnder,
  boundTo: BoundTo,
): Promise<string | undefined> => {
  const key = await jointKey(vault, keys);
  try {
    return key && open(sealed, key, boundTo);
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
};
