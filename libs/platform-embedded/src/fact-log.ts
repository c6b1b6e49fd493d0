import type { DatabaseSync } from 'node:sqlite';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import { COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { FACTS_TABLE, factOf, nameScopes, rowOf, type FactRow } from './fact-rows.ts';
import { placeIndex, type Noted } from './place-index.ts';
import { recent } from './recent.ts';

/** The table of facts, and how they are found. What writes is called inside a transaction. */
export interface FactLog {
  /** The last position, those of the open transaction included. */
  head(): number;
  /** The same, asked of the file. */
  readHead(): number;
  revisionOf(stream: string): number;
  byId(id: string): SealedFact | undefined;
  stream(stream: string, afterRevision: number): readonly SealedFact[];
  all(afterPosition: number, limit: number): readonly SealedFact[];
  /** Writes facts at the next positions, all or none of them, each after its stream's last. */
  add(facts: readonly UnplacedFact[]): readonly SealedFact[];
  /** To be called once before a commit. */
  tidy(): void;
  /** After a commit that failed, what was remembered is not what is there: it is read again when asked for. */
  forget(): void;
}

/** Revisions of the streams that were written last, kept at hand. */
const AT_HAND = 10_000;

export const factLog = (database: DatabaseSync, mostWaiting?: number): FactLog => {
  nameScopes(database);
  database.exec(FACTS_TABLE);
  const insert = database.prepare(`INSERT INTO facts (${COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`);
  const removeAfter = database.prepare('DELETE FROM facts WHERE position > ?');
  const last = database.prepare('SELECT coalesce(max(position), 0) AS head FROM facts');
  const after = database.prepare(`SELECT ${COLUMNS} FROM facts WHERE position > ? ORDER BY position LIMIT ?`);
  const at = database.prepare(
    `SELECT ${COLUMNS} FROM facts WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position`,
  );
  const named = database.prepare('SELECT position, id, stream FROM facts WHERE position > ?');

  const index = placeIndex(database, (position) => namesAfter(named.iterate(position)), mostWaiting);
  let revisions = recent<string, number>(AT_HAND);
  let remembered: number | undefined;

  const readHead = () => (last.get() as { head: number }).head;
  const head = () => (remembered ??= readHead());
  const found = (key: string, skipped = 0): readonly FactRow[] => {
    const places = index.places(key).slice(skipped);
    return places.length === 0 ? [] : (at.all(JSON.stringify(places)) as unknown as FactRow[]);
  };
  // Revisions count from 1 without gaps, so a later one is never among as many first places.
  const rowsOf = (stream: string, afterRevision: number) =>
    found(stream, afterRevision).filter((row) => row.stream === stream && row.revision > afterRevision);
  const revisionOf = (stream: string) => revisions.get(stream) ?? rowsOf(stream, 0).at(-1)?.revision ?? 0;
  const insertAll = (facts: readonly UnplacedFact[]): readonly SealedFact[] => {
    const before = head();
    try {
      return facts.map((fact, place) => {
        const revision = revisionOf(fact.stream) + 1;
        const position = before + place + 1;
        insert.run(...rowOf(fact, revision, position));
        revisions.set(fact.stream, revision);
        return { ...fact, revision, position };
      });
    } catch (error) {
      // Whoever shares this commit goes on: only these facts leave again.
      for (const { stream } of facts) revisions.delete(stream);
      if (database.isTransaction) removeAfter.run(before);
      throw error;
    }
  };

  return {
    head,
    readHead,
    revisionOf,
    byId(id) {
      const row = found(id).find((candidate) => candidate.id === id);
      return row && factOf(row);
    },
    stream: (stream, afterRevision) => rowsOf(stream, afterRevision).map(factOf),
    all: (afterPosition, limit) => (after.all(afterPosition, limit) as unknown as FactRow[]).map(factOf),
    add(facts) {
      const written = insertAll(facts);
      for (const { id, stream, position } of written) {
        index.note(id, position);
        index.note(stream, position);
        remembered = position;
      }
      return written;
    },
    tidy: () => index.write(head()),
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
