import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
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
import { LRUCache } from 'lru-cache';
import { anchorTable } from './anchor-table.ts';
import type { AnchoredFile } from './anchors.ts';
import { copyDatabase, type Copyable } from './copyable.ts';
import { tokensUnder } from '@alliance/platform/sealing/tokens';
import { asking } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { keyTable, type KeptKey } from './key-table.ts';

/** Opened keys that are kept at hand. */
const AT_HAND = 10_000;

const PAGE = 500;

export interface AnchoredVault extends KeyVault, MovableKeys, Copyable {
  readonly anchored: AnchoredFile;
  /** Whether it has never held a key. */
  isEmpty(): boolean;
  /** How many keys were destroyed. @throws NotVouchedFor where one was taken away otherwise, or renamed. */
  erased(): number;
}

/**
 * Keys in one SQLite file, each wrapped by a key derived from the root key, which the file doesn't hold.
 * A destroyed key leaves a row without a key: its scope stays closed for good.
 */
export const sqliteKeyVault = (database: DatabaseSync, rootKey: Uint8Array): AnchoredVault => {
  const table = asking(() => keyTable(database, rootKey));
  const anchors = asking(() => anchorTable(database));
  const voucher = voucherUnder(rootKey);
  const erased = erasures(voucher);
  const wrap = keyWrap(derive(rootKey, 'wrap'));
  const commits = groupCommit(database);
  const byScope = new LRUCache<string, DataKey>({ max: AT_HAND });
  const byId = new LRUCache<string, DataKey>({ max: AT_HAND });

  /** Rows are read between commits only: what is remembered here is durable, and not destroyed meanwhile. */
  const opened = (row: KeptKey): DataKey | 'destroyed' => {
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
  const moved = ({ erased: told, ...row }: KeptKey): KeyRow => {
    if (row.wrapped === null) erased.check(row, told);
    return row;
  };
  const rowOf = (scope: KeyScope) => asking(() => table.ofScope(scope));
  const make = (scope: KeyScope) => {
    if (table.ofScope(scope)) return;
    const id = newKeyId();
    table.add({ ...scope, id, wrapped: wrap.close(randomBytes(32), id, scopeText(scope)), erased: null });
  };
  const destroy = (scope: KeyScope) => {
    const row = table.ofScope(scope) ?? { ...scope, id: newKeyId() };
    if (table.byId(row.id)) table.empty(row.id, erased.vouch(row));
    else table.add({ ...row, wrapped: null, erased: erased.vouch(row) });
  };

  return {
    async keyFor(scope) {
      const known = byScope.get(scopeText(scope));
      if (known) return known;
      if (!rowOf(scope)) await commits.submit(() => make(scope));
      const row = rowOf(scope);
      const key = row && opened(row);
      if (!key || key === 'destroyed') throw new KeyDestroyed('the key of this scope was destroyed');
      return key;
    },
    async keyById(id) {
      const known = byId.get(id);
      if (known) return known;
      const row = asking(() => table.byId(id));
      return row && opened(row);
    },
    async destroy(scope) {
      await commits.submit(() => destroy(scope));
      byScope.delete(scopeText(scope));
      const row = rowOf(scope);
      if (row) byId.delete(row.id);
      asking(() => table.scrub());
    },
    async *rows() {
      for (let page: readonly KeptKey[] = [], id = ''; ; id = page.at(-1)?.id ?? '') {
        page = asking(() => table.after(id, PAGE));
        if (page.length === 0) return;
        for (const row of page) yield moved(row);
      }
    },
    adopt: (row) =>
      commits.submit(() => {
        if (!table.byId(row.id) && !table.ofScope(row))
          table.add({ ...row, erased: row.wrapped === null ? erased.vouch(row) : null });
      }),
    digest: digestUnder(rootKey),
    voucher,
    anchored: {
      name: 'vault.db',
      read: () => asking(() => anchors.read()),
      write: (anchor) => commits.submit(() => anchors.write(anchor)),
    },
    isEmpty: () => asking(() => table.isEmpty()),
    erased() {
      const rows = asking(() => table.erased());
      for (const row of rows) erased.check(row, row.erased);
      return rows.length;
    },
    copyTo: (file, onPages) => commits.inTurns((turn) => copyDatabase(database, file, onPages, turn)),
    tokens: tokensUnder(rootKey),
    async close() {
      commits.end();
      if (database.isOpen) database.close();
    },
  };
};
