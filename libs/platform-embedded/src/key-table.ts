import type { DatabaseSync } from 'node:sqlite';
import type { KeyRow, KeyScope } from '@alliance/platform/ports/key-vault';

const TABLES = `
  CREATE TABLE IF NOT EXISTS keys (
    id TEXT PRIMARY KEY,
    stream TEXT NOT NULL,
    author TEXT NOT NULL,
    audience TEXT NOT NULL,
    wrapped BLOB,
    UNIQUE (stream, author, audience)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS root_key (digest TEXT NOT NULL) STRICT`;

export interface KeyTable {
  ofScope(scope: KeyScope): KeyRow | undefined;
  byId(id: string): KeyRow | undefined;
  /** In the order of ids, after one of them. */
  after(id: string, limit: number): readonly KeyRow[];
  add(id: string, scope: KeyScope, wrapped: Uint8Array | null): void;
  /** Leaves the row, takes the key. */
  empty(id: string): void;
  /** Clears what the write-ahead log still holds of emptied rows. */
  scrub(): void;
}

/** @throws Error when the file was made under another root key. */
export const keyTable = (database: DatabaseSync, rootKeyDigest: string): KeyTable => {
  // With secure_delete what is deleted is overwritten, not only unlinked.
  database.exec(`PRAGMA secure_delete = ON; ${TABLES}`);
  const found = database.prepare('SELECT digest FROM root_key').get() as { digest: string } | undefined;
  if (!found) database.prepare('INSERT INTO root_key VALUES (?)').run(rootKeyDigest);
  else if (found.digest !== rootKeyDigest) throw new Error('the key vault was made under another root key');

  const columns = 'id, stream, author, audience, wrapped';
  const byId = database.prepare(`SELECT ${columns} FROM keys WHERE id = ?`);
  const ofScope = database.prepare(
    `SELECT ${columns} FROM keys WHERE stream = ? AND author = ? AND audience = ?`,
  );
  const after = database.prepare(`SELECT ${columns} FROM keys WHERE id > ? ORDER BY id LIMIT ?`);
  const insert = database.prepare(`INSERT INTO keys (${columns}) VALUES (?,?,?,?,?)`);
  const empty = database.prepare('UPDATE keys SET wrapped = NULL WHERE id = ?');

  return {
    ofScope: ({ stream, author, audience }) => ofScope.get(stream, author, audience) as KeyRow | undefined,
    byId: (id) => byId.get(id) as KeyRow | undefined,
    after: (id, limit) => after.all(id, limit) as unknown as readonly KeyRow[],
    add: (id, { stream, author, audience }, wrapped) =>
      void insert.run(id, stream, author, audience, wrapped),
    empty: (id) => void empty.run(id),
    scrub: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
};
