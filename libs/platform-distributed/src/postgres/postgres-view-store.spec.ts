import type { Scope } from '@alliance/decider/scope';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { sampleVoucher, vouchedFor } from '@alliance/platform-tests/sample-chain';
import { placed, someFact, withoutLogs } from '@alliance/platform-tests/sample-facts';
import { viewStoreSuite } from '@alliance/platform-tests/view-store-suite';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresViewStore } from './postgres-view-store.ts';

let databases: TestDatabases;
let url: string;
let pool: Pool;
beforeAll(async () => {
  databases = await postgresForTests();
  url = await databases.newDatabase();
  pool = openPool(url);
});
afterAll(async () => {
  await pool.end();
  await databases.stop();
});

let services = 0;
const freshService = () => `service_${(services += 1)}`;

viewStoreSuite(
  'in PostgreSQL',
  async () => {
    const service = freshService();
    const record = withoutLogs();
    const opening = async () => ({ ...(await postgresViewStore(pool, service, sampleVoucher)), record });
    let store = await opening();
    return {
      port: store,
      async reopen() {
        await store.close();
        return (store = await opening());
      },
      destroy: () => store.close(),
    };
  },
  { lasting: true },
);

const someOf = (scope: Scope, count: number) =>
  vouchedFor(
    'reviews',
    Array.from({ length: count }, (_, at) => placed(someFact('goal-1', { scope }), at + 1)),
  );

describe('the view store in PostgreSQL', () => {
  const opened = async (work: (store: ViewStore, schema: string) => Promise<void>) => {
    const service = freshService();
    const store = await postgresViewStore(pool, service, sampleVoucher);
    try {
      await work(store, `views_${service}`);
    } finally {
      await store.close();
    }
  };

  it('keeps strings that hold what a text of PostgreSQL cannot', () =>
    opened(async (store) => {
      const document = { words: 'before\u0000after', half: '\ud83d', 'key\u0000': [true] };
      const facts = vouchedFor('reviews', [placed(someFact('goal-1', { open: document }), 1)]);
      const parked = {
        consumer: 'insights',
        topic: 'reviews',
        key: '\u0000',
        id: '\u0000',
        value: '{\u0000',
        reason: '',
      };
      await store.transact(async (transaction) => {
        await transaction.put('goals', 'g-1', document);
        await transaction.enter('reviews', facts);
        await transaction.park([parked]);
      });
      expect(await store.document('goals', 'g-1')).toEqual(document);
      expect((await store.journal('alliance/a1f0', 'everyone')).map(({ fact }) => fact)).toEqual(facts);
      expect(await store.parked('insights')).toEqual([parked]);
      expect(await store.parkedKeys('insights')).toEqual(['\u0000']);
      expect(await store.transact((transaction) => transaction.unpark('insights', '\u0000'))).toEqual([
        parked,
      ]);
    }));
  it('looks up together what is asked for in one turn, and answers each its own', () =>
    opened(async (store) => {
      await store.transact(async (transaction) => {
        for (let at = 0; at < 300; at++) await transaction.put('goals', `g-${at}`, at);
        await transaction.remove('goals', 'g-7');
      });
      const keys = Array.from({ length: 302 }, (_, at) => `g-${at}`);
      const expected = keys.map((_, at) => (at === 7 || at >= 300 ? undefined : at));
      expect(await Promise.all(keys.map((key) => store.document('goals', key)))).toEqual(expected);
      await store.transact(async (transaction) => {
        await transaction.put('goals', 'g-1', 'changed');
        const seen = await Promise.all(keys.map((key) => transaction.document('goals', key)));
        expect(seen).toEqual(expected.with(1, 'changed' as never));
      });
    }));
  it('keeps nothing of a transaction whose work went on after PostgreSQL had refused something', () =>
    opened(async (store) => {
      const work = store.transact(async (transaction) => {
        await transaction.put('goals', 'g-1', 1);
        // What is listed is written, so that nothing is left to write, and to be refused, at the end.
        await transaction.documents('goals');
        await transaction.enter('reviews', [placed(someFact('goal-1', { id: '\u0000' }), 1)]).catch(() => {});
      });
      await expect(work).rejects.toThrow();
      expect(await store.document('goals', 'g-1')).toBeUndefined();
      await store.transact((transaction) => transaction.put('goals', 'g-1', 2));
      expect(await store.document('goals', 'g-1')).toBe(2);
    }));
  it('refuses a fact that it cannot keep as the fact’s own fault, which can then be parked', () =>
    opened(async (store) => {
      const enter = store.transact((transaction) =>
        transaction.enter('reviews', [placed(someFact('goal-1', { scope: 'alliance/\u0000' }), 1)]),
      );
      await expect(enter).rejects.not.toBeInstanceOf(StoreUnavailable);
    }));
  it('takes a change that comes after its end nowhere, also not to whoever has the connection next', () =>
    opened(async (store) => {
      const late: Promise<unknown>[] = [];
      await store.transact(async (transaction) => {
        setTimeout(() => {
          late.push(
            transaction.enter('reviews', someOf('alliance/ours', 1)),
            transaction.document('goals', 'g-1'),
          );
          for (const one of late) one.catch(() => {});
        }, 20);
      });
      await store.transact(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect((await Promise.allSettled(late)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(await store.journal('alliance/ours', 'everyone')).toEqual([]);
    }));
});
