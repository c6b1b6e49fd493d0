import type { DatabaseSync } from 'node:sqlite';
import type { Parked } from '@alliance/platform/ports/view-store';
import { hasColumn } from './database.ts';
import { journalTable } from './journal-table.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checkpoints (
    consumer TEXT NOT NULL,
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    PRIMARY KEY (consumer, topic, partition)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS parked (
    place INTEGER PRIMARY KEY,
    consumer TEXT NOT NULL,
    topic TEXT NOT NULL,
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS parked_of_key ON parked (consumer, key, place)`;

export type ViewTables = ReturnType<typeof viewTables>;

/** A file of before there were scopes: what it has heard is heard again, from topics that begin anew. */
const hearAnew = (database: DatabaseSync) => {
  if (!hasColumn(database, 'journal', 'alliance_id')) return;
  database.exec(`
    BEGIN IMMEDIATE;
    DROP TABLE journal; DROP TABLE IF EXISTS places; DROP TABLE IF EXISTS places_complete; DROP TABLE IF EXISTS parked;
    COMMIT`);
};

/** The statements on what a service derives from facts. */
export const viewTables = (database: DatabaseSync) => {
  hearAnew(database);
  database.exec(TABLES);
  const document = database.prepare('SELECT json FROM documents WHERE collection = ? AND key = ?');
  const documents = database.prepare(
    // No key sorts behind its prefix with the last code point of Unicode.
    'SELECT key, json FROM documents WHERE collection = ? AND key >= ? AND key < ? || char(1114111) ORDER BY key',
  );
  const put = database.prepare(
    'INSERT INTO documents VALUES (?,?,?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND key = ?');
  const checkpoint = database.prepare(
    'SELECT offset FROM checkpoints WHERE consumer = ? AND topic = ? AND partition = ?',
  );
  const move = database.prepare(
    'INSERT INTO checkpoints VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET offset = excluded.offset',
  );
  const parked = database.prepare(
    'SELECT consumer, topic, key, id, value, reason FROM parked WHERE consumer = ? ORDER BY place',
  );
  const parkedKeys = database.prepare('SELECT DISTINCT key FROM parked WHERE consumer = ?');
  const park = database.prepare(
    'INSERT INTO parked (consumer, topic, key, id, value, reason) VALUES (?,?,?,?,?,?)',
  );
  const unpark = database.prepare('DELETE FROM parked WHERE consumer = ? AND key = ?');

  return {
    document: (collection: string, key: string) =>
      (document.get(collection, key) as { json: string } | undefined)?.json,
    documents: (collection: string, prefix: string) =>
      documents.all(collection, prefix, prefix) as unknown as readonly { key: string; json: string }[],
    put: (collection: string, key: string, json: string) => void put.run(collection, key, json),
    remove: (collection: string, key: string) => void remove.run(collection, key),
    journal: journalTable(database),
    checkpoint: (consumer: string, topic: string, partition: number) =>
      (checkpoint.get(consumer, topic, partition) as { offset: number } | undefined)?.offset ?? -1,
    moveCheckpoint: (consumer: string, topic: string, partition: number, offset: number) =>
      void move.run(consumer, topic, partition, offset),
    parked: (consumer: string) => parked.all(consumer) as unknown as readonly Parked[],
    parkedKeys: (consumer: string) =>
      (parkedKeys.all(consumer) as unknown as readonly { key: string }[]).map(({ key }) => key),
    park: ({ consumer, topic, key, id, value, reason }: Parked) =>
      void park.run(consumer, topic, key, id, value, reason),
    unpark: (consumer: string, key: string) => void unpark.run(consumer, key),
  };
};
