import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  KeyDestroyed,
  type KeyRow,
  type KeyScope,
  type KeyVault,
  type MovableKeys,
} from '@alliance/platform/ports/key-vault';
import type { Opened } from './opened.ts';

type Vault = KeyVault & MovableKeys;

const scopes: readonly KeyScope[] = Array.from({ length: 1_200 }, (_, at) => ({
  stream: `moment-${at}`,
  author: 'member-1',
  audience: 'pair',
}));
const [first, second, third] = scopes as [KeyScope, KeyScope, KeyScope];

const allOf = async (vault: MovableKeys): Promise<readonly KeyRow[]> => {
  const rows: KeyRow[] = [];
  for await (const row of vault.rows()) rows.push(row);
  return rows;
};

/** What two vaults promise that have the same root key, when keys are brought from one to the other. */
export const movableKeysSuite = (
  name: string,
  open: { from: () => Promise<Opened<Vault>>; to: () => Promise<Opened<Vault>> },
): void =>
  describe(`keys that are moved ${name}`, () => {
    let opened: readonly Opened<Vault>[];
    let from: Vault;
    let to: Vault;
    beforeEach(async () => {
      const [source, target] = [await open.from(), await open.to()];
      opened = [source, target];
      [from, to] = [source.port, target.port];
    });
    afterEach(async () => {
      for (const one of opened) await one.destroy();
    });
    const move = async () => {
      for await (const row of from.rows()) await to.adopt(row);
    };

    it('open what they opened before', async () => {
      const keys = await Promise.all(scopes.map((scope) => from.keyFor(scope)));
      await move();
      expect(await Promise.all(keys.map(({ id }) => to.keyById(id)))).toEqual(keys);
      expect(await Promise.all(scopes.map((scope) => to.keyFor(scope)))).toEqual(keys);
      expect(to.digest('a')).toBe(from.digest('a'));
    });
    it('are on their way as they lie there: wrapped', async () => {
      const { bytes } = await from.keyFor(first);
      const [row] = await allOf(from);
      expect(row).toMatchObject(first);
      expect(Buffer.from(row?.wrapped ?? []).includes(Buffer.from(bytes))).toBe(false);
    });
    it('stay destroyed, wherever they were', async () => {
      const [one, two] = [await from.keyFor(first), await from.keyFor(second)];
      await from.destroy(first);
      await move();
      await to.destroy(second);
      await move();
      expect(await to.keyById(one.id)).toBe('destroyed');
      expect(await to.keyById(two.id)).toBe('destroyed');
      await expect(to.keyFor(first)).rejects.toThrow(KeyDestroyed);
      await expect(to.keyFor(second)).rejects.toThrow(KeyDestroyed);
    });
    it('are the same rows afterwards, and not twice there when they are moved again', async () => {
      for (const scope of [first, second, third]) await from.keyFor(scope);
      await from.destroy(second);
      await move();
      await move();
      const byId = (rows: readonly KeyRow[]) =>
        rows
          .map((row) => ({ ...row, wrapped: row.wrapped && Buffer.from(row.wrapped).toString('hex') }))
          .toSorted((one, other) => (one.id < other.id ? -1 : 1));
      expect(byId(await allOf(to))).toEqual(byId(await allOf(from)));
    });
  });
