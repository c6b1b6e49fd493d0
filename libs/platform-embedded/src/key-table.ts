import type { DatabaseSync } from 'node:sqlite';
import type { KeyRow, KeyScope } from '@alliance/platform/ports/key-vault';
import { derive } from '@alliance/platform/sealing/derive';
import { hasColumn } from './database.ts';
import { query } from './query.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS keys (
    id TEXT PRIMARY KEY,
    stream TEXT NOT NULL,
    author TEXT NOT NULL,
    audience TEXT NOT NULL,
    wrapped BLOB,
    erased TEXT,
    UNIQUE (stream, author, audience)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS root_key (digest TEXT NOT NULL) STRICT`;

/** A key with what vouches for its having been destroyed; null while it is there. */
export interface KeptKey extends KeyRow {
  readonly erased: string | null;
}

export interface KeyTable {
  ofScope(scope: KeyScope): KeptKey | undefined;
  byId(id: string): KeptKey | undefined;
  /** In the order of ids, after one of them. */
  after(id: string, limit: number): readonly KeptKey[];
  add(row: KeptKey): void;
  /** Leaves the row, takes the key. */
  empty(id: string, erased: string): void;
  isEmpty(): boolean;
  /** Those whose key was destroyed. */
  erased(): readonly KeptKey[];
  /** From now on it is known that everything in it is vouched for. */
  nowVouchedFor(): void;
  /** Clears what the write-ahead log still holds of emptied rows. */
  scrub(): void;
}

const digestOf = (rootKey: Uint8Array, purpose: 'check' | 'check vouched'): string =>
  derive(rootKey, purpose).toString('hex');

const digestIn = (database: DatabaseSync): string | undefined =>
  query<{ digest: string }>(database, 'SELECT digest FROM root_key').get()?.digest;

/** Whether it was made under this root key by a build that vouched for nothing. */
export const isOfBeforeVouching = (database: DatabaseSync, rootKey: Uint8Array): boolean => {
  database.exec(TABLES);
  return digestIn(database) === digestOf(rootKey, 'check');
};

/** @throws Error when the file was made under another root key. */
export const keyTable = (database: DatabaseSync, rootKey: Uint8Array): KeyTable => {
  // With secure_delete what is deleted is overwritten, not only unlinked.
  database.exec(`PRAGMA secure_delete = ON; ${TABLES}`);
  if (!hasColumn(database, 'keys', 'erased')) database.exec('ALTER TABLE keys ADD COLUMN erased TEXT');
  const found = digestIn(database);
  const nowVouchedFor = () => {
    database.exec('DELETE FROM root_key');
    database.prepare('INSERT INTO root_key VALUES (?)').run(digestOf(rootKey, 'check vouched'));
  };
  if (found === undefined) nowVouchedFor();
  else if (found !== digestOf(rootKey, 'check vouched') && !isOfBeforeVouching(database, rootKey))
    throw new Error('the key vault was made under another root key');

  const columns = 'id, stream, author, audience, wrapped, erased';
  const byId = query<KeptKey>(database, `SELECT ${columns} FROM keys WHERE id = ?`);
  const ofScope = query<KeptKey>(
    database,
    `SELECT ${columns} FROM keys WHERE stream = ? AND author = ? AND audience = ?`,
  );
  const after = query<KeptKey>(database, `SELECT ${columns} FROM keys WHERE id > ? ORDER BY id LIMIT ?`);
  const insert = database.prepare(`INSERT INTO keys (${columns}) VALUES (?,?,?,?,?,?)`);
  const empty = database.prepare('UPDATE keys SET wrapped = NULL, erased = ? WHERE id = ?');
  const any = database.prepare('SELECT 1 FROM keys LIMIT 1');
  const erased = query<KeptKey>(database, `SELECT ${columns} FROM keys WHERE wrapped IS NULL`);

  return {
    ofScope: ({ stream, author, audience }) => ofScope.get(stream, author, audience),
    byId: (id) => byId.get(id),
    after: (id, limit) => after.all(id, limit),
    add: (row) => void insert.run(row.id, row.stream, row.author, row.audience, row.wrapped, row.erased),
    empty: (id, told) => void empty.run(told, id),
    isEmpty: () => any.get() === undefined,
    erased: () => erased.all(),
    nowVouchedFor,
    scrub: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
};
