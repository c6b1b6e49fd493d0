import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from './listening.ts';
import { firstTimes, idsByKey, someMessages } from './sample-messages.ts';
import type { WrittenTopics } from './written-topics.ts';
import { until } from './until.ts';

/** What holds when a handler refuses, is slow, or stops. */
export const refusalsSuite = (topics: () => WrittenTopics): void => {
  describe('refusing', () => {
    it('offers a batch again until it is taken, and what follows it only then', async () => {
      const messages = someMessages(60, 4);
      let refusals = 3;
      const listening = await listen(topics(), 'insights', ['reviews'], async () => {
        if (refusals-- > 0) throw new Error('not now');
      });
      for (let at = 0; at < 60; at += 20) await topics().write('reviews', messages.slice(at, at + 20));
      await listening.heard(60);
      expect(idsByKey(firstTimes(listening.deliveries))).toEqual(idsByKey(messages));
    });
    it('holds nobody else: other groups hear everything meanwhile', async () => {
      await listen(topics(), 'stubborn', ['reviews'], () => Promise.reject(new Error('never')));
      const listening = await listen(topics(), 'insights', ['reviews']);
      await topics().write('reviews', someMessages(20, 4));
      await listening.heard(20);
    });
    it('offers what was refused to the group when it comes back', async () => {
      let refused = 0;
      const stubborn = await listen(topics(), 'insights', ['reviews'], async () => {
        refused += 1;
        throw new Error('never');
      });
      await topics().write('reviews', someMessages(20, 4));
      await until('a refusal', () => refused > 0);
      await stubborn.stop();
      const willing = await listen(topics(), 'insights', ['reviews']);
      await willing.heard(20);
    });
  });

  describe('stopping', () => {
    it('waits for the batch in hand, and offers nothing afterwards', async () => {
      const gate = Promise.withResolvers<void>();
      let inHand = 0;
      const listening = await listen(topics(), 'insights', ['reviews'], async () => {
        inHand += 1;
        await gate.promise;
      });
      await topics().write('reviews', someMessages(20, 4));
      await until('a batch in hand', () => inHand > 0);
      const stopping = listening.stop();
      expect(await Promise.race([stopping, pause(50, 'still waiting')])).toBe('still waiting');
      gate.resolve();
      await stopping;
      const offered = inHand;
      await topics().write('reviews', someMessages(20, 4, 20));
      await pause(50);
      expect(inHand).toBe(offered);
    });
    it('is possible while a handler keeps refusing', async () => {
      let refused = 0;
      const stubborn = await listen(topics(), 'insights', ['reviews'], async () => {
        refused += 1;
        throw new Error('never');
      });
      await topics().write('reviews', someMessages(1, 1));
      await until('a few refusals', () => refused > 2);
      await stubborn.stop();
    });
    it('has never two batches of one key in hand at once', async () => {
      const inHand = new Map<string, number>();
      let most = 0;
      const listening = await listen(topics(), 'insights', ['reviews'], async (batch) => {
        const keys = new Set(batch.map(({ message }) => message.key));
        for (const key of keys) inHand.set(key, (inHand.get(key) ?? 0) + 1);
        most = Math.max(most, ...inHand.values());
        await pause(1);
        for (const key of keys) inHand.set(key, (inHand.get(key) ?? 0) - 1);
      });
      for (let at = 0; at < 100; at += 10) await topics().write('reviews', someMessages(10, 2, at));
      await listening.heard(100);
      expect(most).toBe(1);
    });
  });
};
