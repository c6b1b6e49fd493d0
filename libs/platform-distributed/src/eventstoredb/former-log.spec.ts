import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { appendTo, idsOf, placed, someFact } from '@alliance/platform-tests/sample-facts';
import { recordedIn, sampleVoucher } from '@alliance/platform-tests/sample-chain';
import {
  startEventStoreDbDouble,
  type EventStoreDbDouble,
} from '../../../../tests/engines/event-store-db.ts';
import { connect, type Connection } from './connection.ts';
import { eventStoreDbEventStore, formerStreamOf, streamOf } from './event-store-db-event-store.ts';
import { eventOf, placedFactOf } from './recorded-event.ts';

const [FORMER, NOW] = [formerStreamOf('reviews'), streamOf('reviews')];
/** So that it takes several appends to take along what is there. */
const SMALL = { largestAppend: 1_000, silence: 3_600_000, patience: 500, deadline: 20_000 };
const FACTS = 12;

describe('a log on a double of EventStoreDB that an earlier release has left', () => {
  let server: EventStoreDbDouble;
  /** Writes as that release did. */
  let earlier: Connection;
  let opened: EventStore[];
  const open = async () => {
    const store = await eventStoreDbEventStore(server.url, 'reviews', sampleVoucher, SMALL);
    opened.push(store);
    return store;
  };
  const left = (position: number): SealedFact => placed(someFact('goal-1'), position);
  const facts = Array.from({ length: FACTS }, (_, at) => left(at + 1));
  beforeEach(async () => {
    opened = [];
    server = await startEventStoreDbDouble();
    earlier = connect(server.url, FORMER, 20_000, { eventOf, of: placedFactOf });
    for (const fact of facts) await earlier.append([fact], fact.position - 1);
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await earlier.close();
    await server.stop();
  });
  const held = async (store: EventStore) => (await store.readAll(0, 1_000)).map(recordedIn);

  it('is vouched for, fact by fact, and is the same as it was', async () => {
    const store = await open();
    expect(await held(store)).toEqual(facts);
    expect((await store.readAll(0, 100)).every(({ vouched }) => vouched)).toBe(true);
    await store.append(appendTo('goal-1', FACTS, someFact('goal-1')));
    expect(await held(await open())).toEqual(await held(store));
  });

  it('stays as it was, and is closed', async () => {
    const before = server.events(FORMER);
    await (await open()).append(appendTo('goal-1', FACTS, someFact('goal-1')));
    await open();
    expect(server.events(FORMER).slice(0, FACTS)).toEqual(before.slice(0, FACTS));
    expect(
      server
        .events(FORMER)
        .slice(FACTS)
        .map(({ labels }) => new Map(labels).get('type')),
    ).toEqual(['LogClosed', 'LogMovedOn']);
  });

  it('takes no more from a server of that release, which finds what it can’t read', async () => {
    await open();
    expect(await earlier.append([left(FACTS + 1)], FACTS)).toBe('moved');
    await expect(earlier.read(FACTS, 1)).rejects.toThrow('not a fact');
  });

  it.each([
    ['before an append', () => server.refuseAppends(1)],
    ['after one that nobody heard of', () => server.cutAnswers(1)],
  ])('is whole at last, wherever it was cut off %s', async (_, strike) => {
    let ends = 0;
    for (let cut = 0; ; cut++) {
      server.tamper(FORMER, (events) => events.slice(0, FACTS));
      server.tamper(NOW, () => []);
      server.takeAppends(cut);
      strike();
      const store = await open().catch((error: unknown) => error);
      server.heal();
      if (!(store instanceof StoreUnavailable)) break;
      ends += 1;
      expect(await held(await open())).toEqual(facts);
    }
    // Closed, copied in parts, moved on.
    expect(ends).toBeGreaterThan(6);
  });

  it('is taken along once by several at a time, with what that release wrote meanwhile', async () => {
    let position = FACTS;
    const over = new AbortController();
    const writer = (async () => {
      while (!over.signal.aborted && (await earlier.append([left(position + 1)], position)) === 'taken')
        position += 1;
    })();
    const stores = await Promise.all([open(), open(), open()]);
    over.abort();
    await writer;
    for (const store of stores) expect(await store.head()).toBe(position);
    expect(idsOf((await held(stores[0] as EventStore)).slice(0, FACTS))).toEqual(idsOf(facts));
    expect(position).toBeGreaterThan(FACTS);
  });

  it('isn’t taken along a second time when what was vouched for is gone', async () => {
    await open();
    const whole = server.events(NOW);
    server.tamper(NOW, () => []);
    await expect(open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    server.tamper(NOW, () => whole.slice(0, 5));
    await expect(open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    server.tamper(NOW, () => whole);
    expect(await held(await open())).toEqual(facts);
  });

  it('isn’t believed where somebody else has closed it', async () => {
    await open();
    const closed = server.events(FORMER);
    server.tamper(FORMER, (events) =>
      events.map((event, at) =>
        at < FACTS
          ? event
          : { ...event, data: Buffer.from(Buffer.from(event.data).toString().replace('12', '11')) },
      ),
    );
    await expect(open()).rejects.toThrow('from outside');
    server.tamper(FORMER, () => closed);
    await open();
  });

  it('isn’t taken along with what somebody has put behind what closes it', async () => {
    await open();
    server.tamper(FORMER, (events) => [...events, ...events.slice(0, 3)]);
    const store = await open();
    expect(await held(store)).toEqual(facts);
  });

  it('isn’t taken along where one of its facts is missing', async () => {
    server.tamper(FORMER, (events) => events.toSpliced(3, 1));
    await expect(open()).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });
});
