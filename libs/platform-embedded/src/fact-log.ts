import type { DatabaseSync } from 'node:sqlite';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import { COLUMNS, FACTS_TABLE, factOf, rowOf, type FactRow } from './fact-rows.ts';

/** The statements on the table of facts, and the head of the log. */
export interface FactLog {
  /** The last position, those of the open transaction included. */
  head(): number;
  /** The same, asked of the file. */
  readHead(): number;
  revisionOf(stream: string): number;
  byId(id: string): SealedFact | undefined;
  stream(stream: string, afterRevision: number): readonly SealedFact[];
  all(afterPosition: number, limit: number): readonly SealedFact[];
  /** Writes a fact at the next position. */
  add(fact: UnplacedFact, revision: number): SealedFact;
  /** Removes what was added after a position in a transaction that is still open. */
  takeBack(position: number): void;
  /** After a commit that failed, what was remembered is not what is there: it is read again when asked for. */
  forget(): void;
}

const facts = (rows: unknown[]) => (rows as FactRow[]).map(factOf);

export const factLog = (database: DatabaseSync): FactLog => {
  database.exec(FACTS_TABLE);
  const insert = database.prepare(`INSERT INTO facts (${COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`);
  const last = database.prepare('SELECT coalesce(max(position), 0) AS head FROM facts');
  const revision = database.prepare('SELECT max(revision) AS revision FROM facts WHERE stream = ?');
  const byId = database.prepare(`SELECT ${COLUMNS} FROM facts WHERE id = ?`);
  const ofStream = database.prepare(
    `SELECT ${COLUMNS} FROM facts WHERE stream = ? AND revision > ? ORDER BY revision`,
  );
  const after = database.prepare(`SELECT ${COLUMNS} FROM facts WHERE position > ? ORDER BY position LIMIT ?`);
  const removeAfter = database.prepare('DELETE FROM facts WHERE position > ?');
  const readHead = () => (last.get() as { head: number }).head;
  let remembered: number | undefined;
  const head = () => (remembered ??= readHead());

  return {
    head,
    readHead,
    revisionOf: (stream) => (revision.get(stream) as { revision: number | null }).revision ?? 0,
    byId: (id) => facts(byId.all(id))[0],
    stream: (stream, afterRevision) => facts(ofStream.all(stream, afterRevision)),
    all: (afterPosition, limit) => facts(after.all(afterPosition, limit)),
    add(fact, at) {
      const position = head() + 1;
      insert.run(...rowOf(fact, at, position));
      remembered = position;
      return { ...fact, revision: at, position };
    },
    takeBack(position) {
      removeAfter.run(position);
      remembered = position;
    },
    forget() {
      remembered = undefined;
    },
  };
};
