import type { DatabaseSync } from 'node:sqlite';
import type { Parked } from '@alliance/platform/ports/view-store';
import { hasColumn } from './database.ts';
import { documentsTable } from './documents-table.ts';
import { journalTable } from './journal-table.ts';

const TABLES = `
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

/** A file of an earlier build: its journal held the facts themselves, its checkpoints counted offsets of a copy. */
export const keepsFactsInJournal = (database: DatabaseSync): boolean =>
  hasColumn(database, 'journal', 'fact');

/** Where facts were kept a second time, all of it is dropped and heard anew. */
const hearAnew = (database: DatabaseSync) => {
  if (!keepsFactsInJournal(database)) return;
  const drop = ['journal', 'places', 'places_complete', 'parked', 'documents', 'checkpoints'];
  database.exec(
    `BEGIN IMMEDIATE; ${drop.map((table) => `DROP TABLE IF EXISTS ${table}`).join('; ')}; COMMIT`,
  );
};

/** The statements on what a service derives from facts. */
export const viewTables = (database: DatabaseSync) => {
  hearAnew(database);
  database.exec(TABLES);
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
    ...documentsTable(database),
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
