import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { someFact, someFacts } from '@alliance/platform-tests/sample-facts';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { viewStoreSuite } from '@alliance/platform-tests/view-store-suite';
import { openDatabase } from './database.ts';
import { viewsBesideLogs } from '../../../tests/harness/views-beside-logs.ts';
import { sqliteViewStore } from './sqlite-view-store.ts';

viewStoreSuite('in a SQLite file', inScratchFolder(viewsBesideLogs), { lasting: true });
viewStoreSuite(
  'in memory',
  inScratchFolder(() => viewsBesideLogs('memory')),
  { lasting: false },
);

describe('the view store in SQLite', () => {
  it('knows every fact that it has, also when there are many', async () => {
    const opened = await inScratchFolder(viewsBesideLogs)();
    const many = await opened.port.record('reviews', someFacts('goal-1', 25_000));
    await opened.port.transact((transaction) => transaction.enter('reviews', many));
    const enterAgain = (store: ViewStore) =>
      store.transact((transaction) => transaction.enter('reviews', many));
    expect(await enterAgain(opened.port)).toEqual([]);
    expect(await enterAgain(await opened.reopen())).toEqual([]);
    await opened.destroy();
  });
  it('holds no fact: what it has heard stands in the logs, and it knows where', async () => {
    const views = openDatabase(':memory:');
    const store = viewsBesideLogs('memory', views);
    const facts = await store.record('reviews', someFacts('goal-1', 3));
    await store.transact((transaction) => transaction.enter('reviews', facts));
    expect(views.prepare('SELECT * FROM journal').all()).toEqual(
      facts.map(({ scope, position }) => ({ scope, entry: position, topic: 'reviews', position })),
    );
    await store.close();
  });
  it('says so where a log doesn’t hold what was heard from it', async () => {
    const store = sqliteViewStore(
      openDatabase(':memory:'),
      { factsAt: async () => [], linkAt: async () => undefined },
      { name: 'views', voucher: sampleVoucher },
    );
    const facts = await viewsBesideLogs('memory').record('reviews', someFacts('goal-1', 1));
    await store.transact((transaction) => transaction.enter('reviews', facts));
    await expect(store.journal('alliance/a1f0', 'everyone')).rejects.toThrow('doesn’t hold at 1');
    await store.close();
  });
  it('shows nobody what an entry of theirs was turned to that isn’t theirs', async () => {
    const views = openDatabase(':memory:');
    const store = viewsBesideLogs('memory', views);
    const facts = await store.record('reviews', [
      someFact('goal-1', { scope: 'alliance/ours' }),
      someFact('goal-2', { scope: 'alliance/theirs' }),
    ]);
    await store.transact((transaction) => transaction.enter('reviews', facts));
    views.exec(`DELETE FROM journal WHERE scope = 'alliance/theirs'`);
    views.exec(`UPDATE journal SET position = 2 WHERE scope = 'alliance/ours'`);
    await expect(store.journal('alliance/ours', 'everyone')).rejects.toThrow(NotVouchedFor);
    await store.close();
  });
  it('answers one and the same document until it changes, and nobody can change that', async () => {
    const store = viewsBesideLogs('memory');
    await store.transact((transaction) => transaction.put('goals', 'g-1', { open: { by: ['p-1'] } }));
    const [one, again] = [await store.document('goals', 'g-1'), await store.document('goals', 'g-1')];
    expect(again).toBe(one);
    const { open } = one as { open: { by: string[] } };
    expect(() => open.by.push('p-2')).toThrow(TypeError);
    await store.transact((transaction) => transaction.put('goals', 'g-1', { open: { by: ['p-2'] } }));
    expect(await store.document('goals', 'g-1')).toEqual({ open: { by: ['p-2'] } });
    await store.transact((transaction) => transaction.remove('goals', 'g-1'));
    expect(await store.document('goals', 'g-1')).toBeUndefined();
    await store.close();
  });
  it('leaves everything as it was when the disk is full, and takes it when there is room', async () => {
    const database = openDatabase(':memory:');
    const store = viewsBesideLogs('memory', database);
    const first = await store.record('reviews', someFacts('goal-1', 10));
    const more = await store.record('reviews', someFacts('goal-1', 12_000));
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
    expect(await enterMore()).toHaveLength(12_000);
    expect(await store.journal('alliance/a1f0', 'everyone')).toHaveLength(12_010);
    await store.close();
  });
});
