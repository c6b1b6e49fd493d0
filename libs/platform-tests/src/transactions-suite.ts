import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { SealedFact } from '@alliance/facts/recorded';
import type { ViewStore, ViewWriting } from '@alliance/platform/ports/view-store';
import { someFact } from './sample-facts.ts';
import type { SubscribedStore } from './subscribed-store.ts';

/** Changes everything that a transaction can change. */
const changeAll = async (
  transaction: ViewWriting,
  number: number,
  facts: readonly SealedFact[],
): Promise<void> => {
  await transaction.put('goals', 'g-1', number);
  await pause(2);
  await transaction.put('goals', 'g-2', number);
  await transaction.enter('reviews', facts);
  await pause(2);
  await transaction.moveCheckpoint('insights', 'reviews', 0, number);
  await transaction.park([
    { consumer: 'insights', topic: 'reviews', key: 'a', id: `${number}`, value: '', reason: '' },
  ]);
};
const readAll = async (store: ViewStore) => ({
  documents: await store.documents<number>('goals'),
  journal: (await store.journal('alliance/a1f0', 'everyone')).map(({ fact }) => fact.id),
  checkpoint: await store.checkpoint('insights', 'reviews', 0),
  parked: (await store.parked('insights')).map(({ id }) => id),
});

const count = async (transaction: ViewWriting): Promise<void> => {
  const so = (await transaction.document<number>('counts', 'all')) ?? 0;
  await pause(1);
  await transaction.put('counts', 'all', so + 1);
};

/** What holds for changes that belong together. */
export const transactionsSuite = (store: () => SubscribedStore): void =>
  describe('a transaction', () => {
    const numbered = (number: number) =>
      store().record('reviews', [someFact('goal-1', { id: `f-${number}` })]);

    it('answers what its work answers, and passes on its error', async () => {
      expect(await store().transact(async () => 42)).toBe(42);
      const error = new Error('poison');
      await expect(store().transact(() => Promise.reject(error))).rejects.toBe(error);
    });
    it('changes nothing when its work fails, whatever it had changed', async () => {
      const [first, second] = [await numbered(1), await numbered(2)];
      await store().transact((transaction) => changeAll(transaction, 1, first));
      const before = await readAll(store());
      const failing = store().transact(async (transaction) => {
        await transaction.remove('goals', 'g-1');
        await transaction.unpark('insights', 'a');
        await changeAll(transaction, 2, second);
        throw new Error('poison');
      });
      await expect(failing).rejects.toThrow('poison');
      expect(await readAll(store())).toEqual(before);
    });
    it('does not hold the next one when it fails', async () => {
      const failing = store().transact(() => Promise.reject(new Error('poison')));
      const next = store().transact((transaction) => transaction.put('goals', 'g-1', 1));
      await expect(failing).rejects.toThrow('poison');
      await next;
      expect(await store().document('goals', 'g-1')).toBe(1);
    });
    it('sees its own changes', async () => {
      await store().transact(async (transaction) => {
        await transaction.put('goals', 'a/1', 1);
        await transaction.put('goals', 'a/3', 3);
      });
      await store().transact(async (transaction) => {
        await transaction.put('goals', 'a/2', 2);
        await transaction.put('goals', 'b', 9);
        await transaction.remove('goals', 'a/1');
        expect(await transaction.document('goals', 'a/2')).toBe(2);
        expect(await transaction.document('goals', 'a/1')).toBeUndefined();
        expect(await transaction.documents('goals', 'a/')).toEqual([
          ['a/2', 2],
          ['a/3', 3],
        ]);
      });
    });
    it('is seen whole or not at all by a reader, whatever it waits for', async () => {
      for (let number = 1; number <= 5; number++) {
        const before = await readAll(store());
        const facts = await numbered(number);
        const transaction = store().transact(async (writing) => {
          await changeAll(writing, number, facts);
          return 'over';
        });
        while ((await Promise.race([transaction, pause(0, 'under way')])) === 'under way') {
          const documents = await store().documents<number>('goals');
          expect([
            before.documents,
            [
              ['g-1', number],
              ['g-2', number],
            ],
          ]).toContainEqual(documents);
        }
        expect(await readAll(store())).toMatchObject({
          documents: [
            ['g-1', number],
            ['g-2', number],
          ],
          checkpoint: number,
        });
      }
    });
    it('comes after the one before: of twenty that count, each counts', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store().transact(count)));
      expect(await store().document('counts', 'all')).toBe(20);
    });
    it('takes no change that comes after its end', async () => {
      let kept: ViewWriting | undefined;
      await store().transact(async (transaction) => {
        kept = transaction;
      });
      await expect(Promise.resolve(kept?.put('goals', 'g-1', 1))).rejects.toThrow();
      expect(await store().document('goals', 'g-1')).toBeUndefined();
    });
  });
