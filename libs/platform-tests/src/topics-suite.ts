import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listen } from './listening.ts';
import type { Opened, Traits } from './opened.ts';
import { refusalsSuite } from './refusals-suite.ts';
import type { WrittenTopics } from './written-topics.ts';
import { firstTimes, idsByKey, someMessages } from './sample-messages.ts';

export interface TopicsTraits extends Traits {
  /** Whether a group that comes back may be offered anew what it has handled. */
  readonly startsAnew?: boolean;
}

/** What all topics promise, whatever they are kept in: other systems, or the logs themselves. */
export const topicsSuite = (
  name: string,
  open: () => Promise<Opened<WrittenTopics>>,
  { lasting, startsAnew = false }: TopicsTraits,
): void =>
  describe(`topics ${name}`, () => {
    let opened: Opened<WrittenTopics>;
    let topics: WrittenTopics;
    beforeEach(async () => {
      opened = await open();
      topics = opened.port;
    });
    afterEach(() => opened.destroy());

    describe('delivering', () => {
      it('brings every message as it was given, to a group that was there before and to one that comes later', async () => {
        const messages = someMessages(50, 7).map((message) => ({ ...message, value: '“naïve” 漢字 🜂\n\0' }));
        const early = await listen(topics, 'insights', ['reviews']);
        const written = await topics.write('reviews', messages);
        await early.heard(50);
        const late = await listen(topics, 'audit', ['reviews']);
        await late.heard(50);
        for (const { deliveries } of [early, late])
          expect(idsByKey(firstTimes(deliveries))).toEqual(idsByKey(messages));
        const byId = new Map(written.map((message) => [message.id, message]));
        for (const { message } of late.deliveries) {
          const { key, id, type, value } = message;
          expect({ key, id, type, value }).toEqual(byId.get(id));
          expect(value).toContain('naïve');
        }
      });
      it('keeps the order within each key, over many publications', async () => {
        const listening = await listen(topics, 'insights', ['reviews']);
        const messages = someMessages(600, 7);
        for (let at = 0; at < messages.length; at += 20)
          await topics.write('reviews', messages.slice(at, at + 20));
        await listening.heard(600);
        expect(idsByKey(firstTimes(listening.deliveries))).toEqual(idsByKey(messages));
      });
      it('brings many messages in few batches', async () => {
        await topics.write('reviews', someMessages(1_000, 3));
        const listening = await listen(topics, 'insights', ['reviews']);
        await listening.heard(1_000);
        expect(listening.batches.length).toBeLessThan(300);
      });
      it('brings the messages of several topics, and none of a topic that was not asked for', async () => {
        await topics.write('reviews', someMessages(3, 1));
        await topics.write('contracts', someMessages(3, 1, 10));
        await topics.write('private', someMessages(3, 1, 20));
        const listening = await listen(topics, 'insights', ['reviews', 'contracts']);
        await listening.heard(6);
        const heard = listening.deliveries.map(({ topic }) => topic);
        expect(new Set(heard)).toEqual(new Set(['reviews', 'contracts']));
      });
      it('wakes a group that waits', async () => {
        const listening = await listen(topics, 'insights', ['reviews']);
        for (const [at, message] of someMessages(5, 2).entries()) {
          await topics.write('reviews', [message]);
          await listening.heard(at + 1);
        }
      });
    });

    describe('offsets', () => {
      it('grow within a partition, and name the same message each time', async () => {
        const listening = await listen(topics, 'insights', ['reviews']);
        for (let at = 0; at < 10; at++) await topics.write('reviews', someMessages(30, 5, 30 * at));
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
        const before = await listen(topics, 'insights', ['reviews']);
        await topics.write('reviews', someMessages(100, 5));
        await before.heard(100);
        await before.stop();
        await topics.write('reviews', someMessages(100, 5, 100));
        if (lasting) topics = await opened.reopen();
        const after = await listen(topics, 'insights', ['reviews'], undefined, before);
        await after.heard(startsAnew ? 200 : 100);
        for (const { topic, partition, offset } of startsAnew ? [] : after.deliveries)
          expect(offset).toBeGreaterThan(await before.handledUpTo(topic, partition));
      });
    });

    refusalsSuite(() => topics);

    if (lasting)
      it('keeps what was published, for groups that come after a restart', async () => {
        const messages = someMessages(40, 4);
        await topics.write('reviews', messages);
        topics = await opened.reopen();
        const listening = await listen(topics, 'insights', ['reviews']);
        await listening.heard(40);
        expect(idsByKey(firstTimes(listening.deliveries))).toEqual(idsByKey(messages));
      });
  });
