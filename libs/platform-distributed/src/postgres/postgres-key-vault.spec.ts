import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyDestroyed, type KeyVault, type MovableKeys } from '@alliance/platform/ports/key-vault';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { keyVaultSuite } from '@alliance/platform-tests/key-vault-suite';
import { movableKeysSuite } from '@alliance/platform-tests/movable-keys-suite';
import type { Opened } from '@alliance/platform-tests/opened';
import { embedded } from '@alliance/platform-embedded/embedded';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresKeyVault } from './postgres-key-vault.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());

const rootKey = Buffer.alloc(32, 7);
const scope = { stream: 'moment-7', author: 'member-1', audience: 'pair' };

type Vault = KeyVault & MovableKeys;

const inPostgres = async (): Promise<Opened<Vault>> => {
  const url = await databases.newDatabase();
  let pool: Pool;
  let vault: Vault;
  const open = async () => {
    pool = openPool(url);
    return (vault = await postgresKeyVault(pool, rootKey));
  };
  const close = async () => {
    await vault.close();
    await pool.end();
  };
  return {
    port: await open(),
    reopen: async () => {
      await close();
      return open();
    },
    destroy: close,
  };
};
const inSqlite = async (): Promise<Opened<Vault>> => {
  const open = () => embedded({ dir: 'memory', rootKey: rootKey.toString('base64') });
  const platform = await open();
  return { port: platform.vault, reopen: async () => (await open()).vault, destroy: () => platform.close() };
};

keyVaultSuite('in PostgreSQL', inPostgres, { lasting: true });
movableKeysSuite('from SQLite to PostgreSQL', { from: inSqlite, to: inPostgres });
movableKeysSuite('from PostgreSQL to SQLite', { from: inPostgres, to: inSqlite });

describe('a key vault that several processes share', () => {
  let pools: readonly Pool[];
  const open = async (): Promise<readonly Vault[]> => {
    const url = await databases.newDatabase();
    pools = Array.from({ length: 4 }, () => openPool(url));
    return Promise.all(pools.map((pool) => postgresKeyVault(pool, rootKey)));
  };
  const close = () => Promise.all(pools.map((pool) => pool.end()));

  it('gives one key to all who ask at once', async () => {
    const vaults = await open();
    const keys = await Promise.all(
      Array.from({ length: 40 }, (_, at) => vaults[at % vaults.length]?.keyFor(scope)),
    );
    for (const key of keys) expect(key).toEqual(keys[0]);
    await close();
  });
  it('forgets a key that another has destroyed', async () => {
    const [one, other] = (await open()) as [Vault, Vault];
    const { id } = await other.keyFor(scope);
    await one.destroy(scope);
    for (let looks = 0; looks < 100 && (await other.keyById(id)) !== 'destroyed'; looks++)
      await new Promise((again) => setTimeout(again, 100));
    expect(await other.keyById(id)).toBe('destroyed');
    await expect(other.keyFor(scope)).rejects.toThrow(KeyDestroyed);
    await close();
  });
});

describe('a key vault in PostgreSQL, at rest', () => {
  it('holds no key in the clear, and no row of a destroyed one', async () => {
    const pool = openPool(await databases.newDatabase());
    const vault = await postgresKeyVault(pool, rootKey);
    const { bytes } = await vault.keyFor(scope);
    const [row] = (await pool.query<{ wrapped: Buffer }>('SELECT wrapped FROM vault.keys')).rows;
    expect(row?.wrapped.includes(Buffer.from(bytes))).toBe(false);
    await vault.destroy(scope);
    const { rows } = await pool.query('SELECT wrapped FROM vault.keys');
    expect(rows).toEqual([{ wrapped: null }]);
    await pool.end();
  });
  it('does not open under another root key, and says so', async () => {
    const pool = openPool(await databases.newDatabase());
    await postgresKeyVault(pool, rootKey);
    await expect(postgresKeyVault(pool, Buffer.alloc(32, 8))).rejects.toThrow('another root key');
    await pool.end();
  });
  it('does not open a key that was moved under another scope', async () => {
    const pool = openPool(await databases.newDatabase());
    await (await postgresKeyVault(pool, rootKey)).keyFor(scope);
    await pool.query("UPDATE vault.keys SET audience = 'author'");
    const tampered = await postgresKeyVault(pool, rootKey);
    await expect(tampered.keyFor({ ...scope, audience: 'author' })).rejects.toThrow();
    await pool.end();
  });
  it('says that it is away when the server is', async () => {
    const pool = openPool('postgres://nobody@127.0.0.1:1/nowhere');
    await expect(postgresKeyVault(pool, rootKey)).rejects.toThrow(StoreUnavailable);
    await pool.end();
  });
});
