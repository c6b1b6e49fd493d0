import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listen } from '@alliance/platform-tests/listening';
import { messageBusSuite } from '@alliance/platform-tests/message-bus-suite';
import { someMessages } from '@alliance/platform-tests/sample-messages';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { openDatabase } from './database.ts';
import { sqliteMessageBus } from './sqlite-message-bus.ts';
import { unrulyMessageBus } from './unruly-message-bus.ts';

const inFile = (folder: string) => sqliteMessageBus(openDatabase(join(folder, 'bus.db')));
const inMemory = () => sqliteMessageBus(openDatabase(':memory:'));

messageBusSuite('in a SQLite file', inScratchFolder(inFile), { lasting: true });
messageBusSuite('in memory', inScratchFolder(inMemory), { lasting: false });
for (const seed of [1, 2, 3])
  messageBusSuite(
    `in a SQLite file, unruly by ${seed}`,
    inScratchFolder((folder) => unrulyMessageBus(inFile(folder), { seed })),
    { lasting: true },
  );
messageBusSuite(
  'in memory, unruly',
  inScratchFolder(() => unrulyMessageBus(inMemory(), { seed: 4 })),
  { lasting: false },
);

const long = (from: number) => someMessages(20, 2, from).map((one) => ({ ...one, value: 'x'.repeat(2_000) }));

describe('the message bus in SQLite', () => {
  it('goes on with other topics while one is refused', async () => {
    const bus = inMemory();
    const listening = await listen(bus, 'insights', ['reviews', 'contracts'], async ([first]) => {
      if (first?.topic === 'reviews') throw new Error('never');
    });
    await bus.publish('reviews', someMessages(3, 1));
    await bus.publish('contracts', someMessages(3, 1));
    await listening.heard(3);
    await bus.close();
  });
  it('lets a second reader of a group wait until the first has stopped', async () => {
    const bus = inMemory();
    const first = await listen(bus, 'insights', ['reviews']);
    const second = await listen(bus, 'insights', ['reviews']);
    await bus.publish('reviews', someMessages(3, 1));
    await first.heard(3);
    expect(second.deliveries).toEqual([]);
    await first.stop();
    await bus.publish('reviews', someMessages(2, 1, 3));
    await second.heard(2);
    await bus.close();
  });
  it('can be stopped and closed when nothing can be written any more', async () => {
    const database = openDatabase(':memory:');
    const bus = sqliteMessageBus(database);
    const listening = await listen(bus, 'insights', ['reviews']);
    await bus.publish('reviews', someMessages(3, 1));
    await listening.heard(3);
    database.exec('PRAGMA query_only = ON');
    await listening.stop();
    await bus.close();
    expect(database.isOpen).toBe(false);
  });
  it('tells a publisher when the disk is full, and leaves no hole in the topic', async () => {
    const database = openDatabase(':memory:');
    const bus = sqliteMessageBus(database);
    await bus.publish('reviews', long(0));
    database.exec('PRAGMA max_page_count = 30');
    const refused = await Promise.allSettled([
      bus.publish('reviews', long(20)),
      bus.publish('reviews', long(40)),
    ]);
    for (const answer of refused) expect(answer).toMatchObject({ reason: { name: 'StoreUnavailable' } });
    database.exec('PRAGMA max_page_count = 100000');
    await bus.publish('reviews', long(60));
    const listening = await listen(bus, 'insights', ['reviews']);
    await listening.heard(40);
    expect(listening.deliveries.map(({ offset }) => offset)).toEqual(
      Array.from({ length: 40 }, (_, at) => at),
    );
    await bus.close();
  });
});
