import type { Consumption, Delivery, Reader, Topics } from '@alliance/platform/ports/topics';
import { until } from './until.ts';

/** A group that writes down what it is offered. */
export interface Listening extends Pick<Reader, 'handledUpTo'> {
  readonly deliveries: readonly Delivery[];
  readonly batches: readonly (readonly Delivery[])[];
  /** Waits until so many different messages have been handled. */
  heard(messages: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * `onBatch` runs before a batch counts as handled; a batch that it refuses isn't written down. Whoever comes back hears
 * `behind` what was handled before.
 */
export const listen = async (
  from: Pick<Topics, 'consume'>,
  group: string,
  topics: readonly string[],
  onBatch: (batch: readonly Delivery[]) => Promise<void> = async () => {},
  behind: Pick<Reader, 'handledUpTo'> = { handledUpTo: async () => -1 },
): Promise<Listening> => {
  const batches: (readonly Delivery[])[] = [];
  const deliveries: Delivery[] = [];
  const ids = new Set<string>();
  const handled = new Map<string, number>();
  const reader: Reader = { group, topics, handledUpTo: behind.handledUpTo };
  const consumption: Consumption = await from.consume(reader, async (batch) => {
    await onBatch(batch);
    batches.push(batch);
    for (const delivery of batch) {
      const place = `${delivery.topic} ${delivery.partition}`;
      handled.set(place, Math.max(handled.get(place) ?? -1, delivery.offset));
      deliveries.push(delivery);
      ids.add(`${delivery.topic} ${delivery.message.id}`);
    }
  });
  return {
    deliveries,
    batches,
    heard: (messages) => until(`${messages} messages for ${group}`, () => ids.size >= messages),
    handledUpTo: async (topic, partition) => handled.get(`${topic} ${partition}`) ?? -1,
    stop: () => consumption.stop(),
  };
};
