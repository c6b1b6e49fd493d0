import type { DatabaseSync } from 'node:sqlite';
import { hasColumn } from './database.ts';
import { query } from './query.ts';
import type { Turn } from './vouched-rows.ts';

const TABLE = `
  CREATE TABLE IF NOT EXISTS checkpoints (
    consumer TEXT NOT NULL,
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    link TEXT,
    PRIMARY KEY (consumer, topic, partition)
  ) STRICT, WITHOUT ROWID`;

/** How far a consumer has heard a topic. */
export interface Checkpoint {
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** What stands for the log up to there (base64url); null where the offset is no place in a log. */
  readonly link: string | null;
}

const rowOf = ({ consumer, topic, partition, offset, link }: Checkpoint) =>
  `checkpoint ${JSON.stringify([consumer, topic, partition, offset, link])}`;

export const checkpointsIn = (database: DatabaseSync): readonly Checkpoint[] => {
  database.exec(TABLE);
  // A file of an earlier build hasn't yet.
  if (!hasColumn(database, 'checkpoints', 'link'))
    database.exec('ALTER TABLE checkpoints ADD COLUMN link TEXT');
  return query<Checkpoint>(database, 'SELECT * FROM checkpoints').all();
};

/** Every checkpoint as it is vouched for. */
export const checkpointRows = (database: DatabaseSync): readonly string[] =>
  checkpointsIn(database).map(rowOf);

/** The statements on checkpoints, once they were read. */
export const checkpointsTable = (database: DatabaseSync, turn: Turn) => {
  const find = query<Checkpoint>(
    database,
    'SELECT * FROM checkpoints WHERE consumer = ? AND topic = ? AND partition = ?',
  );
  const move = database.prepare(
    'INSERT INTO checkpoints VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET offset = excluded.offset, link = excluded.link',
  );
  const of = (consumer: string, topic: string, partition: number) => find.get(consumer, topic, partition);
  return {
    checkpoint: (consumer: string, topic: string, partition: number) =>
      of(consumer, topic, partition)?.offset ?? -1,
    moveCheckpoint(moved: Checkpoint) {
      const { consumer, topic, partition, offset, link } = moved;
      const before = of(consumer, topic, partition);
      if (before) turn(rowOf(before));
      turn(rowOf(moved));
      move.run(consumer, topic, partition, offset, link);
    },
  };
};
