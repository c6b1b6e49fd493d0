import type { SealedFact } from '@alliance/facts/recorded';
import type { Clock } from '../clock.ts';
import type { Consumption, Delivery, Publishing, Topics } from '../ports/topics.ts';
import type { Parked, ViewStore, ViewWriting } from '../ports/view-store.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { consuming, recordProcessed, projecting, watchingParked } from '../telemetry/consuming.ts';
import { believing } from './believed.ts';
import { known } from './cloud-event.ts';
import { passingOver } from './passing-over.ts';
import { isOutage, project, type Projecting } from './project.ts';
import { replaying } from './replay.ts';

export interface ConsumerOptions extends Projecting {
  /** The service's name: its group, and the owner of its checkpoints. */
  readonly consumer: string;
  readonly topics: readonly string[];
  /**
   * The types of fact that it handles; all of them where this is left out. Other messages are skipped without being
   * read.
   */
  readonly handlesOnly?: readonly string[] | undefined;
  /**
   * Whether each of its processes reads every message, with one common checkpoint: so none waits for another that
   * hangs. Without it they share the partitions.
   */
  readonly alone?: boolean;
  readonly views: ViewStore;
  readonly from: Topics;
  /** Checks what is delivered: a message whose fact isn't what was recorded can't be handled, and is parked. */
  readonly voucher: Voucher;
  /** Where messages that are parked can be watched by others; nowhere without it. */
  readonly publishing?: Publishing | undefined;
  readonly onParked: (parked: Parked) => void;
  /** Called with errors from trying parked keys again. */
  readonly onTrouble: (error: unknown) => void;
  /** The clock that the facts were recorded by, to tell how long they were on their way; else the system's. */
  readonly clock?: Clock;
}

export interface Subscription extends Consumption {
  /** The last offset of a topic that was handled, parked or skipped; -1 where none. */
  processedUpTo(topic: string): number;
}

/** Where the parked messages of a consumer can be watched. They stay in its view store, and are tried again there. */
export const parkedTopicOf = (consumer: string): string => `alliance.${consumer}.parked.v1`;

/**
 * Subscribes to topics. Journal, views and checkpoint change in one transaction; a duplicate has no effect. A
 * message that can't be handled is parked, with the later messages of its key; other keys go on. Parked keys are
 * tried again from time to time: a newer version of this service may be able to handle them.
 */
export const consume = async (options: ConsumerOptions): Promise<Subscription> => {
  const { consumer, topics, views, handlesOnly } = options;
  const over = passingOver(options);
  const upTo = new Map<string, number>();
  const hear = consuming(options, async (offered) => {
    const batch = handlesOnly ? offered.filter(({ message }) => handlesOnly.includes(message.type)) : offered;
    if (batch.length > 0) await handleAll(options, batch);
    if (handlesOnly) await over.note(offered);
    for (const { topic, offset } of offered) upTo.set(topic, Math.max(upTo.get(topic) ?? -1, offset));
  });
  const handledUpTo = (topic: string, partition: number) => views.checkpoint(consumer, topic, partition);
  for (const topic of topics) upTo.set(topic, await handledUpTo(topic, 0));
  const reader = { group: consumer, topics, handledUpTo, alone: options.alone ?? false };
  const consumption = await options.from.consume(reader, hear);
  const tryingAgain = replaying(options);
  const watched = watchingParked(options, {
    stop: async () => {
      await tryingAgain.stop();
      await consumption.stop();
      await over.keep().catch(options.onTrouble);
    },
  });
  return { ...watched, processedUpTo: (topic) => upTo.get(topic) ?? -1 };
};

/** Where something in a batch can't be handled, halves of it are tried until it is found; the rest goes on together. */
const handleAll = async (options: ConsumerOptions, batch: readonly Delivery[]): Promise<void> => {
  try {
    await handle(options, batch);
  } catch (error) {
    if (isOutage(error)) throw error;
    const [first, ...more] = batch;
    if (!first) return;
    if (more.length === 0) return handle(options, batch, { id: first.message.id, reason: reasonOf(error) });
    const half = Math.ceil(batch.length / 2);
    await handleAll(options, batch.slice(0, half));
    await handleAll(options, batch.slice(half));
  }
};

const handle = async (
  options: ConsumerOptions,
  batch: readonly Delivery[],
  poison?: { readonly id: string; readonly reason: string },
): Promise<void> => {
  const parkedNow: Parked[] = [];
  const readable: { topic: string; fact: SealedFact }[] = [];
  const believe = believing(options.voucher);
  await projecting(options, async (transaction) => {
    readable.length = parkedNow.length = 0;
    const fresh = await unhandled(options, transaction, batch);
    const blocked = new Set(await transaction.parkedKeys(options.consumer));
    for (const { topic, message, fact } of fresh) {
      const { key, id } = message;
      const reason = poison?.id === id ? poison.reason : undefined;
      if (reason !== undefined || blocked.has(key)) {
        blocked.add(key);
        parkedNow.push({
          consumer: options.consumer,
          topic,
          key,
          id,
          value: message.value,
          reason: reason ?? 'behind-another',
        });
      } else readable.push({ topic, fact: fact ? known(fact) : believe(topic, message) });
    }
    if (parkedNow.length > 0) await park(options, transaction, parkedNow, fresh);
    await project(options, transaction, readable);
    await moveCheckpoints(options, transaction, fresh);
  });
  recordProcessed(options, readable);
  for (const parked of parkedNow) options.onParked(parked);
};

const park = async (
  options: ConsumerOptions,
  transaction: ViewWriting,
  parked: readonly Parked[],
  among: readonly Delivery[],
) => {
  await transaction.park(parked);
  const ids = new Set(parked.map(({ id }) => id));
  // Before the transaction is committed: at worst it is published twice, and it is never parked unseen.
  await options.publishing?.publish(
    parkedTopicOf(options.consumer),
    among.map(({ message }) => message).filter(({ id }) => ids.has(id)),
  );
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

const moveCheckpoints = async (
  options: ConsumerOptions,
  transaction: ViewWriting,
  fresh: readonly Delivery[],
) => {
  const last = new Map(fresh.map((delivery) => [`${delivery.topic} ${delivery.partition}`, delivery]));
  for (const { topic, partition, offset } of last.values())
    await transaction.moveCheckpoint(options.consumer, topic, partition, offset);
};

const reasonOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
