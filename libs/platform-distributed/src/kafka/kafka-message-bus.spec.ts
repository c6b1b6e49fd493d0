import { randomUUID } from 'node:crypto';
import type { Opened } from '@alliance/platform-tests/opened';
import { publishingSuite } from '@alliance/platform-tests/publishing-suite';
import { topicsSuite } from '@alliance/platform-tests/topics-suite';
import type { WrittenTopics } from '@alliance/platform-tests/written-topics';
import type { Publishing } from '@alliance/platform/ports/topics';
import { kafkaMessageBus } from './kafka-message-bus.ts';

const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');

/** Topics and groups of its own for each test, on the brokers that all share. */
const open = async (): Promise<Opened<WrittenTopics & Publishing>> => {
  const prefix = `${randomUUID()}.`;
  const opening = async () => {
    const bus = await kafkaMessageBus({
      brokers,
      prefix,
      topics: { partitions: 3, replicas: 1, minInSyncReplicas: 1 },
      clientId: 'contract-suite',
    });
    const write: WrittenTopics['write'] = async (topic, messages) => {
      await bus.publish(topic, messages);
      return messages;
    };
    return { ...bus, write };
  };
  let port = await opening();
  return {
    port,
    async reopen() {
      await port.close();
      port = await opening();
      return port;
    },
    destroy: () => port.close(),
  };
};

topicsSuite('on Kafka', open, { lasting: true });
publishingSuite('on Kafka', open);
