import type { Producer, RecordMetadata } from 'kafkajs';
import { retry, type Waits } from '@alliance/platform/backoff';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { report, troubleOf } from '@alliance/platform/report';
import type { WireMessage } from './wire-message.ts';

export interface TopicMessages {
  readonly topic: string;
  readonly messages: readonly WireMessage[];
}

export interface Sender {
  /** Connects, if it isn't yet. @throws StoreUnavailable */
  ready(): Promise<void>;
  /** One at a time. Resolves when every in-sync replica has all of it. @throws StoreUnavailable */
  send(batch: readonly TopicMessages[]): Promise<void>;
  /** What is on its way is ended, and what fails from now on is not tried again. */
  giveUp(): void;
  close(): Promise<void>;
}

const WAITS: Waits = { first: 50, longest: 1_000 };

/**
 * Sends until it is done, or until the patience (milliseconds) is over. After any failure the producer is
 * replaced: an idempotent one that has lost count of its messages never finds it again, and a fresh one asks who
 * leads now. Nothing else is sent meanwhile, so what has to be sent twice is still in order the first time.
 */
export const sender = (connect: () => Promise<Producer>, patience: number): Sender => {
  const state = { closed: false };
  let producer: Promise<Producer> | undefined;
  const letGo = async () => {
    const old = producer;
    producer = undefined;
    await old?.then((one) => one.disconnect()).catch(() => undefined);
  };
  const trying = (attempt: (with_: Producer) => Promise<boolean>) => {
    const over = AbortSignal.timeout(patience);
    const untilAnswered = async () => {
      producer ??= connect();
      while (!(await attempt(await producer))) if (over.aborted) throw new Error('no end of it');
    };
    const failed = async (error: unknown) => {
      const letting = letGo();
      if (over.aborted || state.closed) throw new StoreUnavailable('Kafka took nothing', { cause: error });
      report('kafka-producer-replaced', troubleOf(error), 'warning');
      await letting;
    };
    return retry(untilAnswered, { waits: WAITS, failed });
  };
  return {
    ready: () => trying(() => Promise.resolve(true)),
    send(batch) {
      let left = batch;
      return trying(async (one) => {
        left = unanswered(left, await one.sendBatch({ acks: -1, topicMessages: mutable(left) }));
        return left.length === 0;
      });
    },
    giveUp() {
      state.closed = true;
    },
    async close() {
      state.closed = true;
      await letGo();
    },
  };
};

const mutable = (batch: readonly TopicMessages[]) =>
  batch.map(({ topic, messages }) => ({ topic, messages: [...messages] }));

/**
 * What nobody has answered for. kafkajs answers as if all was well when, between two of its attempts, a partition
 * moves to a broker that has already taken its own part of the batch: the moved part is then sent to nobody.
 */
export const unanswered = (
  batch: readonly TopicMessages[],
  answers: readonly Pick<RecordMetadata, 'topicName' | 'partition'>[],
): readonly TopicMessages[] => {
  const taken = new Set(answers.map(({ topicName, partition }) => `${topicName} ${partition}`));
  return batch
    .map(({ topic, messages }) => ({
      topic,
      messages: messages.filter(({ partition }) => !taken.has(`${topic} ${partition}`)),
    }))
    .filter(({ messages }) => messages.length > 0);
};
