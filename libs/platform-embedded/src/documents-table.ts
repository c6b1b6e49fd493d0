import type { DatabaseSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { query } from './query.ts';
import type { Turn } from './vouched-rows.ts';

const TABLE = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID`;

export interface DocumentRow {
  readonly key: string;
  readonly json: string;
}

const rowOf = (collection: string, key: string, json: string) =>
  `document ${collection.length} ${key.length} ${collection}${key}${json}`;

/** Every document as it is vouched for. */
export function* documentRows(database: DatabaseSync): Generator<string> {
  database.exec(TABLE);
  for (const { collection, key, json } of database.prepare('SELECT * FROM documents').iterate())
    yield rowOf(String(collection), String(key), String(json));
}

/** Documents that were asked for last, kept at hand: every request asks for one or two, and most for the same. */
const AT_HAND = 5_000;

interface AtHand {
  readonly json: string;
  /** Once somebody has asked for it: the same for all, and nobody can change it. */
  document?: unknown;
}

const nameOf = (collection: string, key: string) => `${collection.length} ${collection}${key}`;

const frozen = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

/** The statements on documents. What changes them is told what is there. */
export const documentsTable = (database: DatabaseSync, turn: Turn) => {
  database.exec(TABLE);
  const document = query<Pick<DocumentRow, 'json'>>(
    database,
    'SELECT json FROM documents WHERE collection = ? AND key = ?',
  );
  const documents = query<DocumentRow>(
    database,
    // No key sorts behind its prefix with the last code point of Unicode.
    'SELECT key, json FROM documents WHERE collection = ? AND key >= ? AND key < ? || char(1114111) ORDER BY key',
  );
  const put = database.prepare(
    'INSERT INTO documents VALUES (?,?,?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND key = ?');
  const atHand = new LRUCache<string, AtHand>({ max: AT_HAND });
  const find = (collection: string, key: string): AtHand | undefined => {
    const name = nameOf(collection, key);
    const known = atHand.get(name);
    if (known) return known;
    const found = document.get(collection, key);
    if (found) atHand.set(name, found);
    return found;
  };
  return {
    json: (collection: string, key: string): string | undefined => find(collection, key)?.json,
    /** Undefined where there is none. Until it changes, it is one and the same object. */
    document(collection: string, key: string): unknown {
      const found = find(collection, key);
      return found && (found.document ??= frozen(JSON.parse(found.json)));
    },
    documents: (collection: string, prefix: string) => documents.all(collection, prefix, prefix),
    put(collection: string, key: string, json: string, before: string | undefined) {
      if (before !== undefined) turn(rowOf(collection, key, before));
      turn(rowOf(collection, key, json));
      put.run(collection, key, json);
      atHand.set(nameOf(collection, key), { json });
    },
    remove(collection: string, key: string, before: string) {
      turn(rowOf(collection, key, before));
      remove.run(collection, key);
      atHand.delete(nameOf(collection, key));
    },
    /** After a commit that failed, what was remembered is not what is there. */
    forgetDocuments: () => atHand.clear(),
  };
};
