import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Publishing, Topics } from '@alliance/platform/ports/topics';
import { kafkaMessageBus } from './kafka-message-bus.ts';

const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
/** Milliseconds. */
const WATCHED = 4_000;

let bus: Topics & Publishing;
const heard: string[] = [];
beforeAll(async () => {
  bus = await kafkaMessageBus({
    brokers,
    prefix: `${randomUUID()}.`,
    topics: { partitions: 3, replicas: 1, minInSyncReplicas: 1 },
    clientId: 'idle',
  });
  const reader = { group: 'idle', topics: ['reviews'], handledUpTo: async () => -1 };
  await bus.consume(reader, async (batch) => {
    heard.push(...batch.map(({ message }) => message.id));
  });
});
afterAll(() => bus.close());

const say = async (id: string) => {
  await bus.publish('reviews', [{ key: 'a', id, type: 'T', value: '{}' }]);
  while (!heard.includes(id)) await pause(20);
};

/** The delays of all timers that are set while something lasts, and the names of warnings. */
const watched = async (lasting: () => Promise<void>) => {
  const delays: number[] = [];
  const warnings: string[] = [];
  const real = globalThis.setTimeout;
  const warned = ({ name }: Error) => warnings.push(name);
  globalThis.setTimeout = Object.assign((...given: Parameters<typeof real>) => {
    delays.push(Number(given[1]));
    return real(...given);
  }, real);
  process.on('warning', warned);
  try {
    await lasting();
  } finally {
    globalThis.setTimeout = real;
    process.removeListener('warning', warned);
  }
  return { delays, warnings };
};

describe('a client of Kafka that has nothing to do', () => {
  it('sets no timer in the past, and few at all', async () => {
    await say('first');
    const { delays, warnings } = await watched(() => pause(WATCHED));
    expect(delays.filter((delay) => delay < 0)).toEqual([]);
    // A heartbeat now and then, and a question each tenth of a second to the leader of its partitions.
    expect(delays.length).toBeLessThan(WATCHED / 10);
    expect(warnings).toEqual([]);
  });
  it('still hears what comes then, and what comes all at once', async () => {
    const { delays } = await watched(async () => {
      await Promise.all(Array.from({ length: 200 }, (_, n) => say(`later ${n}`)));
    });
    expect(delays.filter((delay) => delay < 0)).toEqual([]);
    expect(new Set(heard).size).toBe(201);
  });
});
