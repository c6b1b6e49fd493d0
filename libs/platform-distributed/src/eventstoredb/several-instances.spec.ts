import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { appendTo, idsOf, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { eventStoreDbForTests, nameOfEventStoreDb } from '../../../../tests/engines/event-store-db.ts';
import { eventStoreDbEventStore } from './event-store-db-event-store.ts';

const INSTANCES = 4;
const WRITERS = 8;
const TURNS = 15;

const times = <T>(number: number, make: (at: number) => T) =>
  Array.from({ length: number }, (_, at) => make(at));

describe(`several instances of one service ${nameOfEventStoreDb()}`, () => {
  let server: Awaited<ReturnType<typeof eventStoreDbForTests>>;
  let stores: readonly EventStore[];
  const store = (at: number) => stores[at % INSTANCES] as EventStore;
  beforeAll(async () => {
    server = await eventStoreDbForTests();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    const service = `spec-${randomUUID()}`;
    stores = await Promise.all(
      times(INSTANCES, () => eventStoreDbEventStore(server.url, service, sampleVoucher)),
    );
  });
  afterEach(async () => void (await Promise.all(stores.map((one) => one.close()))));

  /** Adds to a stream that everybody adds to, at the revision that it is at by then. */
  const insist = async (to: EventStore, stream: string, by: string, turn: number) => {
    const fact = someFact(stream, { commandId: by, open: { turn } });
    for (let expected = 0; ;) {
      const answer = await to.append(appendTo(stream, expected, fact));
      if (answer.outcome === 'appended') return answer.facts;
      if (answer.outcome === 'already-there') throw new Error('nobody else has this id');
      expected = answer.actual;
    }
  };

  it('writes everything of racing writers once and in order, for one who reads along', async () => {
    const read: SealedFact[] = [];
    let reading = Promise.resolve();
    const readOn = async () => {
      for (let more = await store(3).readAll(read.length, 100); more.length > 0;) {
        read.push(...more);
        more = await store(3).readAll(read.length, 100);
      }
    };
    const end = store(3).onAppended(() => {
      reading = reading.then(readOn);
    });
    const written = (
      await Promise.all(
        times(INSTANCES * WRITERS, async (writer) => {
          const facts: SealedFact[] = [];
          for (let turn = 0; turn < TURNS; turn++)
            facts.push(
              ...(await insist(store(writer), `goal-${(writer + turn) % 5}`, `writer-${writer}`, turn)),
            );
          return facts;
        }),
      )
    ).flat();
    await until('the reader to have read everything', async () => {
      await reading;
      return read.length >= INSTANCES * WRITERS * TURNS;
    });
    end();

    expect(read.map(({ position }) => position)).toEqual(times(read.length, (at) => at + 1));
    expect(read).toEqual(written.toSorted((one, other) => one.position - other.position));
    for (const facts of Map.groupBy(read, ({ stream }) => stream).values())
      expect(facts.map(({ revision }) => revision)).toEqual(times(facts.length, (at) => at + 1));
    for (const facts of Map.groupBy(read, ({ commandId }) => commandId).values())
      expect(facts.map(({ open }) => open['turn'])).toEqual(times(TURNS, (turn) => turn));
    for (const one of stores) expect(await one.readAll(0, read.length + 1)).toEqual(read);
  });

  it('records an id once, and tells the others what was recorded, not what they sent', async () => {
    const id = randomUUID();
    const answers = await Promise.all(
      times(INSTANCES, (at) =>
        store(at).append(
          appendTo('goal-1', 'any', someFact('goal-1', { id, commandDigest: `digest-${at}` })),
        ),
      ),
    );
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual([
      'already-there',
      'already-there',
      'already-there',
      'appended',
    ]);
    const recorded = await store(0).readAll(0, 10);
    expect(recorded).toHaveLength(1);
    for (const answer of answers) expect(answer).toMatchObject({ facts: recorded, position: 1 });
  });

  it('reads everywhere what was acknowledged anywhere', async () => {
    for (const at of times(40, (number) => number)) {
      const fact = someFact(`goal-${at}`);
      await store(at).append(appendTo(fact.stream, 0, fact));
      const other = store(at + 1);
      const [stream, byId, head] = await Promise.all([
        other.readStream(fact.stream),
        other.factById(fact.id),
        other.head(),
      ]);
      expect(idsOf(stream)).toEqual([fact.id]);
      expect(byId?.id).toBe(fact.id);
      expect(head).toBe(at + 1);
    }
  });

  it('finds an append stale that another instance has overtaken', async () => {
    await store(0).append(appendTo('goal-1', 0, someFact('goal-1')));
    expect(await store(1).append(appendTo('goal-1', 0, someFact('goal-1')))).toMatchObject({
      outcome: 'stale',
      actual: 1,
    });
    expect(await store(2).append(appendTo('goal-1', 1, someFact('goal-1')))).toMatchObject({ position: 2 });
  });

  it('tells listeners of what others wrote', async () => {
    const told = new Set<number>();
    stores.forEach((one, at) => one.onAppended(() => void told.add(at)));
    await store(0).append(appendTo('goal-1', 0, someFact('goal-1')));
    await until('every instance to be told', () => told.size === INSTANCES);
  });
});
