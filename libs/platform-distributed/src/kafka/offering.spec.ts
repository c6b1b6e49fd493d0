import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { EachBatchPayload } from 'kafkajs';
import type { Delivery } from '@alliance/platform/ports/topics';
import { consumerLag } from '@alliance/platform/telemetry/figures';
import { offering } from './offering.ts';

/** What a fetch brings of a partition, and what becomes of it. */
const fetched = (partition: number, state = { running: true }) => {
  const seen: string[] = [];
  const messages = [0, 1].map((offset) => ({ key: null, value: null, headers: {}, offset: String(offset) }));
  const payload = {
    batch: { topic: 'reviews', partition, messages, lastOffset: () => '1', offsetLag: () => '0' },
    isRunning: () => state.running,
    isStale: () => false,
    heartbeat: async () => void seen.push('heartbeat'),
    pause: () => {
      seen.push('paused');
      return () => void seen.push('resumed');
    },
    resolveOffset: (offset: string) => void seen.push(`resolved ${offset}`),
    uncommittedOffsets: () => ({ topics: [] }),
    commitOffsetsIfNecessary: async () => void seen.push('committed'),
  };
  return { seen, payload: payload as unknown as EachBatchPayload };
};

const BEATING = { every: 20, longest: 100 };
const offeringTo = (handle: (batch: readonly Delivery[]) => Promise<void>) =>
  offering({ handle, nameOf: (topic) => topic, beating: BEATING, lag: consumerLag('insights') });

describe('what fetches bring', () => {
  it('of several partitions at once is handled together, and committed in one request', async () => {
    const batches: number[] = [];
    const { take } = offeringTo(async (batch) => void batches.push(batch.length));
    const [one, other] = [fetched(0), fetched(1)];
    await Promise.all([take(one.payload), take(other.payload)]);
    expect(batches).toEqual([4]);
    expect([one.seen, other.seen]).toEqual([['resolved 1', 'committed'], ['resolved 1']]);
  });

  it('is not committed when the partitions were dealt anew while it was in hand', async () => {
    const gate = Promise.withResolvers<void>();
    const { take, dealt } = offeringTo(() => gate.promise);
    const part = fetched(0);
    const taken = take(part.payload);
    await pause(10);
    dealt();
    gate.resolve();
    await taken;
    expect(part.seen.filter((what) => what !== 'heartbeat')).toEqual([]);
  });

  it('is not offered any more once the member stops or the partitions were dealt anew', async () => {
    const gate = Promise.withResolvers<void>();
    const offered: number[] = [];
    const { take, dealt } = offeringTo(async (batch) => {
      offered.push(batch[0]?.partition ?? -1);
      await gate.promise;
    });
    const state = { running: true };
    const first = take(fetched(0).payload);
    await pause(10);
    const second = take(fetched(1, state).payload);
    state.running = false;
    const third = take(fetched(2).payload);
    dealt();
    gate.resolve();
    await Promise.all([first, second, third]);
    expect(offered).toEqual([0]);
  });

  it('is held back for a while when it is refused, and resolved by nobody', async () => {
    const { take } = offeringTo(() => Promise.reject(new Error('no')));
    const part = fetched(0);
    await take(part.payload);
    expect(part.seen).toEqual(['paused']);
    await pause(50);
    expect(part.seen).toEqual(['paused', 'resumed']);
  });

  it('keeps its member alive for as long as handling may take, and no longer', async () => {
    const gate = Promise.withResolvers<void>();
    const { take } = offeringTo(() => gate.promise);
    const part = fetched(0);
    const taken = take(part.payload);
    await pause(300);
    const beats = part.seen.length;
    await pause(100);
    const later = part.seen.length;
    gate.resolve();
    await taken;
    expect(beats).toBeGreaterThanOrEqual(5);
    expect(later).toBe(beats);
  });

  it('that can’t be committed ends the fetch, so that the group is joined again', async () => {
    const { take } = offeringTo(async () => {});
    const part = fetched(0);
    const fenced = { ...part.payload, commitOffsetsIfNecessary: () => Promise.reject(new Error('fenced')) };
    await expect(take(fenced)).rejects.toThrow('fenced');
  });
});
