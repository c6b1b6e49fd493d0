import { Kafka, logLevel, type Consumer, type Producer } from 'kafkajs';
import { clientLog } from './client-log.ts';
import './request-queue.ts';

/** Milliseconds. A broker that doesn't answer for so long counts as gone, and its partitions' new leaders are asked for. */
const REQUEST = 5_000;
const CONNECTION = 2_000;
const METADATA_AGE = 30_000;
/** Few of them: who uses a client replaces it when it gives up, and tries for as long as its own patience lasts. */
const RETRY = { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000, multiplier: 2, factor: 0.2 };

export interface Connection {
  readonly brokers: readonly string[];
  readonly clientId: string;
}

/** A client of its own for each use: kafkajs's clients share what they know of a group's offsets. */
export const kafkaClient = ({ brokers, clientId }: Connection): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: CONNECTION,
    requestTimeout: REQUEST,
    retry: RETRY,
    logLevel: logLevel.ERROR,
    logCreator: clientLog,
  });

/** An idempotent producer: what it sends again after a lost answer is kept once. Messages name their partition. */
export const connectProducer = async (connection: Connection): Promise<Producer> => {
  const producer = kafkaClient(connection).producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    metadataMaxAge: METADATA_AGE,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
    // A broker that hangs is given up after the second request, and a fresh producer asks who leads now.
    retry: { ...RETRY, retries: 1 },
  });
  try {
    await producer.connect();
    return producer;
  } catch (error) {
    await producer.disconnect().catch(() => undefined);
    throw error;
  }
};

export interface GroupTimes {
  /** Milliseconds after which a member that isn't heard of loses its partitions to the others. */
  readonly sessionTimeout: number;
  readonly heartbeatInterval: number;
}

export const newConsumer = (connection: Connection, groupId: string, times: GroupTimes): Consumer =>
  kafkaClient(connection).consumer({
    groupId,
    ...times,
    // How long the others wait, when partitions are dealt anew, for a member to end the batch in its hand.
    rebalanceTimeout: 2 * times.sessionTimeout,
    // An answer comes as soon as there is a message; without any, the question is asked again after so long.
    minBytes: 1,
    maxWaitTimeInMs: 100,
    // What is handled together: some twelve hundred facts, in a transaction of 50 ms.
    maxBytes: 2 * 1_048_576,
    maxBytesPerPartition: 1_048_576,
    allowAutoTopicCreation: false,
    metadataMaxAge: METADATA_AGE,
    // A consumer that kafkajs restarts by itself goes on when it has been stopped meanwhile.
    retry: { ...RETRY, retries: 2, restartOnFailure: () => Promise.resolve(false) },
  });
