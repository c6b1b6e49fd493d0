import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { PersonLine } from '@alliance/all-in-one/scenario/line';
import { stageOf } from '@alliance/all-in-one/scenario/stage';
import { contracts } from '@alliance/contracts/contracts';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { kafkaMessageBus } from '@alliance/platform-distributed/kafka/kafka-message-bus';
import { embedded } from '@alliance/platform-embedded/embedded';
import { until } from '@alliance/platform-tests/until';
import { ManagedClock } from '@alliance/platform/clock';
import { idFrom } from '@alliance/platform/commands/command-ids';
import { runService } from '@alliance/platform/service/run-service';
import { reviews } from '@alliance/reviews/reviews';
import kafkajs from 'kafkajs';
import { checkMessage, type OnTheWire } from '../infra/check-message.ts';
import { playLives, TOLD } from '../infra/lives.ts';

const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
/** Other specs use the same broker. */
const prefix = `${randomUUID()}.`;
const kafka = new kafkajs.Kafka({ brokers, clientId: 'stranger', logLevel: kafkajs.logLevel.NOTHING });

interface Read extends OnTheWire {
  readonly partition: number;
}

/** Somebody who has nothing of ours: reads what lies on the topics, from their beginning. */
const readRaw = async () => {
  const read: Read[] = [];
  const consumer = kafka.consumer({ groupId: `${prefix}stranger` });
  await consumer.connect();
  await consumer.subscribe({
    topics: Object.values(TOPICS).map((topic) => prefix + topic),
    fromBeginning: true,
  });
  await consumer.run({
    eachMessage: async ({ topic, partition, message: { key, value, headers } }) => {
      read.push({
        topic: topic.slice(prefix.length),
        partition,
        key: key?.toString(),
        headers: Object.fromEntries(
          Object.entries(headers ?? {}).map(([name, header]) => [name, String(header)]),
        ),
        value: value?.toString() ?? '',
      });
    },
  });
  return { read, stop: () => consumer.disconnect() };
};

/** Plays the lives of four pairs; answers how many facts that gave. */
const playOnKafka = async (): Promise<number> => {
  const clock = new ManagedClock('2025-01-01T00:00:00.000Z');
  const stores = await embedded({ dir: 'memory', clock });
  const topics = { partitions: 6, replicas: 1, minInSyncReplicas: 1 };
  const bus = await kafkaMessageBus({ brokers, topics, clientId: 'sample', prefix });
  const platform = { ...stores, topics: bus, publishing: bus };
  const deciding = {
    contracts: await runService(contracts, platform, 'sample'),
    reviews: await runService(reviews, platform, 'sample'),
  };
  const runs = Object.values(deciding);
  const takeIn = ({ email }: PersonLine) => Promise.resolve({ id: idFrom('person', email) });
  await playLives(
    stageOf(runs, clock, takeIn),
    { contracts: deciding.contracts.running, reviews: deciding.reviews.running },
    platform,
  );
  let recorded = 0;
  for (const { name } of [contracts, reviews]) {
    const head = await (await stores.eventStore(name)).head();
    const views = await stores.viewStore(name);
    const topic = TOPICS[name as keyof typeof TOPICS];
    await until('everything is published', async () => (await views.checkpoint('relay', topic, 0)) >= head);
    recorded += head;
  }
  for (const run of runs) await run.stop();
  await bus.close();
  await stores.close();
  return recorded;
};

describe('what lies on the topics of Kafka, read by nothing of ours', () => {
  let recorded = 0;
  let all: readonly Read[] = [];
  let stop = async () => {};
  beforeAll(async () => {
    recorded = await playOnKafka();
    const stranger = await readRaw();
    stop = stranger.stop;
    await until('everything recorded is read', () => {
      const ids = new Set(stranger.read.map(({ headers }) => headers?.['ce_id']));
      return ids.size >= recorded;
    });
    all = stranger.read;
  });
  afterAll(async () => {
    await stop();
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: Object.values(TOPICS).map((topic) => prefix + topic) });
    await admin.disconnect();
  });
  const factIn = ({ value }: OnTheWire) => (JSON.parse(value) as { data: SealedFact }).data;

  it('is as the document promises: key, headers and value of every message', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.flatMap((message) => checkMessage(message))).toEqual([]);
  });
  it('says in its headers what the envelope says', () => {
    for (const { headers, value } of all) {
      const { id, type } = JSON.parse(value) as { id: string; type: string };
      expect(headers).toMatchObject({ ce_id: id, ce_type: type });
    }
  });
  it('has every fact, every type that can be told among them, and each alliance in one partition in its order', () => {
    const facts = all.map(factIn);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(recorded);
    expect([...new Set(facts.map(({ type }) => type))].toSorted()).toEqual(TOLD);
    for (const [, own] of Map.groupBy(all, ({ topic, key }) => `${topic} ${key}`)) {
      expect(new Set(own.map(({ partition }) => partition)).size).toBe(1);
      // What was published again after trouble comes again; what is new comes in order.
      const positions = [...new Set(own.map((message) => factIn(message).position))];
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
  });
  it('would not pass without its headers, under another key, or with a word in the clear', () => {
    const message = all.find((one) => factIn(one).sealed !== undefined);
    if (!message) throw new Error('nothing is sealed');
    const fact = factIn(message);
    const readable = {
      ...(JSON.parse(message.value) as object),
      data: { ...fact, open: { ...fact.open, text: 'how warm it felt' } },
    };
    expect(checkMessage({ ...message, headers: {} })).not.toEqual([]);
    expect(checkMessage({ ...message, key: 'amara' })).not.toEqual([]);
    expect(checkMessage({ ...message, value: JSON.stringify(readable) })).not.toEqual([]);
  });
});
