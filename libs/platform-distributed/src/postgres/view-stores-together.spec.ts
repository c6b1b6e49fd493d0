import type { Scope } from '@alliance/decider/scope';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { News, NewsListener, ViewStore } from '@alliance/platform/ports/view-store';
import { sampleVoucher, vouchedFor } from '@alliance/platform-tests/sample-chain';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresViewStore } from './postgres-view-store.ts';

let databases: TestDatabases;
let pools: readonly [Pool, Pool];
beforeAll(async () => {
  databases = await postgresForTests();
  const url = await databases.newDatabase();
  pools = [openPool(url), openPool(url)];
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await databases.stop();
});

const newsOf = (scope: Scope): News => ({
  scope,
  types: ['GoalRated'],
});
const facts = vouchedFor(
  'reviews',
  Array.from({ length: 400 }, (_, at) => placed(someFact('goal-1', { scope: 'alliance/ours' }), at + 1)),
);

describe('two view stores on one schema', () => {
  let service = 'none';
  let services = 0;
  beforeEach(() => {
    service = `service_${(services += 1)}`;
  });
  const both = async (work: (one: ViewStore, other: ViewStore) => Promise<void>) => {
    const [one, other] = await Promise.all([
      postgresViewStore(pools[0], service, sampleVoucher),
      postgresViewStore(pools[1], service, sampleVoucher),
    ]);
    try {
      await work(one, other);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  };

  it('make its tables once, however many come at the same time', async () => {
    const stores = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        postgresViewStore(at % 2 ? pools[0] : pools[1], service, sampleVoucher),
      ),
    );
    await Promise.all(
      stores.map((store, at) => store.transact((transaction) => transaction.put('goals', `g-${at}`, at))),
    );
    expect(await stores[0]?.documents('goals')).toHaveLength(12);
    await Promise.all(stores.map((store) => store.close()));
  });
  it('leave tables alone that a later release has made', async () => {
    await both(async () => {});
    await pools[0].query(`UPDATE views_${service}.version SET version = 1000`);
    await expect(postgresViewStore(pools[0], service, sampleVoucher)).rejects.toThrow('of version 1000');
  });
  it('change them one after another: of forty that count, each counts, and no two are under way at once', () =>
    both(async (one, other) => {
      let [underWay, most] = [0, 0];
      const count = (store: ViewStore) =>
        store.transact(async (transaction) => {
          most = Math.max(most, (underWay += 1));
          const so = (await transaction.document<number>('counts', 'all')) ?? 0;
          await pause(1);
          await transaction.put('counts', 'all', so + 1);
          underWay -= 1;
        });
      await Promise.all(Array.from({ length: 40 }, (_, at) => count(at % 2 ? one : other)));
      expect(most).toBe(1);
      expect(await one.document('counts', 'all')).toBe(40);
    }));
  it('enter each fact once and without gaps, also where both hear the same and some come to nothing', () =>
    both(async (one, other) => {
      const enterAll = async (store: ViewStore, mine: readonly (typeof facts)[number][]) => {
        const entered: number[] = [];
        for (let from = 0; from < mine.length; from += 7) {
          const some = mine.slice(from, from + 7);
          const failing = store.transact(async (transaction) => {
            await transaction.enter('reviews', some);
            throw new Error('poison');
          });
          await expect(failing).rejects.toThrow('poison');
          const entries = await store.transact((transaction) => transaction.enter('reviews', some));
          entered.push(...entries.map(({ entry }) => entry));
        }
        return entered;
      };
      const told = await Promise.all([enterAll(one, facts), enterAll(other, facts.toReversed())]);
      const journal = await one.journal('alliance/ours', 'everyone');
      expect(journal.map(({ entry }) => entry)).toEqual(facts.map((_, at) => at + 1));
      expect(new Set(journal.map(({ fact }) => fact.id)).size).toBe(facts.length);
      expect(told.flat().toSorted((a, b) => a - b)).toEqual(journal.map(({ entry }) => entry));
    }));
  it('see changes of the other whole or not at all', () =>
    both(async (one, other) => {
      const changing = (async () => {
        for (let number = 1; number <= 15; number++)
          await one.transact(async (transaction) => {
            for (let at = 0; at < 20; at++) await transaction.put('goals', `g-${at}`, number);
            await transaction.documents('goals');
            await pause(2);
            await transaction.put('goals', 'g-0', number);
          });
        return 'over';
      })();
      const seen = new Set<number>();
      while ((await Promise.race([changing, pause(0, 'under way')])) === 'under way') {
        const numbers = new Set((await other.documents<number>('goals')).map(([, number]) => number));
        expect(numbers.size).toBeLessThanOrEqual(1);
        for (const number of numbers) seen.add(number);
      }
      expect(seen.size).toBeGreaterThan(1);
    }));

  const hearing = (store: ViewStore) => {
    const told: (News | 'missed')[] = [];
    const listener: NewsListener = (news) => told.push(...(news === 'missed' ? ['missed' as const] : news));
    store.onNews(listener);
    return told;
  };
  it('tell news of either to both, in the order of the transactions, and none of another schema', () =>
    both(async (one, other) => {
      const elsewhere = await postgresViewStore(pools[0], `${service}_elsewhere`, sampleVoucher);
      const told = [hearing(one), hearing(other)];
      await elsewhere.transact((transaction) => transaction.announce([newsOf('alliance/elsewhere')]));
      for (let at = 0; at < 10; at++)
        await (at % 2 ? one : other).transact((transaction) =>
          transaction.announce([newsOf(`alliance/${at}`)]),
        );
      const expected = Array.from({ length: 10 }, (_, at) => newsOf(`alliance/${at}`));
      await until('both to hear all', () => told.every((all) => all.length >= 10));
      expect(told).toEqual([expected, expected]);
      await elsewhere.close();
    }));
  it('tell that news may have been missed after the line they come by was cut, and then go on', () =>
    both(async (one, other) => {
      const told = [hearing(one), hearing(other)];
      for (let cut = 1; cut <= 3; cut++) {
        const { rowCount } = await pools[0].query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN views_${service}'`,
        );
        expect(rowCount).toBe(2);
        await until('both to be back', () => told.every((all) => all.length === 2 * cut - 1));
        await one.transact((transaction) => transaction.announce([newsOf(`alliance/after-${cut}`)]));
        await until('both to hear', () => told.every((all) => all.length === 2 * cut));
      }
      const expected = [1, 2, 3].flatMap((cut) => ['missed' as const, newsOf(`alliance/after-${cut}`)]);
      expect(told).toEqual([expected, expected]);
    }));
  it('tell that something may have been missed when a notice is none of theirs', () =>
    both(async (one) => {
      const told = hearing(one);
      await pools[0].query(`SELECT pg_notify('views_${service}', 'hello')`);
      await until('it to be heard', () => told.length > 0);
      expect(told).toEqual(['missed']);
    }));
});
