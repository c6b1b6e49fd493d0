import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StatementSync } from 'node:sqlite';
import { describe, expect, it, jest } from '@jest/globals';
import { someFacts } from '@alliance/platform-tests/sample-facts';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { until } from '@alliance/platform-tests/until';
import { openDatabase } from './database.ts';
import { diskBeside } from './disk-beside.ts';
import { sqliteEventStore } from './sqlite-event-store.ts';

eventStoreSuite(
  'in a SQLite file',
  inScratchFolder((folder) => sqliteEventStore(openDatabase(join(folder, 'log.db')), sampleChain)),
  { lasting: true },
);
eventStoreSuite(
  'in memory',
  inScratchFolder(() => sqliteEventStore(openDatabase(':memory:'), sampleChain)),
  { lasting: false },
);

describe('the event store in SQLite', () => {
  const opened = async () => {
    const store = sqliteEventStore(openDatabase(':memory:'), sampleChain);
    await store.append([{ stream: 'goal-1', expected: 0, facts: someFacts('goal-1', 3) }]);
    return store;
  };

  it('asks its file for nothing where it is known that there is no more', async () => {
    const store = await opened();
    await store.readStream('goal-1');
    const asked = jest.spyOn(StatementSync.prototype, 'all');
    expect(await store.readAll(3, 10)).toEqual([]);
    expect(await store.readStream('goal-1', 3)).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
    expect(await store.readStream('goal-1', 2)).toHaveLength(1);
    asked.mockRestore();
    await store.append([{ stream: 'goal-1', expected: 3, facts: someFacts('goal-1', 1) }]);
    expect(await store.readAll(3, 10)).toHaveLength(1);
    expect(await store.readStream('goal-1', 3)).toHaveLength(1);
    await store.close();
  });
  it('says that it is closed, also where nothing would have to be read', async () => {
    const store = await opened();
    await store.close();
    await expect(store.readAll(3, 10)).rejects.toThrow(StoreUnavailable);
    await expect(store.readStream('goal-1', 3)).rejects.toThrow(StoreUnavailable);
  });

  it('tells nobody of what the disk hasn’t taken in yet', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'alliance-')), 'log.db');
    const database = openDatabase(file);
    const beside = diskBeside(database);
    if (!beside) throw new Error('a file is on a disk');
    const held: (() => void)[] = [];
    const store = sqliteEventStore(database, sampleChain, 0, {
      ...beside,
      take: (done) => beside.take((error) => void held.push(() => done(error))),
    });
    const release = async () => {
      await until('the disk is asked', () => held.length > 0);
      held.shift()?.();
    };
    const [first, second] = someFacts('goal-1', 2);
    if (!first || !second) throw new Error('two facts were wanted');
    const [appending] = [store.append([{ stream: 'goal-1', expected: 0, facts: [first] }]), await release()];
    await appending;
    let isAnswered = false;
    const append = store.append([{ stream: 'goal-1', expected: 1, facts: [second] }]);
    await until('the disk is asked', () => held.length > 0);
    const asked = [store.readStream('goal-1', 1), store.factById(second.id), store.head(), append];
    void Promise.race(asked).then(() => (isAnswered = true));
    expect(await store.readAll(0, 10)).toHaveLength(1);
    expect(await store.readAll(1, 10)).toHaveLength(0);
    expect(store.anchor().position).toBe(1);
    // What is known to be there is answered at once.
    expect(await store.factById(first.id)).toMatchObject({ position: 1 });
    expect(isAnswered).toBe(false);
    await release();
    expect(await Promise.all(asked)).toMatchObject([
      [{ position: 2 }],
      { position: 2 },
      2,
      { outcome: 'appended', position: 2 },
    ]);
    expect(await store.readAll(0, 10)).toHaveLength(2);
    await store.close();
    rmSync(dirname(file), { recursive: true });
  });
  it('leaves waiting for the disk to SQLite where it is asked for in no other way', () => {
    const memory = openDatabase(':memory:');
    expect(diskBeside(memory)).toBeUndefined();
    memory.close();
  });
});
