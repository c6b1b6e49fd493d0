import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyDestroyed, type KeyScope, type KeyVault } from '@alliance/platform/ports/key-vault';
import type { Opened, Traits } from './opened.ts';

const scope: KeyScope = { stream: 'moment-7', author: 'member-1', audience: 'pair' };
const others: readonly KeyScope[] = [
  { ...scope, stream: 'moment-8' },
  { ...scope, author: 'member-2' },
  { ...scope, audience: 'author' },
  { ...scope, audience: 'oneself' },
  { ...scope, audience: 'stewards' },
  // The same letters, cut elsewhere.
  { stream: 'moment-7member', author: '-1', audience: 'pair' },
];

/** What every key vault promises, whatever holds it. */
export const keyVaultSuite = (
  name: string,
  open: () => Promise<Opened<KeyVault>>,
  { lasting }: Traits,
): void =>
  describe(`the key vault ${name}`, () => {
    let opened: Opened<KeyVault>;
    let vault: KeyVault;
    beforeEach(async () => {
      opened = await open();
      vault = opened.port;
    });
    afterEach(() => opened.destroy());

    describe('keys', () => {
      it('have 256 bits, and are the same each time for their scope', async () => {
        const key = await vault.keyFor(scope);
        expect(key.bytes).toHaveLength(32);
        expect(await vault.keyFor({ ...scope })).toEqual(key);
      });
      it('differ from scope to scope, as do their ids', async () => {
        const keys = await Promise.all([scope, ...others].map((each) => vault.keyFor(each)));
        expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
        expect(new Set(keys.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(keys.length);
      });
      it('are one for fifty who ask at once', async () => {
        const keys = await Promise.all(Array.from({ length: 50 }, () => vault.keyFor(scope)));
        for (const key of keys) expect(key).toEqual(keys[0]);
      });
      it('are found by their ids, which tell nothing of the scope', async () => {
        const key = await vault.keyFor(scope);
        expect(await vault.keyById(key.id)).toEqual(key);
        expect(await vault.keyById('nobody')).toBeUndefined();
        for (const part of Object.values(scope)) expect(key.id).not.toContain(part);
      });
    });

    describe('destroying', () => {
      it('takes a key for good: its scope never gets another', async () => {
        const key = await vault.keyFor(scope);
        await vault.destroy(scope);
        expect(await vault.keyById(key.id)).toBe('destroyed');
        await expect(vault.keyFor(scope)).rejects.toThrow(KeyDestroyed);
        await vault.destroy(scope);
        await expect(vault.keyFor(scope)).rejects.toThrow(KeyDestroyed);
      });
      it('leaves the keys of all other scopes', async () => {
        const before = await Promise.all(others.map((each) => vault.keyFor(each)));
        await vault.keyFor(scope);
        await vault.destroy(scope);
        expect(await Promise.all(others.map((each) => vault.keyFor(each)))).toEqual(before);
      });
      it('closes a scope that never had a key', async () => {
        await vault.destroy(scope);
        await expect(vault.keyFor(scope)).rejects.toThrow(KeyDestroyed);
      });
      it('holds against those who ask for the key meanwhile', async () => {
        const asked = [1, 2, 3].map(() => vault.keyFor(scope));
        const destroyed = vault.destroy(scope);
        const keys = await Promise.allSettled([...asked, vault.keyFor(scope)]);
        await destroyed;
        await expect(vault.keyFor(scope)).rejects.toThrow(KeyDestroyed);
        for (const key of keys)
          if (key.status === 'fulfilled') expect(await vault.keyById(key.value.id)).toBe('destroyed');
      });
    });

    describe('digests', () => {
      it('are the same for the same text, others for others, and not to be had without the root key', async () => {
        expect(vault.digest('{"level":1}')).toMatch(/^[0-9a-f]{64}$/);
        expect(vault.digest('{"level":1}')).toBe(vault.digest('{"level":1}'));
        expect(vault.digest('{"level":1}')).not.toBe(vault.digest('{"level":2}'));
        expect(vault.digest('a')).not.toBe(createHash('sha256').update('a').digest('hex'));
      });
    });

    if (lasting)
      describe('opened again', () => {
        it('has the same keys and digests', async () => {
          const [key, digest] = [await vault.keyFor(scope), vault.digest('a')];
          const token = vault.tokens.made(7, ['log']);
          vault = await opened.reopen();
          expect(await vault.keyById(key.id)).toEqual(key);
          expect(await vault.keyFor(scope)).toEqual(key);
          expect(vault.digest('a')).toBe(digest);
          expect(vault.tokens.read(token, ['log'])).toBe(7);
        });
        it('remembers what was destroyed', async () => {
          const key = await vault.keyFor(scope);
          await vault.destroy(scope);
          vault = await opened.reopen();
          expect(await vault.keyById(key.id)).toBe('destroyed');
          await expect(vault.keyFor(scope)).rejects.toThrow(KeyDestroyed);
        });
      });
  });
