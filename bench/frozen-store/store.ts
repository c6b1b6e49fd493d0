import { DatabaseSync } from 'node:sqlite';
import type { FrozenFact } from './fact.ts';
import { factLog } from './fact-log.ts';
import { groupCommit } from './group-commit.ts';

/** Where a fact was put. */
export interface Placed {
  readonly revision: number;
  readonly position: number;
}

export interface FrozenStore {
  /** Resolves once it is on the disk. An id that is there already is a mistake here. */
  append(fact: FrozenFact): Promise<Placed>;
  /** The file's own words for what a commit waits for. */
  readonly durability: string;
  close(): void;
}

const openDatabase = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  // Exclusive before WAL: then the lock is held for good, and the log's index needs no shared memory.
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE; COMMIT;');
  return database;
};

/** A log in one SQLite file, as it was when it was frozen. */
export const frozenStore = (file: string): FrozenStore => {
  const database = openDatabase(file);
  const log = factLog(database);
  const commits = groupCommit(database, { committing: () => log.tidy(), undone: () => log.forget() });
  const setting = (name: string) => String(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  return {
    append: (fact) =>
      commits.submit(() => {
        if (log.holds(fact.id)) throw new Error(`${fact.id} is there already`);
        // Whatever revision a stream has is taken; it was looked up for the check of what an append expects.
        log.revisionOf(fact.stream);
        return log.add(fact);
      }),
    durability: `journal_mode=${setting('journal_mode')}, synchronous=${setting('synchronous') === '2' ? 'FULL' : setting('synchronous')}`,
    close() {
      commits.end();
      database.close();
    },
  };
};
