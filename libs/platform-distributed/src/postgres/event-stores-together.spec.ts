import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { readAlong } from '@alliance/platform-tests/reading-along';
import { appendTo, idsOf, someFact, someFacts } from '@alliance/platform-tests/sample-facts';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { until } from '@alliance/platform-tests/until';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openSeveral, type Several } from '../../../../tests/engines/several-event-stores.ts';
import type { Pool } from 'pg';
import { appendTogether } from './event-store-append.ts';
import { logEnd } from './log-end.ts';
import { openLine } from './pool.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());

describe('the log in PostgreSQL, shared by several processes', () => {
  const [INSTANCES, WRITERS, TURNS] = [4, 8, 25];
  let many: Several;
  beforeEach(async () => {
    many = await openSeveral(await databases.newDatabase(), INSTANCES + 1);
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
    await reader.end();
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
  it('links each fact to the one before it, whichever of them appends', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const store = many.stores[turn % INSTANCES] as EventStore;
      await store.append(appendTo('goal-1', 'any', ...someFacts('goal-1', 1 + (turn % 3))));
    }
    const all = await (many.stores[INSTANCES] as EventStore).readAll(0, 100);
    expect(all).toHaveLength(24);
    for (const fact of all) sampleChain.checkCarried(fact);
    expect(all.slice(1).map(({ vouched }) => vouched?.previous)).toEqual(
      all.slice(0, -1).map(({ vouched }) => vouched?.link),
    );
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
    await reader.end();
    // A look that nobody asked for comes once in a second.
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
  it('is read on although a notice never came', async () => {
    const [writing, listening] = many.stores as [EventStore, EventStore];
    await writing.append(appendTo('goal-1', 0, someFact('goal-1')));
    const reader = readAlong(listening);
    const line = openLine(many.pools[0] as Pool);
    const silently = appendTogether(line, 'log_reviews', sampleChain, logEnd(sampleChain));
    await silently([appendTo('goal-1', 1, someFact('goal-1'))]);
    await line.end();
    await until('the other to have read both', () => reader.read.length === 2);
    await reader.end();
  });
  it('is not held up for long by a process that stops in the middle of a commit', async () => {
    const [store] = many.stores as [EventStore];
    const stopped = await (many.pools[1] as Pool).connect();
    await stopped.query("BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('log_reviews', 0))");
    const begun = performance.now();
    expect(await store.append(appendTo('goal-1', 0, someFact('goal-1')))).toMatchObject({
      outcome: 'appended',
    });
    expect(performance.now() - begun).toBeLessThan(2_000);
    stopped.release(true);
  });
  it('is told as unavailable, soon, to who can’t have their turn because somebody is at work for long', async () => {
    const [store] = many.stores as [EventStore];
    const working = await (many.pools[1] as Pool).connect();
    const long = working.query(
      "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('log_reviews', 0)); SELECT pg_sleep(4); COMMIT",
    );
    await pause(200);
    const begun = performance.now();
    const appends = appendTo('goal-1', 0, someFact('goal-1'));
    await expect(store.append(appends)).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - begun).toBeLessThan(2_500);
    await long;
    working.release();
    expect(await store.append(appends)).toMatchObject({ outcome: 'appended', position: 1 });
  });
});
