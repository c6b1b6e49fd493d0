import type { DatabaseSync } from 'node:sqlite';
import type { Turn } from './vouched-rows.ts';

const TABLE = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID`;

const rowOf = (collection: string, key: string, json: string) =>
  `document ${collection.length} ${key.length} ${collection}${key}${json}`;

/** Every document as it is vouched for. */
export function* documentRows(database: DatabaseSync): Generator<string> {
  database.exec(TABLE);
  for (const { collection, key, json } of database.prepare('SELECT * FROM documents').iterate())
    yield rowOf(String(collection), String(key), String(json));
}

/** The statements on documents. What changes them is told what is there. */
export const documentsTable = (database: DatabaseSync, turn: Turn) => {
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
    put(collection: string, key: string, json: string, before: string | undefined) {
      if (before !== undefined) turn(rowOf(collection, key, before));
      turn(rowOf(collection, key, json));
      put.run(collection, key, json);
    },
    remove(collection: string, key: string, before: string) {
      turn(rowOf(collection, key, before));
      remove.run(collection, key);
    },
  };
};
