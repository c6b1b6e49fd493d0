import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { viewStoreSuite } from '@alliance/platform-tests/view-store-suite';
import { openDatabase } from './database.ts';
import { sqliteViewStore } from './sqlite-view-store.ts';

viewStoreSuite(
  'in a SQLite file',
  inScratchFolder((folder) => sqliteViewStore(openDatabase(join(folder, 'views.db')))),
  { lasting: true },
);
viewStoreSuite(
  'in memory',
  inScratchFolder(() => sqliteViewStore(openDatabase(':memory:'))),
  { lasting: false },
);

const facts = (count: number) =>
  Array.from({ length: count }, (_, at) => placed(someFact('goal-1', { sealed: 'x'.repeat(100) }), at + 1));

describe('the view store in SQLite', () => {
  it('knows every fact that it has, also when there are more than wait in memory', async () => {
    const opened = await inScratchFolder((folder) =>
      sqliteViewStore(openDatabase(join(folder, 'views.db'))),
    )();
    const many = facts(25_000);
    await opened.port.transact((transaction) => transaction.enter('reviews', many));
    const enterAgain = (store: ViewStore) =>
      store.transact((transaction) => transaction.enter('reviews', many));
    expect(await enterAgain(opened.port)).toEqual([]);
    expect(await enterAgain(await opened.reopen())).toEqual([]);
    await opened.destroy();
  });
  it('leaves everything as it was when the disk is full, and takes it when there is room', async () => {
    const database = openDatabase(':memory:');
    const store = sqliteViewStore(database);
    const [first, more] = [facts(10), facts(2_000)];
    await store.transact((transaction) => transaction.enter('reviews', first));
    database.exec('PRAGMA max_page_count = 60');
    const enterMore = () =>
      store.transact(async (transaction) => {
        await transaction.put('goals', 'g-1', 1);
        return transaction.enter('reviews', more);
      });
    await expect(enterMore()).rejects.toThrow(StoreUnavailable);
    expect(await store.document('goals', 'g-1')).toBeUndefined();
    expect(await store.journal('alliance/a1f0', 'everyone')).toHaveLength(10);
    database.exec('PRAGMA max_page_count = 100000');
    expect(await enterMore()).toHaveLength(2_000);
    expect(await store.journal('alliance/a1f0', 'everyone')).toHaveLength(2_010);
    await store.close();
  });
  it('hears anew in a file of before there were scopes, and keeps what cannot be heard again', async () => {
    const database = openDatabase(':memory:');
    database.exec(`
      CREATE TABLE documents (collection TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
        PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID;
      INSERT INTO documents VALUES ('letters', 'l-1', '"sent"');
      CREATE TABLE journal (entry INTEGER PRIMARY KEY, fact_id TEXT NOT NULL, alliance_id TEXT NOT NULL,
        topic TEXT NOT NULL, fact TEXT NOT NULL) STRICT;
      INSERT INTO journal VALUES (1, 'f-1', 'a-1', 'alliance.reviews.v1', '{}');
      CREATE TABLE parked (place INTEGER PRIMARY KEY, consumer TEXT NOT NULL, key TEXT NOT NULL,
        id TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
      INSERT INTO parked VALUES (1, 'insights', 'a-1', 'f-2', '{}', 'TypeError')`);
    const store = sqliteViewStore(database);
    expect(await store.parked('insights')).toEqual([]);
    expect(await store.document('letters', 'l-1')).toBe('sent');
    const fact = placed(someFact('goal-1'), 1);
    const entries = await store.transact((transaction) => transaction.enter('reviews', [fact]));
    expect(entries).toEqual([{ entry: 1, topic: 'reviews', fact }]);
    await store.close();
  });
});
