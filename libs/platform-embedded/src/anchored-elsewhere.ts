import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { basename } from 'node:path';
import { anchorTable } from './anchor-table.ts';
import type { AnchoredFile } from './anchors.ts';

export interface AnchoredElsewhere extends AnchoredFile {
  isThere(): boolean;
  /** Whether it was made, or others have written in it, since this was last asked. */
  hasChanged(): boolean;
  close(): void;
}

/**
 * A SQLite file that somebody else has open in this process, and that takes an anchor as well. It isn't made here, and
 * it isn't waited for: what it can't take now comes with the next anchor.
 */
export const anchoredElsewhere = (file: string): AnchoredElsewhere => {
  let database: DatabaseSync | undefined;
  const opened = () => {
    if (!database && existsSync(file)) {
      database = new DatabaseSync(file, { timeout: 0 });
      // An anchor that a power cut takes leaves an older one, which is as true.
      database.exec('PRAGMA synchronous = NORMAL');
    }
    return database && anchorTable(database);
  };
  let seen: unknown;
  /** It stays the same where this connection writes, and changes with each commit of another. */
  const versionNow = () => {
    try {
      opened();
      return database?.prepare('PRAGMA data_version').get()?.['data_version'];
    } catch {
      // Somebody has it for a moment: what they do shows at the next look.
      return seen;
    }
  };
  return {
    name: basename(file),
    isThere: () => existsSync(file),
    hasChanged() {
      const version = versionNow();
      const isOther = version !== seen;
      seen = version;
      return isOther;
    },
    read: () => opened()?.read(),
    write: async (anchor) => opened()?.write(anchor),
    close: () => {
      if (database?.isOpen) database.close();
      database = undefined;
    },
  };
};
