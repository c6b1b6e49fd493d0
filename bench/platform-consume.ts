import { randomBytes } from 'node:crypto';
import { TOPICS } from '@alliance/facts/catalogue';
import { consume } from '@alliance/platform/delivery/consumer';
import type { Delivery, Message, Publishing, Topics } from '@alliance/platform/ports/topics';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import { relations } from '@alliance/platform/relations/relations';
import { kafkaMessageBus } from '@alliance/platform-distributed/kafka/kafka-message-bus';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { postgresViewStore } from '@alliance/platform-distributed/postgres/postgres-view-store';
import { postgresForTests } from '../tests/engines/postgres.ts';
import { measured, type Measured } from './measuring.ts';
import { sealedPasts, type Pasts } from './platform-facts.ts';

const FACTS = 100_000;
const PAIRS = 1_000;
const AIM = 20_000;
const ROUNDS = 3;
const TOPIC_SHAPE = { partitions: 12, replicas: 1, minInSyncReplicas: 1 };
const BOTH = [TOPICS.contracts, TOPICS.reviews];

type Handle = (batch: readonly Delivery[]) => Promise<void>;

/** A bus under a prefix, so that several runs share a broker. */
const openBus = (prefix: string): Promise<Topics & Publishing> =>
  kafkaMessageBus({
    brokers: (process.env['KAFKA_BROKERS'] ?? '').split(','),
    topics: TOPIC_SHAPE,
    clientId: 'bench',
    prefix,
  });

const prefill = async (prefix: string, { contracts, reviews }: Pasts) => {
  const bus = await openBus(prefix);
  const publishAll = async (topic: string, messages: readonly Message[]) => {
    for (let from = 0; from < messages.length; from += 500)
      await bus.publish(topic, messages.slice(from, from + 500));
  };
  await publishAll(TOPICS.contracts, contracts);
  await publishAll(TOPICS.reviews, reviews);
  await bus.close();
};

/** What was heard, and what it took this process, whatever else the machine had to do. */
interface ConsumeResult extends Measured {
  /** Microseconds of CPU for a fact. */
  readonly cpu: number;
  /** Messages that came once more: published again after a lost answer, or delivered again. */
  readonly again: number;
}

/** Hears everything that is there, and times it from the first batch to the end of the last. */
const hearing = async (
  what: string,
  wanted: number,
  hear: (time: (handle: Handle) => Handle) => Promise<{ stop(): Promise<void> }>,
): Promise<ConsumeResult> => {
  const times: number[] = [];
  const all = Promise.withResolvers<number>();
  let begin: number | undefined;
  const before = process.cpuUsage();
  /** By id: what was published or delivered more than once counts once. */
  const heard = new Set<string>();
  let offeredInAll = 0;
  const consumption = await hear((handle) => async (batch) => {
    const offered = performance.now();
    begin ??= offered;
    await handle(batch);
    times.push(performance.now() - offered);
    offeredInAll += batch.length;
    for (const { message } of batch) heard.add(message.id);
    if (heard.size >= wanted) all.resolve(performance.now() - begin);
  });
  const took = await all.promise;
  const { user, system } = process.cpuUsage(before);
  await consumption.stop();
  return {
    ...measured(what, wanted, took, times),
    again: offeredInAll - wanted,
    cpu: (user + system) / wanted,
  };
};

/** The service that keeps a journal, whole: from the broker to the committed transaction. */
const consumed = async (
  prefix: string,
  url: string,
  { facts, voucher }: { readonly facts: number; readonly voucher: Voucher },
  round: number,
): Promise<ConsumeResult> => {
  const pool = openPool(url);
  const schema = `bench_${round}`;
  const views = await postgresViewStore(pool, schema, voucher);
  const bus = await openBus(prefix);
  const result = await hearing('heard into journal and views', facts, (time) =>
    consume({
      consumer: `insights-${round}`,
      topics: BOTH,
      projections: [relations],
      keepsJournal: true,
      views,
      voucher,
      from: { ...bus, consume: (reader, handle) => bus.consume(reader, time(handle)) },
      onParked: () => {
        throw new Error('nothing here should be parked');
      },
      onTrouble: (error) => {
        throw error;
      },
    }),
  );
  const { rows } = await pool.query<{ entries: number; last: number }>(
    `SELECT count(*)::int AS entries, max(entry)::int AS last FROM views_${schema}.journal`,
  );
  if (rows[0]?.entries !== facts || rows[0].last !== facts)
    throw new Error(`${facts} facts were published, and the journal has ${JSON.stringify(rows[0])}`);
  await bus.close();
  await views.close();
  await pool.end();
  return result;
};

/** The same messages by the same bus, and nothing done with them: what Kafka and its client take. */
const onlyRead = async (prefix: string, facts: number, round: number): Promise<ConsumeResult> => {
  const bus = await openBus(prefix);
  const result = await hearing('only read from Kafka', facts, (time) =>
    bus.consume(
      { group: `reads-${round}`, topics: BOTH, handledUpTo: async () => -1 },
      time(async () => {}),
    ),
  );
  await bus.close();
  return result;
};

const line = ({ what, rate, p50, p99, cpu, again }: ConsumeResult, ratio: string) =>
  [
    what.padEnd(40),
    `${Math.round(rate).toLocaleString('en')}/s`.padStart(12),
    p50.toFixed(1).padStart(10),
    p99.toFixed(1).padStart(10),
    `${cpu.toFixed(1)} µs`.padStart(12),
    ratio.padStart(16),
    again > 0 ? `   ${again} came twice` : '',
  ].join('');

/** Facts a second from Kafka into the journal and views of insights, in PostgreSQL. */
export const benchConsume = async (print: (line: string) => void): Promise<void> => {
  const databases = await postgresForTests();
  try {
    const pasts = await sealedPasts(FACTS, PAIRS);
    const facts = pasts.contracts.length + pasts.reviews.length;
    const bytes = pasts.reviews.reduce((sum, { value }) => sum + value.length, 0) / pasts.reviews.length;
    const prefix = `bench.${randomBytes(4).toString('hex')}.`;
    await prefill(prefix, pasts);
    print(
      `${facts.toLocaleString('en')} sealed facts of ${PAIRS} alliances, ${Math.round(bytes)} bytes each, ` +
        `on ${TOPIC_SHAPE.partitions} partitions of two topics`,
    );
    print(
      `${''.padEnd(40)}${'rate'.padStart(12)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}${'CPU'.padStart(12)}`,
    );
    for (let round = 0; round < ROUNDS; round++) {
      const base = await onlyRead(prefix, facts, round);
      const own = await consumed(
        prefix,
        await databases.newDatabase(),
        { facts, voucher: pasts.voucher },
        round,
      );
      print(line(own, `${(own.rate / AIM).toFixed(2)} of the aim`));
      print(line(base, `${(own.rate / base.rate).toFixed(2)} of it`));
    }
    print(
      'Times are of a batch: all that one fetch brought, in one transaction. CPU is this process’s, for a fact. The aim is 20,000 facts/s.',
    );
  } finally {
    await databases.stop();
  }
};
