import type { Delivery, Message, MessageBus } from '@alliance/platform/ports/message-bus';
import { rewinds } from './rewinds.ts';
import { seeded, type Chance } from './seeded.ts';

/** Keys are spread over so many partitions; what is in one keeps its order, what isn't may overtake. */
const PARTITIONS = 64;

type Handle = (batch: readonly Delivery[]) => Promise<void>;

/**
 * A bus that takes every liberty that the port leaves, by a seed: keys overtake one another as partitions do,
 * batches are cut anywhere, what was handled before comes again from an earlier offset on, and a publisher that
 * was unsure publishes again. Within one key the order holds: what comes again comes with all that followed it.
 */
export const unrulyMessageBus = (bus: MessageBus, options: { readonly seed: number }): MessageBus => ({
  async publish(topic, messages) {
    await bus.publish(topic, messages);
    const chance = seeded(options.seed, 'publish', topic, messages[0]?.id ?? '');
    if (chance.of(0.2)) await bus.publish(topic, messages.slice(chance.below(messages.length)));
  },
  consume(group, topics, handle) {
    const unruly = new Map(
      topics.map((topic) => [topic, disorderly(seeded(options.seed, 'consume', group, topic), handle)]),
    );
    return bus.consume(group, topics, async (batch) => unruly.get(batch[0]?.topic ?? '')?.(batch));
  },
  close: () => bus.close(),
});

const partitionOf = ({ key }: Message) => seeded(0, key).below(PARTITIONS);

const byPartition = (batch: readonly Delivery[]): Delivery[][] => [
  ...Map.groupBy(
    batch.map((delivery) => ({ ...delivery, partition: partitionOf(delivery.message) })),
    ({ partition }) => partition,
  ).values(),
];

/** Hands on a batch in parts of one partition each, in any order that keeps each partition's, with some again. */
const disorderly = (chance: Chance, handle: Handle): Handle => {
  const { again, handled } = rewinds(chance);
  return async (batch) => {
    let waiting = byPartition(batch);
    while (waiting.length > 0) {
      const partition = waiting[chance.below(waiting.length)] ?? [];
      const part = partition.splice(0, 1 + chance.below(partition.length));
      await handle(again(part));
      handled(part);
      waiting = waiting.filter(({ length }) => length > 0);
    }
  };
};
