import { DatabaseSync } from 'node:sqlite';

/**
 * Where accounts are kept: a file, or `:memory:`. The one place that knows which database it is; better-auth
 * takes a `pg` pool in the same spot.
 */
export const openDatabase = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
  `);
  return database;
};
