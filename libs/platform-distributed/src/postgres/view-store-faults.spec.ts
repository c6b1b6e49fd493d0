import { spawn, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { sampleVoucher, vouchedFor } from '@alliance/platform-tests/sample-chain';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import type { Pool } from 'pg';
import { wayToCut } from '../../../../tests/engines/postgres-way.ts';
import {
  postgresForTests,
  startPostgres,
  type PostgresServer,
  type TestDatabases,
} from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresViewStore } from './postgres-view-store.ts';

/** Milliseconds that a transaction may stand still here. */
const STANDSTILL = 400;

let databases: TestDatabases;
let url: string;
beforeAll(async () => {
  databases = await postgresForTests();
  url = await databases.newDatabase();
});
afterAll(() => databases.stop());

let services = 0;
const opened = async (
  work: (store: ViewStore, pool: Pool, service: string) => Promise<void>,
  at: { readonly url?: string; readonly service?: string; readonly standstill?: number } = {},
) => {
  const { service = `service_${(services += 1)}`, standstill } = at;
  const pool = openPool(at.url ?? url, standstill === undefined ? {} : { standstill });
  const store = await postgresViewStore(pool, service, sampleVoucher);
  try {
    await work(store, pool, service);
  } finally {
    await store.close();
    await pool.end();
  }
};
const facts = (count: number) =>
  vouchedFor(
    'reviews',
    Array.from({ length: count }, (_, at) => placed(someFact('goal-1'), at + 1)),
  );

describe('a transaction that stands still', () => {
  const standstill = STANDSTILL;
  it('is ended, so that the next can begin, and comes to nothing', () =>
    opened(
      (store, _, service) =>
        opened(
          async (other) => {
            const begun = Promise.withResolvers<void>();
            const released = Promise.withResolvers<void>();
            const late = store.transact(async (transaction) => {
              await transaction.put('goals', 'g-1', 'late');
              await transaction.enter('reviews', facts(3));
              begun.resolve();
              await released.promise;
            });
            late.catch(() => {});
            await begun.promise;
            await other.transact((transaction) => transaction.put('goals', 'g-2', 'next'));
            released.resolve();
            await expect(late).rejects.toThrow(StoreUnavailable);
            expect(await store.documents('goals')).toEqual([['g-2', 'next']]);
            expect(await store.journal('alliance/a1f0', 'everyone')).toEqual([]);
            const entered = await store.transact((transaction) => transaction.enter('reviews', facts(1)));
            expect(entered.map(({ entry }) => entry)).toEqual([1]);
          },
          { service },
        ),
      { standstill },
    ));
  it('because its process was stopped holds nobody up, and fails when that goes on', () =>
    opened(async (store, _, service) => {
      await holding(service, 'stopped', async (child, says) => {
        expect(await says()).toBe('holding');
        await store.transact((transaction) => transaction.put('goals', 'g-2', 'next'));
        child.kill('SIGCONT');
        expect(await says()).toBe('StoreUnavailable');
      });
      expect(await store.documents('goals')).toEqual([['g-2', 'next']]);
    }));
  it('does not end its process when its connection is cut', () =>
    opened((_store, pool, service) =>
      holding(service, 'waiting', async (child, says) => {
        expect(await says()).toBe('holding');
        await until('its connection to be cut', async () => (await standing(pool)) === 0);
        child.send('go on');
        expect(await says()).toBe('StoreUnavailable');
      }),
    ));
});

const standing = async (pool: Pool) => {
  const { rowCount } = await pool.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
  );
  return rowCount;
};

/** A process of its own that begins a transaction, says so, stops itself or waits to be told, and says how it ended. */
const HOLDING = `
  import { on, once } from 'node:events';
  import { openPool } from '@alliance/platform-distributed/postgres/pool';
  import { postgresViewStore } from '@alliance/platform-distributed/postgres/postgres-view-store';
  import { voucherUnder } from '@alliance/platform/vouching/voucher';
  const [url, service, standstill, how] = process.argv.slice(1);
  const store = await postgresViewStore(openPool(url, { standstill: Number(standstill) }), service, voucherUnder(new Uint8Array(32)));
  await store.transact(async (transaction) => {
    await transaction.put('goals', 'g-1', 'late');
    await transaction.documents('goals');
    await new Promise((sent) => process.send('holding', sent));
    if (how === 'stopped') process.kill(process.pid, 'SIGSTOP');
    else await once(process, 'message');
  }).then(() => process.send('kept'), (error) => process.send(error.name));`;

const holding = async (
  service: string,
  how: 'stopped' | 'waiting',
  work: (child: ChildProcess, says: () => Promise<unknown>) => Promise<void>,
) => {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--input-type=module', '-e', HOLDING, url, service, `${STANDSTILL}`, how],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const ended = once(child, 'exit');
  // Kept until it is asked for: one may come while nobody listens.
  const messages = on(child, 'message', { close: ['exit'] });
  try {
    await work(child, async () => ((await messages.next()).value as unknown[] | undefined)?.[0]);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
};

describe('a connection that is lost', () => {
  it('in a transaction undoes it, says so, and the next one is taken', () =>
    opened(async (store, pool) => {
      const cut = store.transact(async (transaction) => {
        await transaction.enter('reviews', facts(3));
        await pool.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE pid <> pg_backend_pid() AND datname = current_database() AND state = 'idle in transaction'`,
        );
        await pause(50);
        await transaction.put('goals', 'g-1', 1);
      });
      await expect(cut).rejects.toThrow(StoreUnavailable);
      expect(await store.journal('alliance/a1f0', 'everyone')).toEqual([]);
      expect(await store.document('goals', 'g-1')).toBeUndefined();
      await store.transact((transaction) => transaction.put('goals', 'g-1', 2));
      expect(await store.document('goals', 'g-1')).toBe(2);
    }));
  it('after a commit was sent leaves open whether it was kept; the same again has no effect', async () => {
    const way = await wayToCut(url);
    await opened(
      async (store) => {
        const some = facts(5);
        const enter = () =>
          store.transact(async (transaction) => {
            const entered = await transaction.enter('reviews', some);
            await transaction.moveCheckpoint('insights', 'reviews', 0, 4);
            return entered;
          });
        way.cut();
        await expect(enter()).rejects.toThrow(StoreUnavailable);
        way.mend();
        expect(await enter()).toEqual([]);
        expect((await store.journal('alliance/a1f0', 'everyone')).map(({ fact }) => fact)).toEqual(some);
        expect(await store.checkpoint('insights', 'reviews', 0)).toBe(4);
      },
      { url: way.url },
    ).finally(way.close);
  });
});

describe('a server that dies', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('makes the store unavailable; it has what it answered, and goes on, when the server is back', () =>
    opened(
      async (store) => {
        const told: unknown[] = [];
        store.onNews((news) => told.push(news));
        await store.transact((transaction) => transaction.enter('reviews', facts(100)));
        const cut = store.transact(async (transaction) => {
          await transaction.enter('reviews', facts(100));
          await server.kill();
        });
        await expect(cut).rejects.toThrow(StoreUnavailable);
        await expect(store.document('goals', 'g-1')).rejects.toThrow(StoreUnavailable);
        await expect(store.transact(async () => {})).rejects.toThrow(StoreUnavailable);
        await expect(opened(async () => {}, { url: server.url })).rejects.toThrow(StoreUnavailable);
        expect(told).toEqual([]);
        await server.restart();
        await until('it to listen again', () => told.length > 0);
        expect(told).toEqual(['missed']);
        expect(await store.journal('alliance/a1f0', 'everyone')).toHaveLength(100);
        const [next] = await store.transact((transaction) => transaction.enter('reviews', facts(1)));
        expect(next?.entry).toBe(101);
      },
      { url: server.url },
    ));
});
