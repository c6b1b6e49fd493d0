import type { Scope } from '@alliance/decider/scope';
import { describe, expect, it } from '@jest/globals';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { idsOf, placed, someFact } from './sample-facts.ts';

const factsOf = (scope: Scope, count: number) =>
  Array.from({ length: count }, (_, at) => placed(someFact('goal-1', { scope }), at + 1));

/** What holds for the facts that a service has heard of. */
export const journalSuite = (store: () => ViewStore): void =>
  describe('the journal', () => {
    it('keeps facts as they came, in the order in which they were entered, numbered over all alliances', async () => {
      const [ours, theirs] = [factsOf('alliance/ours', 2), factsOf('organisation/theirs', 2)];
      await store().transact((transaction) => transaction.enter('reviews', [...ours, ...theirs]));
      await store().transact((transaction) => transaction.enter('contracts', factsOf('alliance/ours', 1)));
      expect((await store().journal('alliance/ours')).slice(0, 2)).toEqual(
        ours.map((fact, at) => ({ entry: at + 1, topic: 'reviews', fact })),
      );
      expect((await store().journal('alliance/ours')).map(({ entry, topic }) => [entry, topic])).toEqual([
        [1, 'reviews'],
        [2, 'reviews'],
        [5, 'contracts'],
      ]);
      expect((await store().journal('organisation/theirs')).map(({ entry }) => entry)).toEqual([3, 4]);
      expect(await store().journal('person/nobody')).toEqual([]);
    });
    it('is answered from after an entry on', async () => {
      await store().transact((transaction) => transaction.enter('reviews', factsOf('alliance/ours', 5)));
      expect((await store().journal('alliance/ours', 3)).map(({ entry }) => entry)).toEqual([4, 5]);
    });
    it('has a fact once: in one call, in one transaction, and in a later one', async () => {
      const [one, two, three] = factsOf('alliance/ours', 3) as [
        ReturnType<typeof placed>,
        ReturnType<typeof placed>,
        ReturnType<typeof placed>,
      ];
      const entered = await store().transact(async (transaction) => [
        await transaction.enter('reviews', [one, one]),
        await transaction.enter('reviews', [one, two]),
      ]);
      expect(entered.map((entries) => idsOf(entries.map(({ fact }) => fact)))).toEqual([[one.id], [two.id]]);
      const later = await store().transact((transaction) =>
        transaction.enter('contracts', [two, three, one]),
      );
      expect(later).toEqual([{ entry: 3, topic: 'contracts', fact: three }]);
      expect((await store().journal('alliance/ours')).map(({ entry }) => entry)).toEqual([1, 2, 3]);
    });
    it('shows a transaction what it has entered itself', async () => {
      await store().transact((transaction) => transaction.enter('reviews', factsOf('alliance/ours', 2)));
      await store().transact(async (transaction) => {
        await transaction.enter('reviews', [
          ...factsOf('organisation/theirs', 1),
          ...factsOf('alliance/ours', 1),
        ]);
        expect((await transaction.journal('alliance/ours')).map(({ entry }) => entry)).toEqual([1, 2, 4]);
        expect((await transaction.journal('alliance/ours', 2)).map(({ entry }) => entry)).toEqual([4]);
      });
    });
    it('takes many facts at once', async () => {
      const facts = factsOf('alliance/ours', 3_000);
      const entered = await store().transact((transaction) => transaction.enter('reviews', facts));
      expect(idsOf(entered.map(({ fact }) => fact))).toEqual(idsOf(facts));
      expect(await store().journal('alliance/ours')).toEqual(entered);
    });
  });
