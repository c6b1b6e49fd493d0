import { onePerService } from '@alliance/platform/adapters/one-per-service';
import { systemClock, type Clock } from '@alliance/platform/clock';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { KeyVault, MovableKeys } from '@alliance/platform/ports/key-vault';
import type { Publishing, Topics } from '@alliance/platform/ports/topics';
import type { Platform } from '@alliance/platform/ports/ports';
import { rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { chainOf } from '@alliance/platform/vouching/chain';
import type { Engines } from './engines.ts';
import { eventStoreDbEventStore } from './eventstoredb/event-store-db-event-store.ts';
import { kafkaMessageBus } from './kafka/kafka-message-bus.ts';
import { anchoring } from './postgres/anchoring.ts';
import { openPool } from './postgres/pool.ts';
import { postgresEventStore } from './postgres/postgres-event-store.ts';
import { postgresKeyVault } from './postgres/postgres-key-vault.ts';
import { postgresLeases } from './postgres/postgres-leases.ts';
import { postgresViewStore } from './postgres/postgres-view-store.ts';

export interface DistributedOptions {
  /** What this process is called by the engines: the service's name. */
  readonly clientId: string;
  readonly clock?: Clock;
}

/** Opened by whoever first has something to say or to hear: who decides nothing and hears nothing needs no Kafka. */
const whenNeeded = (open: () => Promise<Topics & Publishing>): Topics & Publishing => {
  let opened: Promise<Topics & Publishing> | undefined;
  const bus = () => {
    const opening = (opened ??= open());
    opening.catch(() => (opened = undefined));
    return opening;
  };
  return {
    publish: async (topic, messages) => (await bus()).publish(topic, messages),
    consume: async (reader, handle) => (await bus()).consume(reader, handle),
    close: async () => (await opened)?.close(),
  };
};

/** Its keys can be brought elsewhere. */
export interface Distributed extends Platform {
  readonly vault: KeyVault & MovableKeys;
}

/**
 * One process among several that share their engines: facts in EventStoreDB where there is one and in PostgreSQL
 * otherwise, views and keys in PostgreSQL, and Kafka between the services.
 * @throws StoreUnavailable when PostgreSQL can't be reached.
 * @throws NotVouchedFor when what is there isn't what was recorded.
 */
export const distributed = async (
  engines: Engines,
  { clientId, clock = systemClock }: DistributedOptions,
): Promise<Distributed> => {
  const { databaseUrl, eventStoreUrl, kafkaBrokers, topics } = engines;
  const pool = openPool(databaseUrl, { name: clientId });
  const bus = whenNeeded(() => kafkaMessageBus({ brokers: kafkaBrokers, topics, clientId }));
  const views = onePerService((service) => postgresViewStore(pool, service, vault.voucher));
  const closing: (() => Promise<void>)[] = [() => pool.end()];
  const close = async () => {
    for (const one of closing.toReversed()) await one();
  };
  /** What was opened is let go of in the other order, also where the next can’t be opened. */
  const opened = async <Part>(
    opening: Promise<Part>,
    letGo: (part: Part) => Promise<void>,
  ): Promise<Part> => {
    const part = await opening.catch(async (error: unknown) => {
      await close();
      throw error;
    });
    closing.push(() => letGo(part));
    return part;
  };
  const leases = await opened(postgresLeases(pool), (part) => part.close());
  const vault = await opened(postgresKeyVault(pool, rootKeyFrom(engines.rootKey)), (part) => part.close());
  const openLog = async (service: string) => {
    const anchored = await anchors.headOf(service);
    return eventStoreUrl === undefined
      ? postgresEventStore(pool, chainOf(vault.voucher, service), anchored)
      : eventStoreDbEventStore(eventStoreUrl, service, vault.voucher, { anchored });
  };
  const logs = onePerService<EventStore>(async (service) => {
    const log = await openLog(service);
    anchors.keep(service, log);
    return log;
  });
  closing.push(logs.close);
  const anchors = await opened(anchoring(pool, vault), (part) => part.stop());
  closing.push(views.close, bus.close);
  const erasing: Pick<KeyVault & MovableKeys, 'destroy' | 'adopt'> = {
    async destroy(scope) {
      await vault.destroy(scope);
      anchors.erased();
    },
    async adopt(row) {
      await vault.adopt(row);
      if (row.wrapped === null) anchors.erased();
    },
  };
  return {
    clock,
    topics: bus,
    publishing: bus,
    vault: { ...vault, ...erasing },
    leases,
    eventStore: logs.of,
    async readingLog(service, read) {
      const log = await openLog(service);
      try {
        return await read(log);
      } finally {
        await log.close();
      }
    },
    viewStore: views.of,
    // In a database nothing is forgotten when the power fails: what can be made again lies beside what can't.
    notes: views.of,
    close,
  };
};
