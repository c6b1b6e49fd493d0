import type { Scope } from '@alliance/decider/scope';
import type { DatabaseSync } from 'node:sqlite';
import { query } from './query.ts';
import type { Turn } from './vouched-rows.ts';

const TABLE = `
  CREATE TABLE IF NOT EXISTS journal (
    scope TEXT NOT NULL,
    entry INTEGER NOT NULL,
    topic TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (scope, entry)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS journal_by_place ON journal (topic, position)`;

/** Where a fact stands that a service has heard of: the fact itself is in the log that is the topic. */
export interface Place {
  /** Place in this service's journal, over all scopes, from 1. */
  readonly entry: number;
  readonly topic: string;
  readonly position: number;
}

/** The places of the facts that a service has heard of, each once. What writes is called inside a transaction. */
export interface JournalTable {
  of(scope: Scope, afterEntry: number): readonly Place[];
  isEntered(topic: string, position: number): boolean;
  /** The last entry; 0 when there is none. */
  last(): number;
  enter(scope: Scope, place: Place): void;
  /** After a commit that failed, what was remembered is not what is there. */
  forget(): void;
}

const rowOf = (scope: string, { entry, topic, position }: Place) =>
  `journal ${entry} ${position} ${topic.length} ${topic}${scope}`;

/** Every entry as it is vouched for. */
export function* journalRows(database: DatabaseSync): Generator<string> {
  database.exec(TABLE);
  for (const { scope, entry, topic, position } of database.prepare('SELECT * FROM journal').iterate())
    yield rowOf(String(scope), { entry: Number(entry), topic: String(topic), position: Number(position) });
}

export const journalTable = (database: DatabaseSync, turn: Turn): JournalTable => {
  database.exec(TABLE);
  const of = query<Place>(
    database,
    'SELECT entry, topic, position FROM journal WHERE scope = ? AND entry > ? ORDER BY entry',
  );
  const at = database.prepare('SELECT 1 FROM journal WHERE topic = ? AND position = ?');
  const last = query<{ entry: number }>(database, 'SELECT coalesce(max(entry), 0) AS entry FROM journal');
  const furthest = query<{ position: number }>(
    database,
    'SELECT coalesce(max(position), 0) AS position FROM journal WHERE topic = ?',
  );
  const insert = database.prepare('INSERT INTO journal (scope, entry, topic, position) VALUES (?,?,?,?)');
  let entries: number | undefined;
  /** The last position of each topic. What stands behind it is new, which needs no looking up. */
  const ends = new Map<string, number>();
  const endOf = (topic: string) => {
    const end = ends.get(topic) ?? furthest.get(topic)?.position ?? 0;
    ends.set(topic, end);
    return end;
  };

  return {
    of: (scope, afterEntry) => of.all(scope, afterEntry),
    isEntered: (topic, position) => position <= endOf(topic) && at.get(topic, position) !== undefined,
    last: () => (entries ??= last.get()?.entry ?? 0),
    enter(scope, place) {
      const { entry, topic, position } = place;
      turn(rowOf(scope, place));
      insert.run(scope, entry, topic, position);
      entries = entry;
      ends.set(topic, Math.max(endOf(topic), position));
    },
    forget() {
      entries = undefined;
      ends.clear();
    },
  };
};
