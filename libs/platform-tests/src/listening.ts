import type { Consumption, Delivery, MessageBus } from '@alliance/platform/ports/message-bus';
import { until } from './until.ts';

/** A group that writes down what it is offered. */
export interface Listening {
  readonly deliveries: readonly Delivery[];
  readonly batches: readonly (readonly Delivery[])[];
  /** Waits until so many different messages have been handled. */
  heard(messages: number): Promise<void>;
  stop(): Promise<void>;
}

/** `onBatch` runs before a batch counts as handled; a batch that it refuses isn't written down. */
export const listen = async (
  bus: MessageBus,
  group: string,
  topics: readonly string[],
  onBatch: (batch: readonly Delivery[]) => Promise<void> = async () => {},
): Promise<Listening> => {
  const batches: (readonly Delivery[])[] = [];
  const deliveries: Delivery[] = [];
  const ids = new Set<string>();
  const consumption: Consumption = await bus.consume(group, topics, async (batch) => {
    await onBatch(batch);
    batches.push(batch);
    for (const delivery of batch) {
      deliveries.push(delivery);
      ids.add(`${delivery.topic} ${delivery.message.id}`);
    }
  });
  return {
    deliveries,
    batches,
    heard: (messages) => until(`${messages} messages for ${group}`, () => ids.size >= messages),
    stop: () => consumption.stop(),
  };
};
