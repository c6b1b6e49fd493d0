import type { DatabaseSync } from 'node:sqlite';
import type { AnchorText } from '@alliance/platform/vouching/anchors';
import { query } from './query.ts';

const TABLE = 'CREATE TABLE IF NOT EXISTS anchor (heads TEXT NOT NULL, vouched TEXT NOT NULL) STRICT';

/** The one anchor that a file holds: how far every log had come when it was written. */
export interface AnchorTable {
  read(): AnchorText | undefined;
  write(anchor: AnchorText): void;
}

export const anchorTable = (database: DatabaseSync): AnchorTable => {
  database.exec(TABLE);
  const find = query<AnchorText>(database, 'SELECT heads, vouched FROM anchor');
  const insert = database.prepare('INSERT INTO anchor VALUES (?, ?)');
  const update = database.prepare('UPDATE anchor SET heads = ?, vouched = ?');
  return {
    read: () => find.get(),
    write({ heads, vouched }) {
      if (update.run(heads, vouched).changes === 0) insert.run(heads, vouched);
    },
  };
};
