import type { DatabaseSync } from 'node:sqlite';
import type { Delivery, Message } from '@alliance/platform/ports/message-bus';

const TABLES = `
  CREATE TABLE IF NOT EXISTS messages (
    topic TEXT NOT NULL,
    offset INTEGER NOT NULL,
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (topic, offset)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS group_offsets (
    consumer_group TEXT NOT NULL,
    topic TEXT NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY (consumer_group, topic)
  ) STRICT, WITHOUT ROWID`;

/** The statements on topics and on how far each group has come. Offsets start at 0. */
export interface TopicLog {
  add(topic: string, messages: readonly Message[]): void;
  read(topic: string, from: number, limit: number): readonly Delivery[];
  /** The offset that a group has not handled yet. */
  next(group: string, topic: string): number;
  moveTo(group: string, topic: string, next: number): void;
  /** Reads the ends of topics again: after a commit that failed they are not what was remembered. */
  forget(): void;
}

export const topicLog = (database: DatabaseSync): TopicLog => {
  database.exec(TABLES);
  const insert = database.prepare(
    'INSERT INTO messages (topic, offset, key, id, type, value) VALUES (?,?,?,?,?,?)',
  );
  const end = database.prepare('SELECT coalesce(max(offset) + 1, 0) AS next FROM messages WHERE topic = ?');
  const from = database.prepare(
    'SELECT offset, key, id, type, value FROM messages WHERE topic = ? AND offset >= ? ORDER BY offset LIMIT ?',
  );
  const next = database.prepare('SELECT next FROM group_offsets WHERE consumer_group = ? AND topic = ?');
  const move = database.prepare(
    'INSERT INTO group_offsets VALUES (?,?,?) ON CONFLICT DO UPDATE SET next = excluded.next',
  );
  const ends = new Map<string, number>();

  return {
    add(topic, messages) {
      let offset = ends.get(topic) ?? (end.get(topic) as { next: number }).next;
      for (const { key, id, type, value } of messages) insert.run(topic, offset++, key, id, type, value);
      ends.set(topic, offset);
    },
    read: (topic, offset, limit) =>
      (from.all(topic, offset, limit) as unknown as (Message & { offset: number })[]).map((row) => ({
        topic,
        partition: 0,
        offset: row.offset,
        message: { key: row.key, id: row.id, type: row.type, value: row.value },
      })),
    next: (group, topic) => (next.get(group, topic) as { next: number } | undefined)?.next ?? 0,
    moveTo: (group, topic, to) => void move.run(group, topic, to),
    forget: () => ends.clear(),
  };
};
