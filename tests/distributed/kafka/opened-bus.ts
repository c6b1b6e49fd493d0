import { randomUUID } from 'node:crypto';
import { kafkaMessageBus, type KafkaOptions } from '@alliance/platform-distributed/kafka/kafka-message-bus';
import type { Message, Publishing, Topics } from '@alliance/platform/ports/topics';

export const BROKERS: readonly string[] = (process.env['KAFKA_BROKERS'] ?? '').split(',');

/** The shortest that brokers take unless they are told otherwise. */
export const SESSION_TIMEOUT = 6_000;

export interface Buses {
  readonly prefix: string;
  /** Another client, as another process has one, on the same topics and groups. */
  open(options?: Partial<KafkaOptions>): Promise<Topics & Publishing>;
  closeAll(): Promise<void>;
}

/** Topics and groups that nobody else has. */
export const freshBuses = (common: Partial<KafkaOptions> = {}): Buses => {
  const prefix = `${randomUUID()}.`;
  const opened: (Topics & Publishing)[] = [];
  return {
    prefix,
    async open(options = {}) {
      const bus = await kafkaMessageBus({
        brokers: BROKERS,
        prefix,
        topics: { partitions: 6, replicas: 1, minInSyncReplicas: 1 },
        clientId: 'spec',
        sessionTimeout: SESSION_TIMEOUT,
        ...common,
        ...options,
      });
      opened.push(bus);
      return bus;
    },
    async closeAll() {
      await Promise.all(opened.splice(0).map((bus) => bus.close()));
    },
  };
};

/** Publishes in portions, one after another. */
export const publishAll = async (bus: Publishing, messages: readonly Message[], portion: number) => {
  for (let at = 0; at < messages.length; at += portion)
    await bus.publish('reviews', messages.slice(at, at + portion));
};
