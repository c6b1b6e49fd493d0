import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import {
  KeyDestroyed,
  type DataKey,
  type KeyRow,
  type KeyScope,
  type KeyVault,
  type MovableKeys,
} from '@alliance/platform/ports/key-vault';
import { erasures } from '@alliance/platform/sealing/erasures';
import { derive } from '@alliance/platform/sealing/derive';
import { digestUnder, keyWrap, newKeyId, scopeText } from '@alliance/platform/sealing/root-key';
import { voucherUnder } from '@alliance/platform/vouching/voucher';
import { tokensUnder } from '@alliance/platform/sealing/tokens';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { SCHEMAS } from './anchor-tables.ts';
import { asking } from './pool.ts';
import { makeVault } from './vouched-vault.ts';

const SCHEMA = SCHEMAS.vault;
const columns = 'id, stream, author, audience, wrapped, erased';
const PAGE = 500;

/** Opened keys at hand; at the latest after this many milliseconds a key that another process destroyed is gone. */
const AT_HAND = { max: 10_000, ttl: 5_000 };

export interface AnchoredVault extends KeyVault, MovableKeys {
  /** How many keys were destroyed. @throws NotVouchedFor where one was taken away otherwise, or renamed. */
  erased(): Promise<number>;
}

/** A key with what vouches for its having been destroyed; null while it is there. */
interface KeptRow extends KeyRow {
  readonly erased: string | null;
}

/**
 * Keys in one schema that the processes of an installation share, each wrapped by a key derived from the root key,
 * which the database doesn't hold. A destroyed key leaves a row without a key: its scope stays closed for good.
 * @throws Error when the schema was made under another root key.
 * @throws NotVouchedFor when something in this database only looks as if it were new, or of before.
 */
export const postgresKeyVault = async (pool: Pool, rootKey: Uint8Array): Promise<AnchoredVault> => {
  await makeVault(pool, rootKey);
  const voucher = voucherUnder(rootKey);
  const erased = erasures(voucher);
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

  const opened = (row: KeptRow): DataKey | 'destroyed' => {
    if (row.wrapped === null) {
      erased.check(row, row.erased);
      return 'destroyed';
    }
    const key = { id: row.id, bytes: wrap.open(row.wrapped, row.id, scopeText(row)) };
    byScope.set(scopeText(row), key);
    byId.set(key.id, key);
    return key;
  };
  /** What vouches for a destruction is made anew wherever the key is brought. */
  const add = (row: KeyRow) => {
    const { id, stream, author, audience, wrapped } = row;
    const text = `INSERT INTO ${SCHEMA}.keys (${columns}) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
    return rows(text, [id, stream, author, audience, wrapped, wrapped === null ? erased.vouch(row) : null]);
  };
  const find = async ({ stream, author, audience }: KeyScope) => {
    const where = 'stream = $1 AND author = $2 AND audience = $3';
    const found = await rows<KeptRow>(`SELECT ${columns} FROM ${SCHEMA}.keys WHERE ${where}`, [
      stream,
      author,
      audience,
    ]);
    return found[0];
  };
  const moved = ({ erased: told, ...row }: KeptRow): KeyRow => {
    if (row.wrapped === null) erased.check(row, told);
    return row;
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
      const [row] = await rows<KeptRow>(`SELECT ${columns} FROM ${SCHEMA}.keys WHERE id = $1`, [id]);
      return row && opened(row);
    },
    async destroy(scope) {
      await add({ ...scope, id: newKeyId(), wrapped: null });
      const row = await find(scope);
      // The row of a scope keeps its id, whoever made it.
      if (row?.wrapped)
        await rows(`UPDATE ${SCHEMA}.keys SET wrapped = NULL, erased = $2 WHERE id = $1`, [
          row.id,
          erased.vouch(row),
        ]);
      // Whoever was asking has had the answer of before; what they left at hand goes with the key.
      await underWay.get(scopeText(scope))?.catch(() => undefined);
      byScope.delete(scopeText(scope));
      if (row) byId.delete(row.id);
      // What an update leaves behind is a row of before, which only this clears away.
      await rows(`VACUUM ${SCHEMA}.keys`);
    },
    async *rows() {
      for (let id = ''; ;) {
        const page = await rows<KeptRow>(
          `SELECT ${columns} FROM ${SCHEMA}.keys WHERE id > $1 ORDER BY id LIMIT ${PAGE}`,
          [id],
        );
        const last = page.at(-1);
        if (!last) return;
        for (const row of page) yield moved(row);
        id = last.id;
      }
    },
    adopt: async (row) => void (await add(row)),
    digest: digestUnder(rootKey),
    voucher,
    async erased() {
      const gone = await rows<KeptRow>(`SELECT ${columns} FROM ${SCHEMA}.keys WHERE wrapped IS NULL`);
      for (const row of gone) erased.check(row, row.erased);
      return gone.length;
    },
    tokens: tokensUnder(rootKey),
    close: () => {
      ended = true;
      return Promise.resolve();
    },
  };
};
