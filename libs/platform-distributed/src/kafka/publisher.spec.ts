import { describe, expect, it } from '@jest/globals';
import { someMessages } from '@alliance/platform-tests/sample-messages';
import { publisher } from './publisher.ts';
import type { TopicMessages } from './sender.ts';
import { wireMessage } from './wire-message.ts';

const some = (count: number, from = 0, value = '{}') =>
  someMessages(count, 5, from).map((message) => wireMessage({ ...message, value }, 6));

/** A wire that takes one request at a time, when it is told to. */
const wire = () => {
  const sent: (readonly TopicMessages[])[] = [];
  const waiting: PromiseWithResolvers<void>[] = [];
  return {
    sent,
    next: () => waiting.shift(),
    send(batch: readonly TopicMessages[]) {
      sent.push(batch);
      const answer = Promise.withResolvers<void>();
      waiting.push(answer);
      return answer.promise;
    },
  };
};
const settling = () => new Promise(setImmediate);
const idsOf = (batch: readonly TopicMessages[] | undefined) =>
  batch?.flatMap(({ messages }) => messages.map(({ headers }) => headers?.['ce_id']));

describe('publications', () => {
  it('that come while another is on its way go together, in their order', async () => {
    const { send, sent, next } = wire();
    const { publish } = publisher(send);
    const all = Promise.all([
      publish('reviews', some(2)),
      publish('reviews', some(2, 2)),
      publish('contracts', some(1, 9)),
      publish('reviews', some(2, 4)),
    ]);
    next()?.resolve();
    await settling();
    next()?.resolve();
    await all;
    expect(sent).toHaveLength(2);
    expect(sent[1]?.map(({ topic }) => topic)).toEqual(['reviews', 'contracts']);
    expect(idsOf(sent[1]?.slice(0, 1))).toEqual(['fact-2', 'fact-3', 'fact-4', 'fact-5']);
  });
  it('behind one that fails fail with it, so that it isn’t overtaken when it is repeated', async () => {
    const { send, sent, next } = wire();
    const { publish } = publisher(send);
    const both = Promise.allSettled([publish('reviews', some(2)), publish('reviews', some(2, 2))]);
    next()?.reject(new Error('gone'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent).toHaveLength(1);
    const after = publish('reviews', some(4));
    next()?.resolve();
    await after;
    expect(idsOf(sent[1])).toHaveLength(4);
  });
  it('that are large are cut into requests that a broker takes', async () => {
    const sizes: number[] = [];
    const { publish } = publisher(async (batch) => {
      sizes.push(batch.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one.messages)), 0));
    });
    await publish('reviews', some(40, 0, '漢'.repeat(30_000)));
    expect(sizes.length).toBeGreaterThan(3);
    for (const size of sizes) expect(size).toBeLessThan(1_000_000);
  });
  it('of a message that no broker takes are refused, and hold up nobody', async () => {
    const { publish } = publisher(() => Promise.resolve());
    await expect(publish('reviews', some(1, 0, 'x'.repeat(1_000_000)))).rejects.toMatchObject({
      name: 'MessageTooLarge',
    });
    await publish('reviews', some(1));
  });
});
