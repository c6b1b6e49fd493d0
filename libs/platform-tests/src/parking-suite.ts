import { describe, expect, it } from '@jest/globals';
import type { Parked, ViewStore } from '@alliance/platform/ports/view-store';

const message = (consumer: string, key: string, id: string): Parked => ({
  consumer,
  topic: 'reviews',
  key,
  id,
  value: `{"id":"${id}"}`,
  reason: 'TypeError',
});

/** What holds for messages whose handling failed. */
export const parkingSuite = (store: () => ViewStore): void =>
  describe('parking', () => {
    const [one, two, other, elsewhere] = [
      message('insights', 'a', '1'),
      message('insights', 'a', '2'),
      message('insights', 'b', '3'),
      message('audit', 'a', '1'),
    ] as const;

    it('keeps messages in the order in which they were parked, each for its consumer', async () => {
      await store().transact((transaction) => transaction.park([one, elsewhere]));
      await store().transact((transaction) => transaction.park([other, two]));
      expect(await store().parked('insights')).toEqual([one, other, two]);
      expect(await store().parked('audit')).toEqual([elsewhere]);
      expect(await store().parked('nobody')).toEqual([]);
    });
    it('knows of which keys something is parked', async () => {
      await store().transact((transaction) => transaction.park([one, other, two, elsewhere]));
      expect((await store().parkedKeys('insights')).toSorted()).toEqual(['a', 'b']);
      expect(await store().parkedKeys('audit')).toEqual(['a']);
      expect(await store().parkedKeys('nobody')).toEqual([]);
      await store().transact(async (transaction) => {
        await transaction.unpark('insights', 'a');
        expect(await transaction.parkedKeys('insights')).toEqual(['b']);
        await transaction.park([{ ...one, key: 'c' }, two]);
        expect((await transaction.parkedKeys('insights')).toSorted()).toEqual(['a', 'b', 'c']);
      });
    });
    it('gives back all of one key, and only these', async () => {
      await store().transact((transaction) => transaction.park([one, other, two, elsewhere]));
      const free = await store().transact((transaction) => transaction.unpark('insights', 'a'));
      expect(free).toEqual([one, two]);
      expect(await store().parked('insights')).toEqual([other]);
      expect(await store().parked('audit')).toEqual([elsewhere]);
      expect(await store().transact((transaction) => transaction.unpark('insights', 'a'))).toEqual([]);
    });
    it('shows a transaction what it has parked and given back itself', async () => {
      await store().transact((transaction) => transaction.park([one, other]));
      await store().transact(async (transaction) => {
        await transaction.park([two]);
        expect(await transaction.unpark('insights', 'a')).toEqual([one, two]);
        expect(await transaction.parked('insights')).toEqual([other]);
        await transaction.park([two]);
        expect(await transaction.parked('insights')).toEqual([other, two]);
      });
      expect(await store().parked('insights')).toEqual([other, two]);
    });
  });
