import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import {
  KeyDestroyed,
  type DataKey,
  type KeyRow,
  type KeyVault,
  type MovableKeys,
} from '@alliance/platform/ports/key-vault';
import { derive } from '@alliance/platform/sealing/derive';
import { digestUnder, keyWrap, newKeyId, scopeText } from '@alliance/platform/sealing/root-key';
import { voucherUnder } from '@alliance/platform/vouching/voucher';
import { tokensUnder } from '@alliance/platform/sealing/tokens';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { KEY_STEPS } from './key-tables.ts';
import { asking } from './pool.ts';
import { makeTables } from './tables.ts';

const SCHEMA = 'vault';
const COLUMNS = 'id, stream, author, audience, wrapped';
const PAGE = 500;

/** Opened keys at hand; at the latest after this many milliseconds a key that another process destroyed is gone. */
const AT_HAND = { max: 10_000, ttl: 5_000 };

/**
 * Keys in one schema that the processes of an installation share, each wrapped by a key derived from the root key,
 * which the database doesn't hold. A destroyed key leaves a row without a key: its scope stays closed for good.
 * @throws Error when the schema was made under another root key.
 */
export const postgresKeyVault = async (pool: Pool, rootKey: Uint8Array): Promise<KeyVault & MovableKeys> => {
  await makeTables(pool, SCHEMA, KEY_STEPS);
  const wrap = keyWrap(derive(rootKey, 'wrap'));
  const byScope = new LRUCache<string, DataKey>(AT_HAND);
  const byId = new LRUCache<string, DataKey>(AT_HAND);
  /** Whoever asks while the same is being asked gets the same answer. */
  const underWay = new Map<string, Promise<DataKey>>();
  let ended = false;

  const rows = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    asking(async () => {
      if (ended) throw new StoreUnavailable('the vault is closed');
      return (await pool.query<Row>(text, [...values])).rows;
    });

  await assertRootKey(rows, derive(rootKey, 'check').toString('hex'));

  const opened = (row: KeyRow): DataKey | 'destroyed' => {
    if (row.wrapped === null) return 'destroyed';
    const key = { id: row.id, bytes: wrap.open(row.wrapped, row.id, scopeText(row)) };
    byScope.set(scopeText(row), key);
    byId.set(key.id, key);
    return key;
  };
  const add = ({ id, stream, author, audience, wrapped }: KeyRow) =>
    rows(`INSERT INTO ${SCHEMA}.keys (${COLUMNS}) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`, [
      id,
      stream,
      author,
      audience,
      wrapped,
    ]);
  const find = async ({ stream, author, audience }: Omit<KeyRow, 'id' | 'wrapped'>) => {
    const where = 'stream = $1 AND author = $2 AND audience = $3';
    const found = await rows<KeyRow>(`SELECT ${COLUMNS} FROM ${SCHEMA}.keys WHERE ${where}`, [
      stream,
      author,
      audience,
    ]);
    return found[0];
  };
  const findOrMake: KeyVault['keyFor'] = async (scope) => {
    let row = await find(scope);
    if (!row) {
      const id = newKeyId();
      await add({ ...scope, id, wrapped: wrap.close(randomBytes(32), id, scopeText(scope)) });
      row = await find(scope);
    }
    const key = row && opened(row);
    if (!key || key === 'destroyed') throw new KeyDestroyed('the key of this scope was destroyed');
    return key;
  };

  return {
    keyFor(scope) {
      const name = scopeText(scope);
      const known = byScope.get(name);
      if (known) return Promise.resolve(known);
      const asked = underWay.get(name) ?? findOrMake(scope).finally(() => underWay.delete(name));
      underWay.set(name, asked);
      return asked;
    },
    async keyById(id) {
      const known = byId.get(id);
      if (known) return known;
      const [row] = await rows<KeyRow>(`SELECT ${COLUMNS} FROM ${SCHEMA}.keys WHERE id = $1`, [id]);
      return row && opened(row);
    },
    async destroy(scope) {
      const { stream, author, audience } = scope;
      const [row] = await rows<{ id: string }>(
        `INSERT INTO ${SCHEMA}.keys (${COLUMNS}) VALUES ($1, $2, $3, $4, NULL)
         ON CONFLICT (stream, author, audience) DO UPDATE SET wrapped = NULL RETURNING id`,
        [newKeyId(), stream, author, audience],
      );
      // Whoever was asking has had the answer of before; what they left at hand goes with the key.
      await underWay.get(scopeText(scope))?.catch(() => undefined);
      byScope.delete(scopeText(scope));
      if (row) byId.delete(row.id);
      // What an update leaves behind is a row of before, which only this clears away.
      await rows(`VACUUM ${SCHEMA}.keys`);
    },
    async *rows() {
      for (let id = ''; ;) {
        const page = await rows<KeyRow>(
          `SELECT ${COLUMNS} FROM ${SCHEMA}.keys WHERE id > $1 ORDER BY id LIMIT ${PAGE}`,
          [id],
        );
        const last = page.at(-1);
        if (!last) return;
        yield* page;
        id = last.id;
      }
    },
    adopt: async (row) => void (await add(row)),
    digest: digestUnder(rootKey),
    voucher: voucherUnder(rootKey),
    tokens: tokensUnder(rootKey),
    close: () => {
      ended = true;
      return Promise.resolve();
    },
  };
};

type Rows = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

const assertRootKey = async (rows: Rows, digest: string): Promise<void> => {
  await rows(`INSERT INTO ${SCHEMA}.root_key VALUES (true, $1) ON CONFLICT DO NOTHING`, [digest]);
  const [found] = await rows<{ digest: string }>(`SELECT digest FROM ${SCHEMA}.root_key`);
  if (found?.digest !== digest) throw new Error('the key vault was made under another root key');
};
