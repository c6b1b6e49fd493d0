import type { DatabaseSync } from 'node:sqlite';
import type { Notes } from '@alliance/platform/ports/view-store';
import type { Copyable } from './copyable.ts';
import { sqliteViewStore } from './sqlite-view-store.ts';

/** What a service knows that no log holds, in one SQLite file that this process holds alone. */
export const sqliteNotes = (database: DatabaseSync): Notes & Copyable & { close(): Promise<void> } =>
  sqliteViewStore(database, async () => {
    throw new Error('facts are in logs, and not among notes');
  });
