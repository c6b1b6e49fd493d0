import type { DatabaseSync } from 'node:sqlite';

const TABLE = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID`;

/** The statements on documents. */
export const documentsTable = (database: DatabaseSync) => {
  database.exec(TABLE);
  const document = database.prepare('SELECT json FROM documents WHERE collection = ? AND key = ?');
  const documents = database.prepare(
    // No key sorts behind its prefix with the last code point of Unicode.
    'SELECT key, json FROM documents WHERE collection = ? AND key >= ? AND key < ? || char(1114111) ORDER BY key',
  );
  const put = database.prepare(
    'INSERT INTO documents VALUES (?,?,?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND key = ?');
  return {
    document: (collection: string, key: string) =>
      (document.get(collection, key) as { json: string } | undefined)?.json,
    documents: (collection: string, prefix: string) =>
      documents.all(collection, prefix, prefix) as unknown as readonly { key: string; json: string }[],
    put: (collection: string, key: string, json: string) => void put.run(collection, key, json),
    remove: (collection: string, key: string) => void remove.run(collection, key),
  };
};
