import type { Delivery, Message, Topics } from '@alliance/platform/ports/topics';
import { rewinds } from './rewinds.ts';
import { seeded, type Chance } from './seeded.ts';

/** Keys are spread over so many partitions; what is in one keeps its order, what isn't may overtake. */
const PARTITIONS = 64;
/** Room between two offsets for what is published again in between: more than there is in a batch. */
const STRIDE = 1_000;

type Handle = (batch: readonly Delivery[]) => Promise<void>;

/**
 * Topics that take every liberty that the ports leave, by a seed: keys overtake one another as partitions do,
 * batches are cut anywhere, what was handled before comes again from an earlier offset on, what a publisher was
 * unsure of comes again behind itself, and a group that comes back hears all of it again. Within one key the order
 * holds: what comes again comes with all that followed it.
 */
export const unrulyTopics = (orderly: Topics, options: { readonly seed: number }): Topics => ({
  consume({ group, topics }, handle) {
    const unruly = new Map(
      topics.map((topic) => [topic, disorderly(seeded(options.seed, 'consume', group, topic), handle)]),
    );
    // How far a group has come in partitions of our own making says nothing about the one behind them.
    const handledUpTo = async () => -1;
    return orderly.consume({ group, topics, handledUpTo }, async (batch) => {
      for (const [topic, own] of Map.groupBy(batch, (each) => each.topic)) await unruly.get(topic)?.(own);
    });
  },
  close: () => orderly.close(),
});

const partitionOf = ({ key }: Message) => seeded(0, key).below(PARTITIONS);

/** As a publisher does that was unsure of the last of them. */
const publishedAgain = (chance: Chance, batch: readonly Delivery[]): readonly Delivery[] => {
  const placed = batch.map((delivery) => ({ ...delivery, offset: delivery.offset * STRIDE }));
  const end = placed.at(-1)?.offset ?? 0;
  if (!chance.of(0.2)) return placed;
  const again = placed.slice(chance.below(placed.length));
  return [...placed, ...again.map((delivery, at) => ({ ...delivery, offset: end + 1 + at }))];
};

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
    let waiting = byPartition(publishedAgain(chance, batch));
    while (waiting.length > 0) {
      const partition = waiting[chance.below(waiting.length)] ?? [];
      const part = partition.splice(0, 1 + chance.below(partition.length));
      await handle(again(part));
      handled(part);
      waiting = waiting.filter(({ length }) => length > 0);
    }
  };
};
