import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';

/** SQLite's primary result codes that tell of the store's state, not of a caller's mistake. */
const TROUBLE: ReadonlyMap<number, string> = new Map([
  [5, 'the file is in use by another process'],
  [6, 'the file is in use by another connection'],
  [7, 'out of memory'],
  [8, 'the file is read-only'],
  [9, 'interrupted'],
  [10, 'reading or writing failed'],
  [11, 'the file is damaged'],
  [13, 'the disk is full'],
  [14, 'the file cannot be opened'],
  [15, 'the file is in use by another process'],
  [26, 'the file is not a database'],
]);

/** What a SQLite error means for a caller: undefined when it isn't the store's trouble. */
const troubleOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  if (code === 'ERR_INVALID_STATE') return 'the file is closed';
  // Extended codes carry the primary one in their lowest byte.
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? TROUBLE.get(errcode & 0xff) : undefined;
};

/** Turns the store's own troubles into `StoreUnavailable`; a caller's mistakes pass unchanged. */
export const asUnavailable = (error: unknown): unknown => {
  const trouble = troubleOf(error);
  return trouble === undefined ? error : new StoreUnavailable(trouble, { cause: error });
};

/** SQLite's codes where what is in a file isn't what this build has put there: no such table, damaged, no database. */
const DAMAGE: ReadonlySet<number> = new Set([1, 11, 26]);

/** Whether something failed because of what is in the file, not because of who has it, or of the disk. */
export const isDamage = (error: unknown): boolean => {
  const cause = error instanceof StoreUnavailable ? error.cause : error;
  const { code, errcode } = (cause ?? {}) as { readonly code?: unknown; readonly errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' && DAMAGE.has(errcode & 0xff);
};

/** Runs something that asks the database, with its troubles named. */
export const asking = <T>(ask: () => T): T => {
  try {
    return ask();
  } catch (error) {
    throw asUnavailable(error);
  }
};

/**
 * What a commit that has returned survives. `power-cut`: all that can befall a process or a machine, by one fsync per
 * commit. `kill`: what befalls the process; where the power fails, the last commits may be gone, each whole, and what
 * is there is right. For what can be made again. `nothing`: the file is right once it was closed, and not before.
 */
export type Surviving = 'power-cut' | 'kill' | 'nothing';

/** Kibibytes of pages that are kept at hand; less of a file that is only written, such as one that is being prepared. */
const SETTINGS: Readonly<Record<Surviving, { journal: string; synchronous: string; pages: number }>> = {
  'power-cut': { journal: 'WAL', synchronous: 'FULL', pages: 32_000 },
  kill: { journal: 'WAL', synchronous: 'NORMAL', pages: 32_000 },
  nothing: { journal: 'MEMORY', synchronous: 'OFF', pages: 4_000 },
};

/**
 * Pages in the write-ahead log (16 MiB) after which they are brought to their places, while everybody waits: a page
 * that was written many times is brought there once.
 */
const CHECKPOINTED_AFTER = 4_000;

/**
 * Opens a file (or `:memory:`) for this process alone.
 * @throws StoreUnavailable when another process holds the file, or when it can't be opened.
 */
export const openDatabase = (file: string, surviving: Surviving = 'power-cut'): DatabaseSync => {
  const { journal, synchronous, pages } = SETTINGS[surviving];
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // Exclusive before WAL: then the lock is held for good, and the log's index needs no shared memory.
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = ${journal}`);
    database.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA cache_size = -${pages}`);
    database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINTED_AFTER}`);
    database.exec('PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE; COMMIT;');
    return database;
  } catch (error) {
    database?.close();
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    throw new StoreUnavailable(`${file}: ${trouble}`, { cause: error });
  }
};

/** Opens a file and makes a port of it; what can't be made lets go of the file. */
export const openAs = <Port>(
  file: string,
  make: (database: DatabaseSync) => Port,
  surviving?: Surviving,
): Port => {
  const database = openDatabase(file, surviving);
  try {
    return make(database);
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Undoes what is open. SQLite ends a transaction by itself on some errors, so there may be nothing left to undo;
 * and where undoing fails, the next commit fails at its beginning and undoes again.
 */
export const rollBack = (database: DatabaseSync): void => {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch (error) {
    if (!(asUnavailable(error) instanceof StoreUnavailable)) throw error;
  }
};

/** Takes a database away with what SQLite keeps beside it. */
export const removeDatabase = (file: string): void => {
  for (const beside of ['', '-wal', '-shm', '-journal']) rmSync(file + beside, { force: true });
};

export const hasColumn = (database: DatabaseSync, table: string, column: string): boolean =>
  database.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined;
