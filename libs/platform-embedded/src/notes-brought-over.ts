import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openAs, openDatabase, removeDatabase } from './database.ts';
import { documentsTable } from './documents-table.ts';
import { makeDurable } from './durable-files.ts';
import { keepsFactsInJournal } from './view-tables.ts';

/** Collections that earlier builds kept among views, though no log holds what is in them, by service. */
const NOTED: Readonly<Record<string, readonly string[]>> = {
  contracts: ['letters'],
  imports: ['taken', 'lines', 'begun'],
};

/**
 * What earlier builds kept of notes among views gets a file of its own, once: all of it or nothing. What else is in
 * such a file of views is heard anew.
 */
export const bringNotesOver = (dir: string): void => {
  for (const [service, collections] of Object.entries(NOTED)) {
    const views = join(dir, `${service}.views.db`);
    const notes = join(dir, `${service}.notes.db`);
    if (existsSync(notes) || !existsSync(views)) continue;
    const growing = join(dir, `${service}.notes-to-be.db`);
    removeDatabase(growing);
    const isEarlier = openAs(views, (source) => {
      const is = keepsFactsInJournal(source);
      if (is) copy(source, growing, collections);
      source.close();
      return is;
    });
    if (!isEarlier) continue;
    renameSync(growing, notes);
    makeDurable(dir);
    removeDatabase(views);
  }
};

const copy = (source: DatabaseSync, to: string, collections: readonly string[]): void => {
  const target = openDatabase(to);
  try {
    // Whoever opens it vouches for all of it.
    const [old, own] = [documentsTable(source, () => {}), documentsTable(target, () => {})];
    target.exec('BEGIN IMMEDIATE');
    for (const collection of collections)
      for (const { key, json } of old.documents(collection, '')) own.put(collection, key, json, undefined);
    target.exec('COMMIT');
  } finally {
    target.close();
  }
  makeDurable(to);
};
