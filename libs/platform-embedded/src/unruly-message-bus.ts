import type { Delivery, Message, MessageBus } from '@alliance/platform/ports/message-bus';
import { rewinds } from './rewinds.ts';
import { seeded, type Chance } from './seeded.ts';

/** Keys are spread over so many partitions; what is in one keeps its order, what isn't may overtake. */
const PARTITIONS = 64;

/**
 * A bus that takes every liberty that the port leaves, by a seed: keys overtake one another as partitions do,
 * batches are cut anywhere, what was handled before comes again from an earlier offset on, and a publisher that
 * was unsure publishes again. Within one key the order holds: what comes again comes with all that followed it.
 */
export const unrulyMessageBus = (bus: MessageBus, options: { readonly seed: number }): MessageBus => ({
  async publish(topic, messages) {
    const chance = seeded(options.seed, 'publish', topic, messages[0]?.id ?? '');
    await bus.publish(topic, messages);
    if (chance.of(0.2)) await bus.publish(topic, tail(chance, messages));
  },
  consume(group, topics, handle) {
    const unruly = new Map(
      topics.map((topic) => [topic, disorder(seeded(options.seed, 'consume', group, topic))]),
    );
    return bus.consume(group, topics, async (batch) => {
      const [first] = batch;
      for (const part of (first && unruly.get(first.topic)?.(batch)) ?? []) await handle(part);
    });
  },
  close: () => bus.close(),
});

const tail = <T>(chance: Chance, items: readonly T[]): readonly T[] =>
  items.slice(chance.below(items.length));

const partitionOf = ({ key }: Message) => seeded(0, key).below(PARTITIONS);

/** Cuts a batch into parts of one partition each, in any order that keeps each partition's, with some again. */
const disorder = (chance: Chance) => {
  const again = rewinds(chance);
  return (batch: readonly Delivery[]): readonly (readonly Delivery[])[] => {
    const waiting = Object.values(
      Object.groupBy(
        batch.map((delivery) => ({ ...delivery, partition: partitionOf(delivery.message) })),
        ({ partition }) => partition,
      ),
    ).filter((partition) => partition !== undefined);
    const parts: (readonly Delivery[])[] = [];
    while (waiting.length > 0) {
      const partition = waiting[chance.below(waiting.length)] ?? [];
      parts.push(again(partition.splice(0, 1 + chance.below(partition.length))));
      for (let at = waiting.length - 1; at >= 0; at--) if (waiting[at]?.length === 0) waiting.splice(at, 1);
    }
    return parts;
  };
};
