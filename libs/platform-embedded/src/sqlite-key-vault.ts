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
import { derive, digestUnder, keyWrap, newKeyId, scopeText } from '@alliance/platform/sealing/root-key';
import { asking } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { keyTable } from './key-table.ts';
import { recent } from './recent.ts';

/** Opened keys that are kept at hand. */
const AT_HAND = 10_000;

const PAGE = 500;

/**
 * Keys in one SQLite file, each wrapped by a key derived from the root key, which the file doesn't hold.
 * A destroyed key leaves a row without a key: its scope stays closed for good.
 */
export const sqliteKeyVault = (database: DatabaseSync, rootKey: Uint8Array): KeyVault & MovableKeys => {
  const table = asking(() => keyTable(database, derive(rootKey, 'check').toString('hex')));
  const wrap = keyWrap(derive(rootKey, 'wrap'));
  const commits = groupCommit(database);
  const byScope = recent<string, DataKey>(AT_HAND);
  const byId = recent<string, DataKey>(AT_HAND);

  /** Rows are read between commits only: what is remembered here is durable, and not destroyed meanwhile. */
  const opened = (row: KeyRow): DataKey | 'destroyed' => {
    if (row.wrapped === null) return 'destroyed';
    const key = { id: row.id, bytes: wrap.open(row.wrapped, row.id, scopeText(row)) };
    byScope.set(scopeText(row), key);
    byId.set(key.id, key);
    return key;
  };
  const rowOf = (scope: KeyScope) => asking(() => table.ofScope(scope));
  const make = (scope: KeyScope) => {
    if (table.ofScope(scope)) return;
    const id = newKeyId();
    table.add(id, scope, wrap.close(randomBytes(32), id, scopeText(scope)));
  };
  const destroy = (scope: KeyScope) => {
    const row = table.ofScope(scope);
    if (row) table.empty(row.id);
    else table.add(newKeyId(), scope, null);
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
      for (let page: readonly KeyRow[] = [], id = ''; ; id = page.at(-1)?.id ?? '') {
        page = asking(() => table.after(id, PAGE));
        if (page.length === 0) return;
        yield* page;
      }
    },
    adopt: (row) =>
      commits.submit(() => {
        if (!table.byId(row.id) && !table.ofScope(row)) table.add(row.id, row, row.wrapped);
      }),
    digest: digestUnder(rootKey),
    async close() {
      commits.end();
      if (database.isOpen) database.close();
    },
  };
};
