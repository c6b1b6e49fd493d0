import { join } from 'node:path';
import { StatementSync } from 'node:sqlite';
import { describe, expect, it, jest } from '@jest/globals';
import { someFacts } from '@alliance/platform-tests/sample-facts';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { openDatabase } from './database.ts';
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
});
