import '@alliance/platform-distributed/kafka/request-queue';
import { Kafka, logLevel, type Message } from 'kafkajs';

const clientOf = (brokers: readonly string[]) =>
  new Kafka({ clientId: 'spec', brokers: [...brokers], logLevel: logLevel.NOTHING });

/** How many messages a topic holds, those included that say what others have said before. */
export const messagesOn = async (brokers: readonly string[], topic: string): Promise<number> => {
  const admin = clientOf(brokers).admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  } finally {
    await admin.disconnect();
  }
};

/** Puts something there that no service of ours has made. */
export const publishForeign = async (
  brokers: readonly string[],
  topic: string,
  messages: readonly Message[],
): Promise<void> => {
  const producer = clientOf(brokers).producer();
  await producer.connect();
  try {
    await producer.send({ topic, messages: [...messages], acks: -1 });
  } finally {
    await producer.disconnect();
  }
};

export interface TopicMessage {
  readonly key: string | undefined;
  readonly id: string | undefined;
  readonly value: string | undefined;
}

/** Hears a topic from its beginning, as somebody of our own trade would. */
export const readTopic = async (brokers: readonly string[], topic: string) => {
  const heard: TopicMessage[] = [];
  const consumer = clientOf(brokers).consumer({ groupId: `spec-${topic}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message: { key, value, headers } }) =>
      void heard.push({
        key: key?.toString(),
        id: headers?.['ce_id']?.toString(),
        value: value?.toString(),
      }),
  });
  return { heard, stop: () => consumer.disconnect() };
};
