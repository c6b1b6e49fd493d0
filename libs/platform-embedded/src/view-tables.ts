import type { DatabaseSync } from 'node:sqlite';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import { checkpointRows, checkpointsIn, checkpointsTable } from './checkpoints-table.ts';
import { hasColumn } from './database.ts';
import { documentRows, documentsTable } from './documents-table.ts';
import { journalRows, journalTable } from './journal-table.ts';
import { parkedRows, parkedTable } from './parked-table.ts';
import { vouchedRows } from './vouched-rows.ts';

export type ViewTables = ReturnType<typeof viewTables>;

/** A file of an earlier build: its journal held the facts themselves, its checkpoints counted offsets of a copy. */
export const keepsFactsInJournal = (database: DatabaseSync): boolean =>
  hasColumn(database, 'journal', 'fact');

function* rowsIn(database: DatabaseSync): Generator<string> {
  yield* documentRows(database);
  yield* journalRows(database);
  yield* checkpointRows(database);
  yield* parkedRows(database);
}

/** Whose rows they are, and who vouches for them. */
export interface RowsOf {
  readonly name: string;
  readonly voucher: Voucher;
}

/** The statements on what a service derives from facts, and what vouches for all of it. */
export const viewTables = (database: DatabaseSync, of: RowsOf) => {
  const vouched = vouchedRows(database, of, rowsIn(database));
  const { turn } = vouched;
  return {
    ...documentsTable(database, turn),
    ...checkpointsTable(database, turn),
    ...parkedTable(database, turn),
    journal: journalTable(database, turn),
    checkpoints: () => checkpointsIn(database),
    vouched,
  };
};
