import { describe, expect, it } from '@jest/globals';
import type { Producer, ProducerBatch, RecordMetadata } from 'kafkajs';
import { someMessages } from '@alliance/platform-tests/sample-messages';
import { sender, unanswered } from './sender.ts';
import { wireMessage } from './wire-message.ts';

const batch = [
  { topic: 'reviews', messages: someMessages(60, 30).map((message) => wireMessage(message, 3)) },
];

/** A producer that answers as it is told to, and says whether it was let go. */
const producer = (sendBatch: (batch: ProducerBatch) => Promise<RecordMetadata[]>) => {
  const state = { disconnected: false };
  const made = {
    sendBatch,
    disconnect: async () => {
      state.disconnected = true;
    },
  } as unknown as Producer;
  return { state, made };
};
const answersFor = ({ topicMessages = [] }: ProducerBatch): RecordMetadata[] =>
  topicMessages.flatMap(({ topic, messages }) =>
    [...new Set(messages.map(({ partition }) => partition ?? 0))].map((partition) => ({
      topicName: topic,
      partition,
      errorCode: 0,
    })),
  );

describe('sending', () => {
  it('sends again what nobody has answered for, and only that', async () => {
    const partitions: number[][] = [];
    const { made } = producer(async (sent) => {
      const answers = answersFor(sent);
      partitions.push(answers.map(({ partition }) => partition));
      return partitions.length === 1 ? answers.filter(({ partition }) => partition !== 1) : answers;
    });
    await sender(() => Promise.resolve(made), 1_000).send(batch);
    expect(partitions.map((own) => own.toSorted())).toEqual([[0, 1, 2], [1]]);
  });
  it('replaces a producer that has failed', async () => {
    const broken = producer(() => Promise.reject(new Error('OUT_OF_ORDER_SEQUENCE_NUMBER')));
    const fresh = producer((sent) => Promise.resolve(answersFor(sent)));
    const producers = [broken.made, fresh.made];
    const connect = () => Promise.resolve(producers.shift() ?? fresh.made);
    await sender(connect, 5_000).send(batch);
    expect(broken.state.disconnected).toBe(true);
    expect(fresh.state.disconnected).toBe(false);
  });
  it('ends when its patience does', async () => {
    const { made } = producer(() => Promise.reject(new Error('no')));
    const sending = sender(() => Promise.resolve(made), 200);
    await expect(sending.send(batch)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });
  it('tries once more and no oftener when it is told to give up', async () => {
    let tries = 0;
    const { made } = producer(() => Promise.reject(new Error(`no, ${++tries}`)));
    const sending = sender(() => Promise.resolve(made), 60_000);
    sending.giveUp();
    await expect(sending.send(batch)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(tries).toBe(1);
  });
  it('ends when it is closed', async () => {
    const { made } = producer(() => Promise.reject(new Error('no')));
    const sending = sender(() => Promise.resolve(made), 60_000);
    const refused = expect(sending.send(batch)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await sending.close();
    await refused;
  });
});

describe('what nobody has answered for', () => {
  it('is nothing when every partition was, and everything when none was', () => {
    expect(
      unanswered(batch, answersFor({ topicMessages: [{ ...batch[0]!, messages: [...batch[0]!.messages] }] })),
    ).toEqual([]);
    expect(unanswered(batch, [])).toEqual(batch);
    expect(unanswered(batch, [{ topicName: 'contracts', partition: 0 }])).toEqual(batch);
  });
});
