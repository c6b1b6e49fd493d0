import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { SubscribedStore } from './subscribed-store.ts';
import { journalSuite } from './journal-suite.ts';
import { newsSuite } from './news-suite.ts';
import type { Opened, Traits } from './opened.ts';
import { idsOf, someFact } from './sample-facts.ts';
import { parkingSuite } from './parking-suite.ts';
import { transactionsSuite } from './transactions-suite.ts';

/** What every view store promises, whatever holds it. */
export const viewStoreSuite = (
  name: string,
  open: () => Promise<Opened<SubscribedStore>>,
  { lasting }: Traits,
): void =>
  describe(`the view store ${name}`, () => {
    let opened: Opened<SubscribedStore>;
    let store: SubscribedStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.port;
    });
    afterEach(() => opened.destroy());

    describe('documents', () => {
      it('are answered as they were put, replaced when put again, gone when removed', async () => {
        const document = { words: 'Zoë – “naïve” 漢字 🜂\n', list: [1, null, { deep: true }], empty: {} };
        await store.transact((transaction) => transaction.put('goals', 'g-1', document));
        expect(await store.document('goals', 'g-1')).toEqual(document);
        await store.transact((transaction) => transaction.put('goals', 'g-1', [2]));
        expect(await store.document('goals', 'g-1')).toEqual([2]);
        await store.transact((transaction) => transaction.remove('goals', 'g-1'));
        expect(await store.document('goals', 'g-1')).toBeUndefined();
      });
      it('are kept apart by collection, and absent when nobody put them', async () => {
        await store.transact((transaction) => transaction.put('goals', 'g-1', 1));
        expect(await store.document('themes', 'g-1')).toBeUndefined();
        expect(await store.documents('themes')).toEqual([]);
      });
      it('are listed by the beginning of their keys, in the order of keys', async () => {
        await store.transact(async (transaction) => {
          for (const key of ['b/2', 'a/10', 'a/2', 'a', 'a/%', 'a/_', 'aé', 'a/🜂', 'ab', 'A/1'])
            await transaction.put('goals', key, { key });
        });
        const keys = async (prefix?: string) =>
          (await store.documents<{ key: string }>('goals', prefix)).map(([key, document]) => {
            expect(document.key).toBe(key);
            return key;
          });
        expect(await keys()).toEqual(['A/1', 'a', 'a/%', 'a/10', 'a/2', 'a/_', 'a/🜂', 'ab', 'aé', 'b/2']);
        expect(await keys('a/')).toEqual(['a/%', 'a/10', 'a/2', 'a/_', 'a/🜂']);
        expect(await keys('a/%')).toEqual(['a/%']);
        expect(await keys('c')).toEqual([]);
      });
      it('of one person are listed without those of another whose id begins alike', async () => {
        await store.transact(async (transaction) => {
          for (const key of [
            'amara alliance/2',
            'amara alliance/1',
            'amara-osei alliance/1',
            'amaranta alliance/1',
          ])
            await transaction.put('pairs-in-short', key, { sealed: key });
        });
        const hers = (await store.documents('pairs-in-short', 'amara ')).map(([key]) => key);
        expect(hers).toEqual(['amara alliance/1', 'amara alliance/2']);
      });
      it('do not change with the object that was put', async () => {
        await store.transact(async (transaction) => {
          const document = { level: 1 };
          await transaction.put('goals', 'g-1', document);
          document.level = 2;
          expect(await transaction.document('goals', 'g-1')).toEqual({ level: 1 });
        });
        expect(await store.document('goals', 'g-1')).toEqual({ level: 1 });
      });
    });

    describe('checkpoints', () => {
      it('begin before the first offset, and move for their own consumer, topic and partition', async () => {
        expect(await store.checkpoint('insights', 'reviews', 0)).toBe(-1);
        await store.transact(async (transaction) => {
          await transaction.moveCheckpoint('insights', 'reviews', 0, 7);
          await transaction.moveCheckpoint('insights', 'reviews', 1, 3);
          expect(await transaction.checkpoint('insights', 'reviews', 0)).toBe(7);
        });
        await store.transact((transaction) => transaction.moveCheckpoint('insights', 'reviews', 0, 9));
        expect(await store.checkpoint('insights', 'reviews', 0)).toBe(9);
        expect(await store.checkpoint('insights', 'reviews', 1)).toBe(3);
        expect(await store.checkpoint('insights', 'contracts', 0)).toBe(-1);
        expect(await store.checkpoint('audit', 'reviews', 0)).toBe(-1);
      });
    });

    journalSuite(() => store);
    newsSuite(() => store);
    parkingSuite(() => store);
    transactionsSuite(() => store);

    describe('closing', () => {
      it('finishes the transaction in hand, and refuses what comes after', async () => {
        const inHand = store.transact((transaction) => transaction.put('goals', 'g-1', 1));
        await store.close();
        await inHand;
        await expect(store.transact(async () => {})).rejects.toThrow(StoreUnavailable);
        await expect(store.document('goals', 'g-1')).rejects.toThrow(StoreUnavailable);
        await store.close();
      });
      if (lasting)
        it('keeps everything', async () => {
          const [fact, later] = await store.record('reviews', [someFact('goal-1'), someFact('goal-1')]);
          if (!fact || !later) throw new Error('both were recorded');
          const parked = {
            consumer: 'insights',
            topic: 'reviews',
            key: 'a',
            id: '1',
            value: 'v',
            reason: 'TypeError',
          };
          await store.transact(async (transaction) => {
            await transaction.put('goals', 'g-1', 1);
            await transaction.enter('reviews', [fact]);
            await transaction.moveCheckpoint('insights', 'reviews', 0, 7);
            await transaction.park([parked]);
          });
          store = await opened.reopen();
          expect(await store.document('goals', 'g-1')).toBe(1);
          expect(await store.journal(fact.scope, 'everyone')).toEqual([{ entry: 1, topic: 'reviews', fact }]);
          expect(await store.checkpoint('insights', 'reviews', 0)).toBe(7);
          expect(await store.parked('insights')).toEqual([parked]);
          await store.transact(async (transaction) => {
            const next = await transaction.enter('reviews', [fact, later]);
            expect(next.map(({ entry }) => entry)).toEqual([2]);
            expect(idsOf(next.map((entry) => entry.fact))).not.toContain(fact.id);
          });
        });
    });
  });
