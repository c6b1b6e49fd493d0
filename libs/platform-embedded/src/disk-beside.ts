import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** Has the disk take in what was committed, while everybody else goes on. */
export interface DiskBeside {
  /** Calls back once all that was committed before survives a power cut; with an error where that isn't known. */
  take(done: (error: Error | null) => void): void;
  /** The same, while everybody waits. Throws where it isn't known. */
  takeNow(): void;
  /** To be called before the database is closed. */
  close(): void;
}

const FULL = 2;

/**
 * From now on a commit writes to the write-ahead log and doesn't wait for the disk: whoever commits does that by what
 * is answered here. SQLite still has the disk take in the log before pages are brought to their places, and these
 * before the log begins anew (`synchronous=NORMAL`), so what is on the disk is always right, and always a beginning of
 * what was committed. Undefined where commits aren't meant to survive a power cut, or the database is in memory.
 */
export const diskBeside = (database: DatabaseSync): DiskBeside | undefined => {
  const file = database.location();
  if (file === null || database.prepare('PRAGMA synchronous').get()?.['synchronous'] !== FULL)
    return undefined;
  database.exec('PRAGMA synchronous = NORMAL');
  // One file for as long as the database is open: it is only ever begun anew from its first page.
  const log = openSync(`${file}-wal`, 'r+');
  let onTheWay = 0;
  let isClosed = false;
  const closeOnceDone = () => {
    if (isClosed && onTheWay === 0) closeSync(log);
  };
  return {
    take(done) {
      onTheWay += 1;
      fdatasync(log, (error) => {
        onTheWay -= 1;
        closeOnceDone();
        done(error);
      });
    },
    takeNow: () => fdatasyncSync(log),
    close() {
      if (isClosed) return;
      isClosed = true;
      closeOnceDone();
    },
  };
};
