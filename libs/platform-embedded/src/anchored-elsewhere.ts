import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { basename } from 'node:path';
import { anchorTable } from './anchor-table.ts';
import type { AnchoredFile } from './anchors.ts';

/**
 * A SQLite file that somebody else has open in this process, and that takes an anchor as well. It isn't made here, and
 * it isn't waited for: what it can't take now comes with the next anchor.
 */
export const anchoredElsewhere = (file: string): AnchoredFile & { close(): void } => {
  let database: DatabaseSync | undefined;
  const opened = () => {
    if (!database && existsSync(file)) {
      database = new DatabaseSync(file, { timeout: 0 });
      // An anchor that a power cut takes leaves an older one, which is as true.
      database.exec('PRAGMA synchronous = NORMAL');
    }
    return database && anchorTable(database);
  };
  return {
    name: basename(file),
    read: () => opened()?.read(),
    write: async (anchor) => opened()?.write(anchor),
    close: () => {
      if (database?.isOpen) database.close();
      database = undefined;
    },
  };
};
