import { kafkaMessageBus } from '@alliance/platform-distributed/kafka/kafka-message-bus';

/** A process that belongs to a group and prints the id of every message that it has handled. */
const [brokers = '', prefix = '', sessionTimeout = ''] = process.argv.slice(2);
const bus = await kafkaMessageBus({
  brokers: brokers.split(','),
  prefix,
  topics: { partitions: 6, replicas: 1, minInSyncReplicas: 1 },
  clientId: 'member',
  sessionTimeout: Number(sessionTimeout),
});
const reader = { group: 'insights', topics: ['reviews'], handledUpTo: async () => -1 };
await bus.consume(reader, async (batch) => {
  process.stdout.write(batch.map(({ message }) => `${message.id}\n`).join(''));
});
