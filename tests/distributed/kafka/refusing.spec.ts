import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import kafkajs, { Kafka } from 'kafkajs';
import { listen } from '@alliance/platform-tests/listening';
import { until } from '@alliance/platform-tests/until';
import { someMessages } from '@alliance/platform-tests/sample-messages';
import { BROKERS, freshBuses, type Buses } from './opened-bus.ts';

const client = new Kafka({ brokers: [...BROKERS], logLevel: kafkajs.logLevel.NOTHING });

const reader = (...topics: string[]) => ({ group: 'insights', topics, handledUpTo: async () => -1 });

describe('Kafka, when something is not as it should be', () => {
  let buses: Buses;
  beforeEach(() => {
    buses = freshBuses();
  });
  afterEach(() => buses.closeAll());

  it('brings other keys on while one key is refused again and again', async () => {
    const bus = await buses.open();
    let refused = 0;
    const listening = await listen(bus, 'insights', ['reviews'], async (batch) => {
      if (!batch.some(({ message }) => message.key === 'alliance/0')) return;
      refused++;
      throw new Error('never');
    });
    for (let at = 0; at < 600; at += 60) {
      await bus.publish('reviews', someMessages(60, 30, at));
      await pause(20);
    }
    const partition = (key: string) =>
      listening.deliveries.find(({ message }) => message.key === key)?.partition;
    await listening.heard(400);
    await until('it is refused again and again', () => refused > 2);
    expect(partition('alliance/0')).toBeUndefined();
    const keys = new Set(listening.deliveries.map(({ message }) => message.key));
    expect(keys.size).toBeGreaterThan(20);
  });

  it('delivers what somebody else has put there, so that it can be parked', async () => {
    const bus = await buses.open();
    const listening = await listen(bus, 'insights', ['reviews']);
    const producer = client.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({
      topic: `${buses.prefix}reviews`,
      messages: [
        { key: null, value: null },
        { key: 'alliance-1', value: Buffer.from([0xff, 0xfe, 0x00]) },
        { key: 'alliance-2', value: '{"id":"fact-7","type":"learning-alliance.GoalRated.v2"}' },
      ],
    });
    await producer.disconnect();
    await listening.heard(3);
    const byKey = new Map(listening.deliveries.map(({ message }) => [message.key, message]));
    expect(byKey.get('')).toMatchObject({
      id: expect.stringMatching(/^reviews\/\d\/\d$/),
      type: '',
      value: '',
    });
    expect(byKey.get('alliance-1')).toMatchObject({ id: expect.stringMatching(/^reviews\//), type: '' });
    expect(byKey.get('alliance-2')).toMatchObject({ id: 'fact-7', type: 'GoalRated' });
  });

  it.each([
    ['another number of partitions', 5, [], /has 5 partitions and 6 are wanted/],
    ['a retention that ends', 6, [{ name: 'retention.ms', value: '1000' }], /retention.ms=1000/],
    ['compaction', 6, [{ name: 'cleanup.policy', value: 'compact' }], /cleanup.policy=compact/],
    ['a limit of size', 6, [{ name: 'retention.bytes', value: '100000' }], /retention.(ms|bytes)=/],
  ])('refuses a topic with %s', async (_, numPartitions, configEntries, why) => {
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({
      topics: [{ topic: `${buses.prefix}reviews`, numPartitions, replicationFactor: 1, configEntries }],
    });
    await admin.disconnect();
    const bus = await buses.open();
    const refusal = { name: 'UnfitTopic', message: expect.stringMatching(why) };
    await expect(bus.publish('reviews', someMessages(1, 1))).rejects.toMatchObject(refusal);
    await expect(bus.consume(reader('reviews'), async () => {})).rejects.toMatchObject(refusal);
  });

  it('refuses members of one group that hear different topics', async () => {
    const bus = await buses.open();
    await bus.consume(reader('reviews', 'contracts'), async () => {});
    await bus.consume(reader('contracts', 'reviews'), async () => {});
    await expect(bus.consume(reader('reviews'), async () => {})).rejects.toThrow('the same topics');
  });

  it('makes topics as they are asked for', async () => {
    const bus = await buses.open({ topics: { partitions: 4, replicas: 1, minInSyncReplicas: 1 } });
    await bus.publish('contracts', someMessages(1, 1));
    const admin = client.admin();
    await admin.connect();
    const name = `${buses.prefix}contracts`;
    const { topics } = await admin.fetchTopicMetadata({ topics: [name] });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name }],
    });
    await admin.disconnect();
    expect(topics[0]?.partitions).toHaveLength(4);
    const settings = resources[0]?.configEntries.map(({ configName, configValue }) => [
      configName,
      configValue,
    ]);
    expect(Object.fromEntries(settings ?? [])).toMatchObject({
      'retention.ms': '-1',
      'cleanup.policy': 'delete',
      'min.insync.replicas': '1',
    });
  });

  it('tells at once when no broker is there', async () => {
    await expect(buses.open({ brokers: ['127.0.0.1:1'], patience: 1 })).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
  });
});
