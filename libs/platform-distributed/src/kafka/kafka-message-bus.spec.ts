import { randomUUID } from 'node:crypto';
import { messageBusSuite } from '@alliance/platform-tests/message-bus-suite';
import type { Opened } from '@alliance/platform-tests/opened';
import type { MessageBus } from '@alliance/platform/ports/message-bus';
import { kafkaMessageBus } from './kafka-message-bus.ts';

const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');

/** Topics and groups of its own for each test, on the brokers that all share. */
const open = async (): Promise<Opened<MessageBus>> => {
  const prefix = `${randomUUID()}.`;
  const opening = () =>
    kafkaMessageBus({
      brokers,
      prefix,
      topics: { partitions: 3, replicas: 1, minInSyncReplicas: 1 },
      clientId: 'contract-suite',
    });
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

messageBusSuite('on Kafka', open, { lasting: true });
