import type { Delivery } from '../ports/topics.ts';
import type { ViewStore } from '../ports/view-store.ts';

/** Messages after which it is kept how far a consumer has come, also where it had no use for any of them. */
const KEEP_EVERY = 1_000;

/**
 * How far a consumer has come through messages that it skips. Storing that with each batch would cost a transaction
 * that changes nothing else; never storing it would mean reading all of them again after each start.
 */
export const passingOver = ({
  consumer,
  views,
}: {
  readonly consumer: string;
  readonly views: Pick<ViewStore, 'transact'>;
}) => {
  const passed = new Map<string, Delivery>();
  let since = 0;
  const keep = async () => {
    const ends = [...passed.values()];
    passed.clear();
    since = 0;
    if (ends.length === 0) return;
    await views.transact(async (transaction) => {
      for (const { topic, partition, offset } of ends)
        if (offset > (await transaction.checkpoint(consumer, topic, partition)))
          await transaction.moveCheckpoint(consumer, topic, partition, offset);
    });
  };
  return {
    async note(batch: readonly Delivery[]): Promise<void> {
      for (const delivery of batch) {
        const place = `${delivery.topic} ${delivery.partition}`;
        if (delivery.offset > (passed.get(place)?.offset ?? -1)) passed.set(place, delivery);
      }
      since += batch.length;
      if (since >= KEEP_EVERY) await keep();
    },
    keep,
  };
};
