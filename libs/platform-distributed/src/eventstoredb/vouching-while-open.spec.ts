import { describe, expect, it } from '@jest/globals';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { about, at, CONTRACTS, REVIEWS, said, twoLogs } from '../../../../tests/engines/changed-logs.ts';
import type { ProposedEvent } from '../../../../tests/engines/event-store-db-streams.ts';

describe('a log on a double of EventStoreDB, of which somebody changes the stream while it is open,', () => {
  const logs = twoLogs();

  it('is refused by those who have it open: by the next read, and from then on by each', async () => {
    const [store, reader] = [logs.opened[0] as EventStore, await logs.open()];
    logs.server.tamper(REVIEWS, (events) => [
      ...events,
      about((json) => (json['revision'] = 4))(events[5] as ProposedEvent),
    ]);
    for (const ask of [() => reader.readAll(0, 1), () => reader.head(), () => reader.factById('nobody')])
      await expect(ask()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    await expect(store.append(appendTo('goal-1', 'any', someFact('goal-1')))).rejects.toMatchObject({
      name: 'NotVouchedFor',
    });
    logs.server.tamper(REVIEWS, (events) => events.slice(0, 6));
    await expect(reader.readStream('goal-1')).rejects.toMatchObject({ name: 'NotVouchedFor' });
    expect(logs.server.events(REVIEWS)).toHaveLength(6);
  });

  it('is refused as soon as its subscription tells of it', async () => {
    const listener = await logs.open();
    await until('all to listen', () => logs.server.subscriptions() === 3);
    logs.server.write(REVIEWS, 'NotAFact');
    await until('none to listen any more', () => logs.server.subscriptions() === 1);
    logs.server.tamper(REVIEWS, (events) => events.slice(0, 6));
    await expect(listener.head()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });

  it('is refused where what is asked of the server again is another, and nothing more is answered', async () => {
    const store = logs.opened[1] as EventStore;
    const large = () => someFact('goal-3', { sealed: 'x'.repeat(850_000) });
    for (let count = 0; count < 40; count++) await store.append(appendTo('goal-3', 'any', large()));
    const before = logs.server.events(CONTRACTS);
    logs.server.tamper(
      CONTRACTS,
      at(
        7,
        said((json) => (json['sealed'] = 'y'.repeat(850_000))),
      ),
    );
    await expect(store.readStream('goal-3')).rejects.toMatchObject({ name: 'NotVouchedFor' });
    logs.server.tamper(CONTRACTS, () => before);
    for (const ask of [
      () => store.readStream('goal-3'),
      () => store.readStream('goal-1'),
      () => store.head(),
    ])
      await expect(ask()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });
});
