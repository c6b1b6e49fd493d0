import { randomUUID } from 'node:crypto';
import kafkajs, { Kafka } from 'kafkajs';
import type { SealedFact } from '@alliance/facts/recorded';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { relay } from '@alliance/platform/delivery/relay';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Publishing } from '@alliance/platform/ports/topics';
import { kafkaMessageBus } from '@alliance/platform-distributed/kafka/kafka-message-bus';
import { embedded } from '@alliance/platform-embedded/embedded';
import { someFacts } from './appends.ts';
import { measured, timeCallers, type Measured } from './measuring.ts';
import { startEngines } from './platform-engines.ts';

const FACTS = Number(process.env['BENCH_FACTS'] ?? 60_000);
const ROUNDS = 3;
const BATCH = 500;
const SHAPE = { partitions: 6, replicas: 1, minInSyncReplicas: 1 };

type Platform = Awaited<ReturnType<typeof embedded>>;

/** A log that is full already, with facts of two thousand alliances. */
const prefill = async (store: EventStore) => {
  const facts = someFacts(FACTS).map((fact, at) => ({ ...fact, scope: `alliance/a-${at % 2_000}` as const }));
  for (let at = 0; at < facts.length; at += 1_000)
    await store.append(
      facts.slice(at, at + 1_000).map((fact) => ({ stream: fact.stream, expected: 'any', facts: [fact] })),
    );
};

/** Our relay from a full log to a topic of its own. Steps are publications. */
const relayRate = async (platform: Platform, store: EventStore, brokers: readonly string[]) => {
  const name = randomUUID();
  const kafka = await kafkaMessageBus({ brokers, topics: SHAPE, clientId: 'bench' });
  const views = await platform.viewStore(name);
  const times: number[] = [];
  const all = Promise.withResolvers<void>();
  let published = 0;
  const publishing: Publishing = {
    async publish(topic, messages) {
      const before = performance.now();
      await kafka.publish(topic, messages);
      times.push(performance.now() - before);
      published += messages.length;
      if (published >= FACTS) all.resolve();
    },
  };
  // A topic is made on its first use, and that is not what is measured.
  const reader = { group: name, topics: [name], handledUpTo: async () => -1 };
  await (await kafka.consume(reader, async () => {})).stop();
  const begin = performance.now();
  const relaying = relay('reviews', name, { store, views, publishing }, all.reject);
  await all.promise;
  const result = measured('our relay', published, performance.now() - begin, times);
  await relaying.stop();
  await kafka.close();
  return result;
};

/** kafkajs alone: the same messages, made before the clock starts, in batches, idempotent, acks=all. */
const bareRate = async (facts: readonly SealedFact[], brokers: readonly string[]): Promise<Measured> => {
  const topic = randomUUID();
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'bare', logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: SHAPE.partitions, replicationFactor: 1 }] });
  await admin.disconnect();
  const messages = facts
    .map((fact) => messageOf('reviews', fact))
    .map(({ key, id, type, value }) => ({
      key,
      value,
      headers: { 'content-type': 'application/cloudevents+json; charset=UTF-8', ce_id: id, ce_type: type },
    }));
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  let next = 0;
  const steps = await timeCallers('kafkajs alone', 1, () => {
    const some = messages.slice(next, (next += BATCH));
    return some.length === 0 ? undefined : producer.send({ topic, messages: some, acks: -1 });
  });
  await producer.disconnect();
  return { ...steps, rate: steps.rate * BATCH };
};

const byRate = (one: Measured, other: Measured) => one.rate - other.rate;
const middle = (all: readonly Measured[]) => all.toSorted(byRate)[Math.floor(all.length / 2)];

/** The relay against a bare producer, by turns in one run. The middle of each is compared. */
export const benchRelay = async (print: (line: string) => void): Promise<void> => {
  const engines = await startEngines(['kafka'], print);
  const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
  const platform = await embedded({ dir: 'memory' });
  try {
    const store = await platform.eventStore('reviews');
    await prefill(store);
    const facts = await store.readAll(0, FACTS);
    print(
      `${FACTS} facts of ${messageOf('reviews', facts[0] as SealedFact).value.length} bytes, batches of ${BATCH}`,
    );
    const runs: { ours: Measured[]; bare: Measured[] } = { ours: [], bare: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      const bare = await bareRate(facts, brokers);
      const ours = await relayRate(platform, store, brokers);
      // The first of each warms up.
      if (round === 0) continue;
      runs.bare.push(bare);
      runs.ours.push(ours);
    }
    const [bare, ours] = [middle(runs.bare), middle(runs.ours)];
    if (!bare || !ours) throw new Error('nothing was measured');
    for (const { what, rate, p50, p99 } of [bare, ours])
      print(
        `${what.padEnd(16)} ${Math.round(rate).toLocaleString('en').padStart(8)} facts/s, a publication p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      );
    print(`ratio ${(ours.rate / bare.rate).toFixed(2)}`);
  } finally {
    await platform.close();
    await engines.stop();
  }
};

if (import.meta.main) await benchRelay(console.log);
