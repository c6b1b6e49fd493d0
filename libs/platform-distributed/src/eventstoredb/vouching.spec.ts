import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { appendTo, idsOf, someFact, someFacts } from '@alliance/platform-tests/sample-facts';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { until } from '@alliance/platform-tests/until';
import {
  startEventStoreDbDouble,
  type EventStoreDbDouble,
} from '../../../../tests/engines/event-store-db.ts';
import type { ProposedEvent } from '../../../../tests/engines/event-store-db-streams.ts';
import {
  eventStoreDbEventStore,
  formerStreamOf,
  streamOf,
  type AnchorableLog,
  type EventStoreDbOptions,
} from './event-store-db-event-store.ts';

type Events = readonly ProposedEvent[];
type Json = Record<string, unknown>;

/** Nothing is looked after by itself. */
const ALONE: EventStoreDbOptions = { silence: 3_600_000, deadline: 20_000 };
const [CONTRACTS, REVIEWS] = [streamOf('contracts'), streamOf('reviews')];

const changed = (bytes: Uint8Array, change: (json: Json) => void): Uint8Array => {
  const json = JSON.parse(Buffer.from(bytes).toString()) as Json;
  change(json);
  return Buffer.from(JSON.stringify(json));
};
/** Changes one event of a stream, and leaves the others as they are. */
const at = (place: number, change: (event: ProposedEvent) => ProposedEvent) => (events: Events) =>
  events.map((event, index) => (index === place ? change(event) : event));
const said = (change: (json: Json) => void) => (event: ProposedEvent) => ({
  ...event,
  data: changed(event.data, change),
});
const about = (change: (json: Json) => void) => (event: ProposedEvent) => ({
  ...event,
  metadata: changed(event.metadata, change),
});
const moved = (events: Events, from: number, to: number) => {
  const rest = events.toSpliced(from, 1);
  return rest.toSpliced(to, 0, events[from] as ProposedEvent);
};

describe('a log on a double of EventStoreDB, of which somebody has changed the stream,', () => {
  let server: EventStoreDbDouble;
  let opened: AnchorableLog[];
  const open = async (service = 'reviews', options = ALONE) => {
    const store = await eventStoreDbEventStore(server.url, service, sampleVoucher, options);
    opened.push(store);
    return store;
  };
  beforeEach(async () => {
    opened = [];
    server = await startEventStoreDbDouble();
    for (const service of ['reviews', 'contracts']) {
      const store = await open(service);
      for (const stream of ['goal-1', 'goal-2'])
        await store.append(appendTo(stream, 0, ...someFacts(stream, 3)));
    }
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await server.stop();
  });

  it('is opened as long as it is what was recorded', async () => {
    const facts = await (await open()).readAll(0, 10);
    expect(facts.map(({ position, revision }) => [position, revision])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 1],
      [5, 2],
      [6, 3],
    ]);
    facts.forEach(({ vouched }, place) =>
      expect(vouched?.previous).toBe(
        place === 0 ? Buffer.alloc(32).toString('base64url') : facts[place - 1]?.vouched?.link,
      ),
    );
  });

  const forged: readonly (readonly [string, (events: Events, others: Events) => Events])[] = [
    [
      'an open field',
      at(
        2,
        said((json) => Object.assign(json['open'] as Json, { by: 'm-2' })),
      ),
    ],
    [
      'the ciphertext',
      at(
        2,
        said((json) => (json['sealed'] = 'c2VhbGVkIQ')),
      ),
    ],
    ['a type', at(2, (event) => ({ ...event, labels: [['type', 'GoalDropped'], ...event.labels.slice(1)] }))],
    [
      'a date',
      at(
        2,
        about((json) => (json['at'] = '2026-03-12T09:30:00.000Z')),
      ),
    ],
    [
      'a scope',
      at(
        2,
        about((json) => (json['scope'] = 'alliance/theirs')),
      ),
    ],
    [
      'a key',
      at(
        2,
        about((json) => (json['keyId'] = 'k-2')),
      ),
    ],
    [
      'a stream',
      at(
        5,
        about((json) => (json['stream'] = 'goal-3')),
      ),
    ],
    [
      'a revision',
      at(
        2,
        about((json) => (json['revision'] = 4)),
      ),
    ],
    [
      'what vouches for it',
      at(
        2,
        about((json) => delete json['vouched']),
      ),
    ],
    ['what vouches for all', (events) => events.map(about((json) => delete json['vouched']))],
    [
      'what vouches for it and what is said',
      at(2, () => ({ id: 'x', labels: [], data: Buffer.from('null'), metadata: Buffer.from('{}') })),
    ],
    ['the order of two', (events) => moved(events, 2, 4)],
    ['a place in the middle, now empty', (events) => events.toSpliced(2, 1)],
    ['the beginning, now gone', (events) => events.slice(1)],
    ['what is there twice', (events) => [...events, events[5] as ProposedEvent]],
    ['what was recorded elsewhere', (events, others) => [...events.slice(0, 5), others[5] as ProposedEvent]],
    ['all of it', (_, others) => others],
  ];
  it.each(forged)('is not opened: %s', async (_, change) => {
    const others = server.events(CONTRACTS);
    server.tamper(REVIEWS, (events) => change(events, others));
    await expect(open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    expect(idsOf(await (await open('contracts')).readAll(0, 10))).toHaveLength(6);
  });

  it('is not opened where one stands of another life of this log, under the same root key', async () => {
    const whole = server.events(REVIEWS);
    server.tamper(REVIEWS, (events) => events.slice(0, 4));
    const other = await open();
    await other.append(appendTo('goal-2', 1, someFact('goal-2')));
    server.tamper(REVIEWS, (events) => [...whole.slice(0, 4), ...events.slice(4), ...whole.slice(5)]);
    await expect(open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });

  it('is not opened whatever byte is another', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(5),
        fc.constantFrom('data' as const, 'metadata' as const),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (place, part, where, flip) => {
          const before = server.events(REVIEWS);
          const was = before[place]?.[part] as Uint8Array;
          const is = Uint8Array.from(was, (byte, index) =>
            index === where % was.length ? byte ^ flip : byte,
          );
          server.tamper(
            REVIEWS,
            at(place, (event) => ({ ...event, [part]: is })),
          );
          const facts = await open()
            .then((store) => store.readAll(0, 10))
            .catch(() => undefined);
          server.tamper(REVIEWS, () => before);
          // A name nobody reads may be another: what is read is what was recorded.
          if (facts) expect(facts).toEqual(await (opened[0] as EventStore).readAll(0, 10));
        },
      ),
      { numRuns: 40 },
    ));

  it('is refused by those who have it open: by the next read, and from then on by each', async () => {
    const [store, reader] = [opened[0] as EventStore, await open()];
    server.tamper(REVIEWS, (events) => [
      ...events,
      about((json) => (json['revision'] = 4))(events[5] as ProposedEvent),
    ]);
    for (const ask of [() => reader.readAll(0, 1), () => reader.head(), () => reader.factById('nobody')])
      await expect(ask()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    await expect(store.append(appendTo('goal-1', 'any', someFact('goal-1')))).rejects.toMatchObject({
      name: 'NotVouchedFor',
    });
    server.tamper(REVIEWS, (events) => events.slice(0, 6));
    await expect(reader.readStream('goal-1')).rejects.toMatchObject({ name: 'NotVouchedFor' });
    expect(server.events(REVIEWS)).toHaveLength(6);
  });

  it('is refused as soon as its subscription tells of it', async () => {
    const listener = await open();
    await until('all to listen', () => server.subscriptions() === 3);
    server.write(REVIEWS, 'NotAFact');
    await until('none to listen any more', () => server.subscriptions() === 1);
    server.tamper(REVIEWS, (events) => events.slice(0, 6));
    await expect(listener.head()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });

  it('is refused where what is asked of the server again is another, and nothing more is answered', async () => {
    const store = opened[1] as EventStore;
    const large = () => someFact('goal-3', { sealed: 'x'.repeat(850_000) });
    for (let count = 0; count < 40; count++) await store.append(appendTo('goal-3', 'any', large()));
    const before = server.events(CONTRACTS);
    server.tamper(
      CONTRACTS,
      at(
        7,
        said((json) => (json['sealed'] = 'y'.repeat(850_000))),
      ),
    );
    await expect(store.readStream('goal-3')).rejects.toMatchObject({ name: 'NotVouchedFor' });
    server.tamper(CONTRACTS, () => before);
    for (const ask of [
      () => store.readStream('goal-3'),
      () => store.readStream('goal-1'),
      () => store.head(),
    ])
      await expect(ask()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });

  it('isn’t opened where it ends before it is known to have come, or another stands there', async () => {
    const anchored = await (opened[0] as AnchorableLog).end();
    const [whole, other] = [server.events(REVIEWS), await (opened[1] as AnchorableLog).end()];
    expect(anchored).toMatchObject({ position: 6, link: expect.any(String) });
    await open('reviews', { ...ALONE, anchored });
    await expect(open('reviews', { ...ALONE, anchored: other })).rejects.toThrow('isn’t what it was');
    for (const left of [5, 0]) {
      server.tamper(REVIEWS, (events) => events.slice(0, left));
      await expect(open('reviews', { ...ALONE, anchored })).rejects.toThrow('had 6 facts');
    }
    server.tamper(REVIEWS, () => whole);
    await open('reviews', { ...ALONE, anchored });
  });

  it('isn’t vouched for a second time, where it is known that it was', async () => {
    const strip = about((json) => delete json['vouched']);
    server.tamper(formerStreamOf('reviews'), () => server.events(REVIEWS).map(strip));
    server.tamper(REVIEWS, () => []);
    const anchored = await (opened[1] as AnchorableLog).end();
    await expect(open('reviews', { ...ALONE, anchored })).rejects.toThrow('was vouched for before');
  });
});
