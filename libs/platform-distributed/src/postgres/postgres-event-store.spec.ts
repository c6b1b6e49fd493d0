import { connect, createServer, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { appendTo, idsOf, someFact, someFacts } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import {
  postgresForTests,
  startPostgres,
  type PostgresServer,
  type TestDatabases,
} from '../../../../tests/engines/postgres.ts';
import type { Pool } from 'pg';
import { openPool } from './pool.ts';
import { postgresEventStore } from './postgres-event-store.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());

eventStoreSuite(
  'in PostgreSQL',
  async () => {
    const url = await databases.newDatabase();
    let pool = openPool(url);
    let store = await postgresEventStore(pool, 'reviews');
    const close = async () => {
      await store.close();
      await pool.end();
    };
    return {
      port: store,
      async reopen() {
        await close();
        pool = openPool(url);
        return (store = await postgresEventStore(pool, 'reviews'));
      },
      destroy: close,
    };
  },
  { lasting: true },
);

/** Each with connections of its own, as processes have. */
const openMany = async (url: string, count: number) => {
  const pools = Array.from({ length: count }, () => openPool(url, { connections: 4 }));
  const stores = await Promise.all(pools.map((pool) => postgresEventStore(pool, 'reviews')));
  return {
    stores,
    pools,
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
};
type Many = Awaited<ReturnType<typeof openMany>>;

/** Reads on whenever it is told that there is more. */
const readAlong = (store: EventStore) => {
  const read: SealedFact[] = [];
  let reading = Promise.resolve();
  const readOn = async () => {
    for (;;) {
      const facts = await store.readAll(read.at(-1)?.position ?? 0, 50);
      if (facts.length === 0) return;
      read.push(...facts);
    }
  };
  const end = store.onAppended(() => {
    reading = reading.then(readOn).catch(() => {});
  });
  return { read, end };
};

describe('the log in PostgreSQL, shared by several processes', () => {
  const [INSTANCES, WRITERS, TURNS] = [4, 8, 25];
  let many: Many;
  beforeEach(async () => {
    many = await openMany(await databases.newDatabase(), INSTANCES + 1);
  });
  afterEach(() => many.close());

  it('loses, doubles and disorders nothing of four that race, for a fifth that reads along', async () => {
    const reader = readAlong(many.stores[INSTANCES] as EventStore);
    const written = new Set<string>();
    const write = async (store: EventStore, writer: string) => {
      for (let turn = 0; turn < TURNS; turn++) {
        const facts = ['goal-1', `theme-${writer}`].map((stream) =>
          someFact(stream, { commandId: writer, open: { turn } }),
        );
        await store.append(facts.map((fact) => ({ stream: fact.stream, expected: 'any', facts: [fact] })));
        for (const { id } of facts) written.add(id);
      }
    };
    await Promise.all(
      many.stores
        .slice(0, INSTANCES)
        .flatMap((store, at) =>
          Array.from({ length: WRITERS }, (_, writer) => write(store, `${at}-${writer}`)),
        ),
    );
    await until('the reader to catch up', () => reader.read.length >= written.size);
    reader.end();
    expect(written.size).toBe(INSTANCES * WRITERS * TURNS * 2);
    expect(reader.read.map(({ position }) => position)).toEqual(
      Array.from({ length: written.size }, (_, at) => at + 1),
    );
    expect(new Set(idsOf(reader.read))).toEqual(written);
    for (const facts of Map.groupBy(reader.read, ({ stream }) => stream).values())
      expect(facts.every(({ revision }, at) => revision === at + 1)).toBe(true);
    for (const facts of Map.groupBy(reader.read, ({ commandId }) => commandId).values())
      expect(facts.every(({ open }, at) => open['turn'] === Math.floor(at / 2))).toBe(true);
  });
  it('takes one of those who expect the same revision, in whichever process they are', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        (many.stores[at % INSTANCES] as EventStore).append(appendTo('goal-1', 0, someFact('goal-1'))),
      ),
    );
    expect(answers.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'stale')).toHaveLength(39);
  });
  it('writes once what several processes send', async () => {
    const appends = appendTo('goal-1', 0, ...someFacts('goal-1', 2));
    const answers = await Promise.all(many.stores.map((store) => store.append(appends)));
    expect(answers.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'already-there')).toHaveLength(INSTANCES);
  });
  it('refuses the one whose fact cannot be kept, and nobody who shares the commit', async () => {
    const [store] = many.stores as [EventStore];
    const answers = await Promise.allSettled([
      store.append(appendTo('goal-1', 0, someFact('goal-1'))),
      store.append(appendTo('goal-2', 0, someFact('goal-2', { commandId: 'a\0b' }))),
      store.append(appendTo('goal-3', 0, someFact('goal-3'))),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.readAll(0, 9)).map(({ stream }) => stream)).toEqual(['goal-1', 'goal-3']);
  });
  it('tells the others at once, each time', async () => {
    const [writing, listening] = many.stores as [EventStore, EventStore];
    const reader = readAlong(listening);
    const begin = performance.now();
    for (let written = 1; written <= 20; written++) {
      await writing.append(appendTo('goal-1', 'any', someFact('goal-1')));
      await until('the other to have read it', () => reader.read.length === written);
    }
    reader.end();
    // A look that nobody asked for comes once in a second.
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
  it('is read on although a notice never came', async () => {
    const [writing, listening] = many.stores as [EventStore, EventStore];
    await writing.append(appendTo('goal-1', 0, someFact('goal-1')));
    const reader = readAlong(listening);
    await (many.pools[0] as Pool).query(`
      INSERT INTO log_reviews.facts
      SELECT position + 1, id || '-2', stream, revision + 1, alliance_id, at, type, version, open, sealed,
        key_id, command_id, command_digest FROM log_reviews.facts`);
    await until('the other to have read both', () => reader.read.length === 2);
    reader.end();
  });
  it('is not held up for long by a process that stops in the middle of a commit', async () => {
    const [store] = many.stores as [EventStore];
    const stopped = await (many.pools[1] as Pool).connect();
    await stopped.query("BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('log_reviews', 0))");
    expect(await store.append(appendTo('goal-1', 0, someFact('goal-1')))).toMatchObject({
      outcome: 'appended',
    });
    stopped.release(true);
  });
});

describe('the log in PostgreSQL, when the server goes away', () => {
  let server: PostgresServer;
  let many: Many;
  beforeEach(async () => {
    server = await startPostgres();
    many = await openMany(await server.newDatabase(), 2);
  });
  afterEach(async () => {
    await many.close();
    await server.stop();
  });

  it('says so, keeps what it has answered, and goes on when it is back', async () => {
    const [writing, reading] = many.stores as [EventStore, EventStore];
    const reader = readAlong(reading);
    const sent: (readonly [ReturnType<typeof someFact>, string])[] = [];
    const write = async (writer: number) => {
      for (;;) {
        const fact = someFact(`goal-${writer}`);
        try {
          await writing.append(appendTo(fact.stream, 'any', fact));
          sent.push([fact, 'kept']);
        } catch (error) {
          expect(error).toBeInstanceOf(StoreUnavailable);
          expect((error as Error).message).not.toContain('127.0.0.1');
          sent.push([fact, 'unknown']);
          return;
        }
      }
    };
    const writers = Promise.all([1, 2, 3, 4].map(write));
    await until('some to be kept', () => sent.length > 50);
    await server.kill();
    await writers;
    await expect(reading.head()).rejects.toThrow(StoreUnavailable);
    await server.restart();

    const again = await Promise.all(
      sent.map(async ([fact, known]) => {
        const { outcome } = await writing.append(appendTo(fact.stream, 'any', fact));
        return known === 'kept' ? outcome : 'already-there';
      }),
    );
    expect(new Set(again)).toEqual(new Set(['already-there']));
    const stored = await writing.readAll(0, 100_000);
    expect(stored.map(({ position }) => position)).toEqual(stored.map((_, at) => at + 1));
    expect(new Set(idsOf(stored))).toEqual(new Set(sent.map(([{ id }]) => id)));
    await until('the reader to be told again', () => reader.read.length === stored.length);
    reader.end();
  });
});

/** Passes everything on, until a commit's answer is to be lost: that is swallowed, and the line is cut. */
const losingAnswers = async (url: string) => {
  const server = new URL(url);
  const losing = { next: false };
  const proxy = createServer((client) => {
    const line = connect(Number(server.port), server.hostname);
    let lost = false;
    client.on('data', (chunk) => {
      lost ||= losing.next && chunk.includes('COMMIT\0');
      line.write(chunk);
    });
    line.on('data', (chunk) => {
      if (!lost) client.write(chunk);
      // A ready server has committed: the letter Z, its length, and I for no transaction.
      else if (chunk.includes(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]))) client.destroy();
    });
    for (const [one, other] of [
      [client, line],
      [line, client],
    ] as const)
      one.on('error', () => {}).on('close', () => other.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    losing,
    close: () => proxy.close(),
  };
};

describe('the log in PostgreSQL, when the answer to a commit is lost', () => {
  it('says that it is not known, and knows it when it is sent again', async () => {
    const url = await databases.newDatabase();
    const proxy = await losingAnswers(url);
    const many = await openMany(proxy.url, 1);
    const [store] = many.stores as [EventStore];
    const appends = appendTo('goal-1', 0, someFact('goal-1'));
    try {
      proxy.losing.next = true;
      await expect(store.append(appends)).rejects.toThrow(StoreUnavailable);
      proxy.losing.next = false;
      expect(await store.append(appends)).toMatchObject({ outcome: 'already-there', position: 1 });
    } finally {
      await many.close();
      proxy.close();
    }
  });
});
