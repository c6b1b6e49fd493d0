import type { DatabaseSync } from 'node:sqlite';
import type { Parked } from '@alliance/platform/ports/view-store';
import { query } from './query.ts';
import type { Turn } from './vouched-rows.ts';

const TABLE = `
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

type Row = Parked & { readonly place: number | bigint };

const rowOf = ({ place, consumer, topic, key, id, value, reason }: Row) =>
  `parked ${JSON.stringify([Number(place), consumer, topic, key, id, value, reason])}`;

/** Every parked message as it is vouched for. */
export const parkedRows = (database: DatabaseSync): readonly string[] => {
  database.exec(TABLE);
  return query<Row>(database, 'SELECT * FROM parked').all().map(rowOf);
};

/** The statements on what is parked. */
export const parkedTable = (database: DatabaseSync, turn: Turn) => {
  database.exec(TABLE);
  const all = query<Parked>(
    database,
    'SELECT consumer, topic, key, id, value, reason FROM parked WHERE consumer = ? ORDER BY place',
  );
  const keys = query<{ key: string }>(database, 'SELECT DISTINCT key FROM parked WHERE consumer = ?');
  const ofKey = query<Row>(database, 'SELECT * FROM parked WHERE consumer = ? AND key = ?');
  const park = database.prepare(
    'INSERT INTO parked (consumer, topic, key, id, value, reason) VALUES (?,?,?,?,?,?)',
  );
  const unpark = database.prepare('DELETE FROM parked WHERE consumer = ? AND key = ?');
  return {
    parked: (consumer: string) => all.all(consumer),
    parkedKeys: (consumer: string) => keys.all(consumer).map(({ key }) => key),
    park(message: Parked) {
      const { consumer, topic, key, id, value, reason } = message;
      const { lastInsertRowid: place } = park.run(consumer, topic, key, id, value, reason);
      turn(rowOf({ ...message, place }));
    },
    unpark(consumer: string, key: string) {
      for (const row of ofKey.all(consumer, key)) turn(rowOf(row));
      unpark.run(consumer, key);
    },
  };
};
