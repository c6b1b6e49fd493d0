import { DatabaseSync } from 'node:sqlite';
import type { BetterAuthOptions } from 'better-auth';

type Given = NonNullable<BetterAuthOptions['database']>;

/** A database among others that several processes may use at once. */
export interface AccountsDatabase {
  /** A `pg` pool whose connections find the tables of accounts and nothing else. Closed by whoever made it. */
  readonly pool: Extract<Given, { connect(): unknown; end(): unknown }>;
  /** Does something while no other process does it. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whether it is there, and takes what is to be kept. */
  answers(): Promise<boolean>;
  /**
   * How many requests may be at work at once. Each may hold one connection and want a second: more than half as many
   * requests as there are connections could wait for one another for ever.
   */
  readonly atOnce: number;
}

/** Where accounts are kept, as the rest of this service sees it. */
export interface Kept extends Omit<AccountsDatabase, 'pool'> {
  /** What better-auth takes. */
  readonly database: AccountsDatabase['pool'] | DatabaseSync;
  close(): void;
}

/** A file, `:memory:`, or a database that was opened elsewhere. The one place that knows which it is. */
export const keptIn = (given: string | AccountsDatabase): Kept =>
  typeof given === 'string' ? keptInFile(given) : { ...given, database: given.pool, close: () => undefined };

/**
 * Its transactions hold the file from their beginning. One that has read first can't write any more once another
 * connection has written in between, however long it waits; and others do write here: anchors, and the command line.
 */
class HeldFromTheBeginning extends DatabaseSync {
  override prepare(sql: string) {
    return super.prepare(sql === 'begin' ? 'begin immediate' : sql);
  }
}

const keptInFile = (file: string): Kept => {
  const database = new HeldFromTheBeginning(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
  `);
  return {
    database,
    alone: (work) => work(),
    // Whether something can be written: a disk that is full answers every question, and takes nothing.
    answers: async () => {
      try {
        database.exec('PRAGMA user_version = 1');
        return true;
      } catch {
        return false;
      }
    },
    atOnce: Number.POSITIVE_INFINITY,
    close: () => {
      if (database.isOpen) database.close();
    },
  };
};
