import type { Voucher } from '../vouching/voucher.ts';
import type { Tokens } from '../sealing/tokens.ts';

/**
 * A key opens what one author wrote on one stream for one audience. The scope holds ids only.
 */
export interface KeyScope {
  readonly stream: string;
  readonly author: string;
  readonly audience: string;
}

export interface DataKey {
  readonly id: string;
  /** 256 bits. */
  readonly bytes: Uint8Array;
}

/**
 * What the contract suite pins (`key-vault-suite.ts`): one key per scope, also under a race; durable before it
 * is answered; wrapped at rest by a root key that the vault's store doesn't hold; a destroyed key is gone for
 * good, and its scope never gets another.
 */
export interface KeyVault {
  /** The scope's key, made when there is none. */
  keyFor(scope: KeyScope): Promise<DataKey>;
  /** By the id that a sealed fact names; `'destroyed'` when it was destroyed, undefined when there never was one. */
  keyById(id: string): Promise<DataKey | 'destroyed' | undefined>;
  destroy(scope: KeyScope): Promise<void>;
  /** A digest that only this installation can make: for telling two bodies apart without keeping either. */
  digest(text: string): string;
  /** Vouches for what is recorded, by keys from the same root key. */
  readonly voucher: Voucher;
  /** Numbers that only this installation can read, and every process of it the same. */
  readonly tokens: Tokens;
  close(): Promise<void>;
}

/** A key as it lies in the vault. */
export interface KeyRow extends KeyScope {
  readonly id: string;
  /** Wrapped by the root key, the same way in every vault; null when it was destroyed. */
  readonly wrapped: Uint8Array | null;
}

/**
 * For bringing keys from one vault to another under the same root key: they stay wrapped on their way.
 * What is pinned (`movable-keys-suite.ts`): adopted again, a key has no effect; one that was destroyed here stays so.
 */
export interface MovableKeys {
  rows(): AsyncIterable<KeyRow>;
  adopt(row: KeyRow): Promise<void>;
}

export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}
