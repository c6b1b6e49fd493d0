import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen } from '@alliance/platform-tests/listening';
import { firstTimes, idsByKey, someMessages } from '@alliance/platform-tests/sample-messages';
import type { Message } from '@alliance/platform/ports/topics';
import { startKafka, type StartedKafka } from '../../engines/kafka.ts';
import { freshBuses } from './opened-bus.ts';

const eventually = async (isSo: () => boolean) => {
  for (let look = 0; look < 4_000 && !isSo(); look++) await pause(10);
  expect(isSo()).toBe(true);
};

describe('three brokers', () => {
  let kafka: StartedKafka;
  beforeAll(async () => {
    kafka = await startKafka({ brokers: 3 });
  });
  afterAll(() => kafka.stop());

  it.each([
    ['killed', (node: number) => kafka.kill(node), (node: number) => kafka.restart(node)],
    ['paused', (node: number) => kafka.pause(node), (node: number) => kafka.resume(node)],
  ])(
    'of which one is %s amid publications: all that was acknowledged is there, in order within each key',
    async (_, fail, heal) => {
      const buses = freshBuses({
        brokers: kafka.brokers,
        topics: { partitions: 6, replicas: 3, minInSyncReplicas: 2 },
      });
      const bus = await buses.open();
      const throughout = await listen(await buses.open(), 'insights', ['reviews']);
      const messages = someMessages(5_000, 40);
      const acknowledged: Message[] = [];
      for (let at = 0; at < messages.length; at += 50) {
        const some = messages.slice(at, at + 50);
        // It leads a third of the partitions, and coordinates some groups.
        if (at === 2_000) setTimeout(() => void fail(2), 5);
        await bus.publish('reviews', some);
        acknowledged.push(...some);
      }
      const late = await listen(await buses.open(), 'audit', ['reviews']);
      for (const { deliveries } of [throughout, late]) {
        await eventually(() => new Set(deliveries.map(({ message }) => message.id)).size === 5_000);
        expect(idsByKey(firstTimes(deliveries))).toEqual(idsByKey(acknowledged));
      }
      await heal(2);
      await bus.publish('reviews', someMessages(100, 40, 5_000));
      await eventually(() => new Set(late.deliveries.map(({ message }) => message.id)).size === 5_100);
      await buses.closeAll();
    },
  );
});

describe('the only broker', () => {
  it('killed and back: publications and groups go on by themselves', async () => {
    const kafka = await startKafka({ brokers: 1 });
    const buses = freshBuses({ brokers: kafka.brokers });
    try {
      const bus = await buses.open();
      const hasty = await buses.open({ patience: 500 });
      const listening = await listen(bus, 'insights', ['reviews']);
      await bus.publish('reviews', someMessages(100, 10));
      await listening.heard(100);
      await kafka.kill(1);
      await expect(hasty.publish('reviews', someMessages(10, 10, 100))).rejects.toMatchObject({
        name: 'StoreUnavailable',
      });
      const publishing = bus.publish('reviews', someMessages(100, 10, 100));
      await kafka.restart(1);
      await publishing;
      await hasty.publish('reviews', someMessages(100, 10, 200));
      await eventually(() => new Set(listening.deliveries.map(({ message }) => message.id)).size === 300);
      expect(idsByKey(firstTimes(listening.deliveries))).toEqual(idsByKey(someMessages(300, 10)));
    } finally {
      await buses.closeAll();
      await kafka.stop();
    }
  });
});
