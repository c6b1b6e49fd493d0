import type { DatabaseSync } from 'node:sqlite';
import type { Notes } from '@alliance/platform/ports/view-store';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { anchorTable } from './anchor-table.ts';
import { PUT_BACK, type AnchoredFile } from './anchors.ts';
import type { Copyable } from './copyable.ts';
import { asking } from './database.ts';
import type { LogsBehind } from './logged-facts.ts';
import { sqliteViewStore } from './sqlite-view-store.ts';
import type { RowsOf } from './view-tables.ts';

/** Notes in a file that knows how far the others have come. */
export interface AnchoredNotes extends Notes, Copyable {
  readonly anchored: AnchoredFile;
  /**
   * Looks whether they are what was noted. Those of an earlier build, which vouched for none, are vouched for now.
   * @param isKnown whether another file knows of this one: then it was vouched for before.
   * @throws NotVouchedFor
   */
  check(isKnown: boolean): void;
  close(): Promise<void>;
}

const NO_LOGS: LogsBehind = {
  factsAt: async () => {
    throw new Error('facts are in logs, and not among notes');
  },
  linkAt: async () => undefined,
};

/** What a service knows that no log holds, in one SQLite file that this process holds alone. */
export const sqliteNotes = (
  database: DatabaseSync,
  { name, voucher }: RowsOf,
  onChanged: () => void,
): AnchoredNotes => {
  const notes = sqliteViewStore(database, NO_LOGS, { name, voucher });
  const anchors = asking(() => anchorTable(database));
  return {
    document: notes.document,
    documents: notes.documents,
    async transact(work) {
      const result = await notes.transact(work);
      onChanged();
      return result;
    },
    check(isKnown) {
      if (notes.found === 'whole') return;
      if (notes.found === 'changed' || isKnown)
        throw new NotVouchedFor(`${name} was changed from outside. ${PUT_BACK}`);
      notes.adopt();
    },
    copyTo: notes.copyTo,
    anchored: {
      name,
      read: () => asking(() => anchors.read()),
      write: (anchor) => notes.inOrder(async () => asking(() => anchors.write(anchor))),
    },
    close: notes.close,
  };
};
