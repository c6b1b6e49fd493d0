import type { Scope } from '@alliance/decider/scope';
import type { DatabaseSync } from 'node:sqlite';
import type { SealedFact } from '@alliance/facts/recorded';
import type { JournalEntry } from '@alliance/platform/ports/view-store';
import { placeIndex, type Noted } from './place-index.ts';

const TABLE = `
  CREATE TABLE IF NOT EXISTS journal (
    entry INTEGER PRIMARY KEY,
    fact_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    topic TEXT NOT NULL,
    fact TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS journal_of_scope ON journal (scope, entry)`;

/** The facts that a service has heard of, each once. What writes is called inside a transaction. */
export interface JournalTable {
  of(scope: Scope, afterEntry: number): readonly JournalEntry[];
  isEntered(factId: string): boolean;
  /** The last entry; 0 when there is none. */
  last(): number;
  enter(entry: JournalEntry): void;
  /** To be called once before a commit. */
  tidy(): void;
  /** After a commit that failed, what was remembered is not what is there. */
  forget(): void;
}

export const journalTable = (database: DatabaseSync): JournalTable => {
  database.exec(TABLE);
  const of = database.prepare(
    'SELECT entry, topic, fact FROM journal WHERE scope = ? AND entry > ? ORDER BY entry',
  );
  const idAt = database.prepare('SELECT fact_id FROM journal WHERE entry = ?');
  const last = database.prepare('SELECT coalesce(max(entry), 0) AS entry FROM journal');
  const insert = database.prepare('INSERT INTO journal VALUES (?,?,?,?,?)');
  const after = database.prepare('SELECT fact_id AS key, entry AS position FROM journal WHERE entry > ?');
  const index = placeIndex(database, (entry) => after.iterate(entry) as unknown as Iterable<Noted>);
  const readLast = () => (last.get() as { entry: number }).entry;

  return {
    of: (scope, afterEntry) =>
      (of.all(scope, afterEntry) as { entry: number; topic: string; fact: string }[]).map((row) => ({
        entry: row.entry,
        topic: row.topic,
        fact: JSON.parse(row.fact) as SealedFact,
      })),
    isEntered: (factId) => index.places(factId).some((entry) => idAt.get(entry)?.['fact_id'] === factId),
    last: readLast,
    enter({ entry, topic, fact }) {
      insert.run(entry, fact.id, fact.scope, topic, JSON.stringify(fact));
      index.note(fact.id, entry);
    },
    tidy: () => index.write(readLast()),
    forget: () => index.forget(),
  };
};
