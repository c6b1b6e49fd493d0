import type { SealedFact } from '@alliance/facts/recorded';
import type { Consumption, Delivery, MessageBus } from '../ports/message-bus.ts';
import type { Parked, ViewStore, ViewWriting } from '../ports/view-store.ts';
import { factOf } from './cloud-event.ts';
import { newsOf } from './news.ts';
import type { Projection } from './projection.ts';

export interface ConsumerOptions {
  /** The service's name: its group, and the owner of its checkpoints. */
  readonly consumer: string;
  readonly topics: readonly string[];
  readonly projections: readonly Projection[];
  /** Whether it keeps every fact it hears, so that it can fold them again; duplicates are then known by fact id. */
  readonly keepsJournal: boolean;
  /** The types of fact that it has a use for; without these, all. What it has no use for costs it nothing. */
  readonly hearsOnly?: readonly string[] | undefined;
  readonly views: ViewStore;
  readonly bus: MessageBus;
  readonly onParked: (parked: Parked) => void;
}

interface Readable {
  readonly delivery: Delivery;
  readonly fact: SealedFact;
}

/**
 * Hears topics. Journal, views and checkpoint change in one transaction; a duplicate has no effect; what cannot
 * be handled parks its own key with everything behind it, and other keys flow on.
 */
export const consume = (options: ConsumerOptions): Promise<Consumption> =>
  options.bus.consume(options.consumer, options.topics, async (offered) => {
    const batch = options.hearsOnly
      ? offered.filter(({ message }) => options.hearsOnly?.includes(message.type))
      : offered;
    if (batch.length === 0) return;
    try {
      await handle(options, batch, new Map());
    } catch {
      // Something in the batch can't be handled. Find out which, each delivery in a transaction of its own.
      for (const delivery of batch) await handleOne(options, delivery);
    }
  });

const handleOne = async (options: ConsumerOptions, delivery: Delivery) => {
  try {
    await handle(options, [delivery], new Map());
  } catch (error) {
    if (isOutage(error)) throw error;
    await handle(options, [delivery], new Map([[delivery.message.id, reasonOf(error)]]));
  }
};

const handle = async (
  options: ConsumerOptions,
  batch: readonly Delivery[],
  poison: ReadonlyMap<string, string>,
): Promise<void> => {
  const parkedNow: Parked[] = [];
  await options.views.transact(async (transaction) => {
    parkedNow.length = 0;
    const fresh = await unhandled(options, transaction, batch);
    const blocked = new Set((await transaction.parked(options.consumer)).map(({ key }) => key));
    const readable: Readable[] = [];
    for (const delivery of fresh) {
      const reason = poison.get(delivery.message.id);
      if (reason !== undefined || blocked.has(delivery.message.key)) {
        blocked.add(delivery.message.key);
        const { key, id, value } = delivery.message;
        parkedNow.push({ consumer: options.consumer, key, id, value, reason: reason ?? 'behind-another' });
      } else readable.push({ delivery, fact: factOf(delivery.message) });
    }
    if (parkedNow.length > 0) await transaction.park(parkedNow);
    await project(options, transaction, readable);
    await moveCheckpoints(options, transaction, fresh);
  });
  for (const parked of parkedNow) options.onParked(parked);
};

const unhandled = async (options: ConsumerOptions, transaction: ViewWriting, batch: readonly Delivery[]) => {
  const done = new Map<string, number>();
  const fresh: Delivery[] = [];
  for (const delivery of batch) {
    const place = `${delivery.topic} ${delivery.partition}`;
    const last =
      done.get(place) ?? (await transaction.checkpoint(options.consumer, delivery.topic, delivery.partition));
    done.set(place, Math.max(last, delivery.offset));
    if (delivery.offset > last) fresh.push(delivery);
  }
  return fresh;
};

const project = async (options: ConsumerOptions, transaction: ViewWriting, readable: readonly Readable[]) => {
  const entered = new Map<string, readonly SealedFact[]>();
  for (const topic of new Set(readable.map(({ delivery }) => delivery.topic))) {
    const facts = readable.filter(({ delivery }) => delivery.topic === topic).map(({ fact }) => fact);
    const fresh = options.keepsJournal
      ? (await transaction.enter(topic, facts)).map(({ fact }) => fact)
      : facts;
    for (const projection of options.projections) await projection.apply(transaction, topic, fresh);
    entered.set(topic, fresh);
  }
  await transaction.announce(newsOf(entered));
};

const moveCheckpoints = async (
  options: ConsumerOptions,
  transaction: ViewWriting,
  fresh: readonly Delivery[],
) => {
  const last = new Map(fresh.map((delivery) => [`${delivery.topic} ${delivery.partition}`, delivery]));
  for (const { topic, partition, offset } of last.values())
    await transaction.moveCheckpoint(options.consumer, topic, partition, offset);
};

/** An outage is nobody's fault: the batch is offered again. Anything else belongs to the message. */
const isOutage = (error: unknown) => error instanceof Error && error.name === 'StoreUnavailable';
const reasonOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
