import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { readAlong } from '@alliance/platform-tests/reading-along';
import { appendTo, idsOf, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { wayToCut } from '../../../../tests/engines/postgres-way.ts';
import {
  postgresForTests,
  startPostgres,
  type PostgresServer,
  type TestDatabases,
} from '../../../../tests/engines/postgres.ts';
import { openSeveral, type Several } from '../../../../tests/engines/several-event-stores.ts';

describe('the log in PostgreSQL, when the server goes away', () => {
  let server: PostgresServer;
  let many: Several;
  beforeEach(async () => {
    server = await startPostgres();
    many = await openSeveral(await server.newDatabase(), 2);
  });
  afterEach(async () => {
    await many.close();
    await server.stop();
  });

  it('says so, keeps what it has answered, and goes on when it is back', async () => {
    const [writing, reading] = many.stores as [EventStore, EventStore];
    const reader = readAlong(reading, () => {});
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
    await reader.end();
  });
});

describe('the log in PostgreSQL, when the answer to a commit is lost', () => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await postgresForTests();
  });
  afterAll(() => databases.stop());

  it('says that it is not known, and knows it when it is sent again', async () => {
    const url = await databases.newDatabase();
    const way = await wayToCut(url);
    const many = await openSeveral(way.url, 1);
    const [store] = many.stores as [EventStore];
    const appends = appendTo('goal-1', 0, someFact('goal-1'));
    try {
      way.cut();
      await expect(store.append(appends)).rejects.toThrow(StoreUnavailable);
      way.mend();
      expect(await store.append(appends)).toMatchObject({ outcome: 'already-there', position: 1 });
    } finally {
      await many.close();
      way.close();
    }
  });
});
