import type { DatabaseSync } from 'node:sqlite';
import { COLUMNS, FACTS_TABLE, rowOf, type FrozenFact } from './fact.ts';
import { placeIndex, type Noted } from './place-index.ts';
import { recent } from './recent.ts';

interface FactRow {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
}

/** Revisions of the streams that were written last, kept at hand. */
const AT_HAND = 10_000;

/** The table of facts, and how they are found. What writes is called inside a transaction. */
export const factLog = (database: DatabaseSync) => {
  database.exec(FACTS_TABLE);
  const insert = database.prepare(`INSERT INTO facts (${COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`);
  const removeAfter = database.prepare('DELETE FROM facts WHERE position > ?');
  const last = database.prepare('SELECT coalesce(max(position), 0) AS head FROM facts');
  const at = database.prepare(
    `SELECT ${COLUMNS} FROM facts WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position`,
  );
  const named = database.prepare('SELECT position, id, stream FROM facts WHERE position > ?');

  const index = placeIndex(database, (position) => namesAfter(named.iterate(position)));
  let revisions = recent<string, number>(AT_HAND);
  let remembered: number | undefined;

  const head = () => (remembered ??= (last.get() as { head: number }).head);
  const found = (key: string): readonly FactRow[] => {
    const places = index.places(key);
    return places.length === 0 ? [] : (at.all(JSON.stringify(places)) as unknown as FactRow[]);
  };
  const revisionOf = (stream: string) =>
    revisions.get(stream) ?? found(stream).findLast((row) => row.stream === stream)?.revision ?? 0;
  const insertOne = (fact: FrozenFact) => {
    const before = head();
    try {
      const revision = revisionOf(fact.stream) + 1;
      insert.run(...rowOf(fact, revision, before + 1));
      revisions.set(fact.stream, revision);
      return { revision, position: before + 1 };
    } catch (error) {
      // Whoever shares this commit goes on: only this fact leaves again.
      revisions.delete(fact.stream);
      if (database.isTransaction) removeAfter.run(before);
      throw error;
    }
  };

  return {
    head,
    revisionOf,
    holds: (id: string) => found(id).some((row) => row.id === id),
    add(fact: FrozenFact) {
      const placed = insertOne(fact);
      index.note(fact.id, placed.position);
      index.note(fact.stream, placed.position);
      remembered = placed.position;
      return placed;
    },
    /** To be called once before a commit. */
    tidy: () => index.write(head()),
    /** After a commit that failed, what was remembered is not what is there. */
    forget() {
      remembered = undefined;
      revisions = recent(AT_HAND);
      index.forget();
    },
  };
};

function* namesAfter(rows: Iterable<unknown>): Generator<Noted> {
  for (const { id, stream, position } of rows as Iterable<{ id: string; stream: string; position: number }>) {
    yield { key: id, position };
    yield { key: stream, position };
  }
}
