import { backup, DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { asUnavailable } from './database.ts';
import { makeDurable } from './durable-files.ts';

/** Pages that are copied in one go. Whoever has something to write meanwhile waits for as many: a few milliseconds. */
const PAGES = 200;

/** Told how many pages of a file are copied, and of how many. */
export type OnPages = (copied: number, of: number) => void;

/** What is kept in one SQLite file, and can be copied while it is in use. */
export interface Copyable {
  /**
   * Makes a new file of what is there at the end of the copying, what was written meanwhile with it.
   * @throws StoreUnavailable when it can't be read, or the copy can't be written.
   */
  copyTo(file: string, onPages?: OnPages): Promise<void>;
}

/**
 * Copies an open database into a file of its own, without a write-ahead log beside it, durably. Between two goes `turn`
 * is called: SQLite refuses to copy while something is being written, so whoever shares the connection writes then, and
 * finds it in the copy.
 */
export const copyDatabase = async (
  database: DatabaseSync,
  file: string,
  onPages?: OnPages,
  turn?: () => void,
): Promise<void> => {
  try {
    await backup(database, file, {
      rate: PAGES,
      progress: ({ totalPages, remainingPages }) => {
        turn?.();
        onPages?.(totalPages - remainingPages, totalPages);
      },
    });
    const copy = new DatabaseSync(file);
    try {
      copy.exec('PRAGMA journal_mode = DELETE');
    } finally {
      copy.close();
    }
  } catch (error) {
    const meant = asUnavailable(error);
    throw meant instanceof StoreUnavailable
      ? meant
      : new StoreUnavailable('it could not be copied', { cause: error });
  }
  makeDurable(file);
};

/** Copies a file that others have open in the usual way, as it is at one moment. */
export const copyFileOf = async (from: string, file: string, onPages?: OnPages): Promise<void> => {
  const database = new DatabaseSync(from, { timeout: 5_000 });
  try {
    // One moment is read from beginning to end: whoever writes beside it would have the copying begin again.
    database.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
    await copyDatabase(database, file, onPages);
  } finally {
    database.close();
  }
};

/**
 * Whether a file is a whole database: every page and every index of it.
 * @returns what is wrong with it, or undefined.
 */
export const damageIn = (file: string): string | undefined => {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const [found] = database.prepare('PRAGMA integrity_check(1)').all();
      return found?.['integrity_check'] === 'ok' ? undefined : 'it is damaged';
    } finally {
      database.close();
    }
  } catch (error) {
    const meant = asUnavailable(error);
    return meant instanceof StoreUnavailable ? meant.message : 'it is damaged';
  }
};
