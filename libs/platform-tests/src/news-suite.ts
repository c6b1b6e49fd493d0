import { type Scope, scopeOf } from '@alliance/decider/scope';
import { describe, expect, it } from '@jest/globals';
import type { News, ViewStore } from '@alliance/platform/ports/view-store';
import { until } from './until.ts';

const newsOf = (scope: Scope): News => ({
  scope,
  types: ['GoalRated', 'ThemeNamed'],
});

/** What holds for those who want to know at once what a transaction has changed. */
export const newsSuite = (store: () => ViewStore): void =>
  describe('news', () => {
    it('come to all who listen, once what they tell of can be read, as they were announced', async () => {
      const read: unknown[] = [];
      const told: unknown[] = [];
      store().onNews(
        () =>
          void store()
            .document('goals', 'g-1')
            .then((goal) => read.push(goal)),
      );
      store().onNews((news) => told.push(news));
      await store().transact(async (transaction) => {
        await transaction.announce([newsOf('alliance/ours')]);
        await transaction.put('goals', 'g-1', 'there');
      });
      await until('both to hear of it', () => read.length > 0 && told.length > 0);
      expect(read).toEqual(['there']);
      expect(told).toEqual([[newsOf('alliance/ours')]]);
    });
    it('come of every scope, however many change at once', async () => {
      const told: News[] = [];
      store().onNews((news) => news !== 'missed' && told.push(...news));
      const ids = Array.from({ length: 300 }, (_, at) => scopeOf('alliance', String(at).padStart(3, '0')));
      await store().transact((transaction) => transaction.announce(ids.map(newsOf)));
      await until('all to be told', () => told.length >= ids.length);
      expect(told).toEqual(ids.map(newsOf));
    });
    it('do not come of a transaction that came to nothing, nor of one that announced nothing', async () => {
      const told: unknown[] = [];
      store().onNews((news) => told.push(news));
      const failing = store().transact(async (transaction) => {
        await transaction.announce([newsOf('alliance/ours')]);
        throw new Error('poison');
      });
      await expect(failing).rejects.toThrow('poison');
      await store().transact((transaction) => transaction.put('goals', 'g-1', 1));
      const others = [newsOf('organisation/theirs'), newsOf('person/theirs')];
      await store().transact((transaction) => transaction.announce(others));
      await until('the last to be told', () => told.length > 0);
      expect(told).toEqual([others]);
    });
    it('come no more to one who has ended it', async () => {
      const [one, other]: [unknown[], unknown[]] = [[], []];
      const end = store().onNews((news) => one.push(news));
      store().onNews((news) => other.push(news));
      end();
      await store().transact((transaction) => transaction.announce([newsOf('alliance/ours')]));
      await until('the other to be told', () => other.length > 0);
      expect(one).toEqual([]);
    });
  });
