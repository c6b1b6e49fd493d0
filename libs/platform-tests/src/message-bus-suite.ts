import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageBus } from '@alliance/platform/ports/message-bus';
import { listen } from './listening.ts';
import type { Opened, Traits } from './opened.ts';
import { refusalsSuite } from './refusals-suite.ts';
import { firstTimes, idsByKey, someMessages } from './sample-messages.ts';

/** What every message bus promises, whatever carries the messages. */
export const messageBusSuite = (
  name: string,
  open: () => Promise<Opened<MessageBus>>,
  { lasting }: Traits,
): void =>
  describe(`the message bus ${name}`, () => {
    let opened: Opened<MessageBus>;
    let bus: MessageBus;
    beforeEach(async () => {
      opened = await open();
      bus = opened.port;
    });
    afterEach(() => opened.destroy());

    describe('delivering', () => {
      it('brings every message as it was given, to a group that was there before and to one that comes later', async () => {
        const messages = someMessages(50, 7).map((message) => ({ ...message, value: '“naïve” 漢字 🜂\n\0' }));
        const early = await listen(bus, 'insights', ['reviews']);
        await bus.publish('reviews', messages);
        await early.heard(50);
        const late = await listen(bus, 'audit', ['reviews']);
        await late.heard(50);
        for (const { deliveries } of [early, late])
          expect(idsByKey(firstTimes(deliveries))).toEqual(idsByKey(messages));
        const byId = Map.groupBy(messages, ({ id }) => id);
        for (const { message } of late.deliveries) expect([message]).toEqual(byId.get(message.id));
      });
      it('keeps the order within each key, over many publications', async () => {
        const listening = await listen(bus, 'insights', ['reviews']);
        const messages = someMessages(600, 7);
        for (let at = 0; at < messages.length; at += 20)
          await bus.publish('reviews', messages.slice(at, at + 20));
        await listening.heard(600);
        expect(idsByKey(firstTimes(listening.deliveries))).toEqual(idsByKey(messages));
      });
      it('brings many messages in few batches', async () => {
        await bus.publish('reviews', someMessages(1_000, 3));
        const listening = await listen(bus, 'insights', ['reviews']);
        await listening.heard(1_000);
        expect(listening.batches.length).toBeLessThan(300);
      });
      it('brings the messages of several topics, and none of a topic that was not asked for', async () => {
        await bus.publish('reviews', someMessages(3, 1));
        await bus.publish('contracts', someMessages(3, 1, 10));
        await bus.publish('private', someMessages(3, 1, 20));
        const listening = await listen(bus, 'insights', ['reviews', 'contracts']);
        await listening.heard(6);
        const topics = listening.deliveries.map(({ topic }) => topic);
        expect(new Set(topics)).toEqual(new Set(['reviews', 'contracts']));
      });
      it('wakes a group that waits', async () => {
        const listening = await listen(bus, 'insights', ['reviews']);
        for (const [at, message] of someMessages(5, 2).entries()) {
          await bus.publish('reviews', [message]);
          await listening.heard(at + 1);
        }
      });
      it('adds a message that is published again', async () => {
        const messages = someMessages(1, 1);
        await bus.publish('reviews', messages);
        await bus.publish('reviews', messages);
        await bus.publish('reviews', someMessages(1, 1, 1));
        const listening = await listen(bus, 'insights', ['reviews']);
        await listening.heard(2);
        const offsets = listening.deliveries
          .filter(({ message }) => message.id === 'fact-0')
          .map(({ offset }) => offset);
        expect(new Set(offsets).size).toBeGreaterThanOrEqual(2);
      });
      it('publishes nothing when there is nothing', async () => {
        await expect(bus.publish('reviews', [])).resolves.toBeUndefined();
      });
    });

    describe('offsets', () => {
      it('grow within a partition, and name the same message each time', async () => {
        const listening = await listen(bus, 'insights', ['reviews']);
        for (let at = 0; at < 10; at++) await bus.publish('reviews', someMessages(30, 5, 30 * at));
        await listening.heard(300);
        for (const own of Map.groupBy(listening.deliveries, ({ partition }) => partition).values()) {
          const messages = new Map<number, string>();
          for (const { offset, message } of own) {
            if (!messages.has(offset)) expect(offset).toBeGreaterThan(Math.max(-1, ...messages.keys()));
            expect(messages.get(offset) ?? message.id).toBe(message.id);
            messages.set(offset, message.id);
          }
        }
      });
      it('let a group that comes back go on where it ended', async () => {
        const before = await listen(bus, 'insights', ['reviews']);
        await bus.publish('reviews', someMessages(100, 5));
        await before.heard(100);
        await before.stop();
        await bus.publish('reviews', someMessages(100, 5, 100));
        if (lasting) bus = await opened.reopen();
        const after = await listen(bus, 'insights', ['reviews']);
        await after.heard(100);
        const handled = new Map<number, number>();
        for (const { partition, offset } of before.deliveries)
          handled.set(partition, Math.max(handled.get(partition) ?? -1, offset));
        for (const { partition, offset } of after.deliveries)
          expect(offset).toBeGreaterThan(handled.get(partition) ?? -1);
      });
    });

    refusalsSuite(() => bus);

    if (lasting)
      it('keeps what was published, for groups that come after a restart', async () => {
        const messages = someMessages(40, 4);
        await bus.publish('reviews', messages);
        bus = await opened.reopen();
        const listening = await listen(bus, 'insights', ['reviews']);
        await listening.heard(40);
        expect(idsByKey(firstTimes(listening.deliveries))).toEqual(idsByKey(messages));
      });
  });
