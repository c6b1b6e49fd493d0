import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, removeDatabase } from './database.ts';
import { finishPrepared } from './prepared-files.ts';
import { bringNotesOver } from './notes-brought-over.ts';

/** Whoever has this file open holds the folder. */
export const HOLD = 'folder.db';
/** What builds before held it by: copies of facts that lie in the logs, and how far they were passed on. */
const BUS = 'bus.db';

export interface HeldFolder {
  /** Lets go of it. */
  close(): void;
}

/**
 * Holds a folder, and leaves all in it as it is.
 * @throws StoreUnavailable when another process holds it, also one of an earlier build.
 */
export const takeHold = (dir: string): HeldFolder => {
  const hold = openDatabase(join(dir, HOLD));
  const bus = join(dir, BUS);
  try {
    if (existsSync(bus)) openDatabase(bus).close();
  } catch (error) {
    hold.close();
    throw error;
  }
  return { close: () => hold.close() };
};

/**
 * Holds a folder, so that no other process opens its files, ends what was cut off in it, and brings it to what this
 * build keeps there.
 * @throws StoreUnavailable when another process holds it, also one of an earlier build.
 */
export const holdFolder = (dir: string): HeldFolder => {
  const hold = takeHold(dir);
  try {
    finishPrepared(dir);
    bringNotesOver(dir);
    removeDatabase(join(dir, BUS));
  } catch (error) {
    hold.close();
    throw error;
  }
  return hold;
};
