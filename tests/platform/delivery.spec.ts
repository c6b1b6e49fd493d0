import type { Scope } from '@alliance/decider/scope';
import { afterEach, describe, expect, it } from '@jest/globals';
import { contract } from '@alliance/contracts/contract/contract';
import { contracts } from '@alliance/contracts/contracts';
import { catalogue, TOPICS } from '@alliance/facts/catalogue';
import type { FactDefinition } from '@alliance/facts/fact';
import { ManagedClock } from '@alliance/platform/clock';
import { consume, parkedTopicOf } from '@alliance/platform/delivery/consumer';
import { ChangeFeed } from '@alliance/platform/delivery/change-feed';
import { positionsOf, waitUntilCaughtUp } from '@alliance/platform/delivery/positions';
import type { Projection } from '@alliance/platform/delivery/projection';
import { replayParked } from '@alliance/platform/delivery/replay';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Publishing, Topics } from '@alliance/platform/ports/topics';
import type { Parked } from '@alliance/platform/ports/view-store';
import { runService, type Run } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { unrulyTopics } from '@alliance/platform-embedded/unruly-topics';
import { until } from '@alliance/platform-tests/until';
import { carrier } from '../harness/carried.ts';

const NONE: Scope = 'alliance/none';
const standing = { people: { coach: 'amara', supervisor: 'judith' } };
const pairs = Array.from(
  { length: 12 },
  (_, n): Scope => `alliance/${String(n).padStart(8, '0')}-1111-4111-8111-111111111111`,
);
const clock = new ManagedClock('2026-01-01T09:00:00.000Z');
let platform: Platform;
let running: Run;

const open = async (seed: number, carried?: Topics & Publishing) => {
  const own = await embedded({ dir: 'memory', clock, unruly: { seed } });
  platform = carried ? { ...own, topics: unrulyTopics(carried, { seed }), publishing: carried } : own;
  running = await runService({ ...contracts, subscribesTo: [] }, platform, 'test');
};
afterEach(async () => {
  await running.stop();
  await platform.close();
});

const draft = (scope: Scope) =>
  running.running.send({
    aggregate: contract,
    verb: 'draft',
    scope,
    body: { templateId: 'usual-fourteen' },
    by: 'amara',
    standing,
  });
const listen = async (projections: readonly Projection[], parked: Parked[] = []) => {
  const views = await platform.viewStore('listener');
  const changeFeed = new ChangeFeed(views);
  const consumption = await consume({
    consumer: 'listener',
    topics: [TOPICS.contracts],
    projections,
    keepsJournal: true,
    views,
    from: platform.topics,
    publishing: platform.publishing,
    voucher: platform.vault.voucher,
    onParked: (one) => parked.push(one),
    onTrouble: (error) => {
      throw error;
    },
  });
  return { views, changeFeed, consumption };
};

describe('facts on their way to another service', () => {
  it.each([
    [1, 'logs', (): undefined => undefined],
    [2, 'logs', (): undefined => undefined],
    [3, 'logs', (): undefined => undefined],
    [1, 'what a relay publishes to', carrier],
    [2, 'what a relay publishes to', carrier],
  ] as const)(
    'arrive once each and in the order of their pair, by topics that repeat and reorder (%i) and are %s',
    async (seed, _what, carriedBy) => {
      await open(seed, carriedBy());
      const { views, changeFeed, consumption } = await listen([]);
      const drafted = await Promise.all(pairs.map(draft));
      for (const [index, handled] of drafted.entries()) {
        if (handled.outcome !== 'recorded') throw new Error('it was recorded');
        expect(
          await waitUntilCaughtUp(
            { views, changeFeed },
            pairs[index] ?? NONE,
            TOPICS.contracts,
            handled.position,
          ),
        ).toBe(true);
      }
      for (const pair of pairs) {
        const revisions = (await views.journal(pair, 'everyone')).map(({ fact }) => fact.revision);
        expect(revisions).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
      }
      await consumption.stop();
    },
  );

  it('park their own pair when they cannot be handled, with all that follows; other pairs flow', async () => {
    await open(4);
    const [poisoned = NONE, ...others] = pairs;
    const parked: Parked[] = [];
    const choking: Projection = {
      name: 'choking',
      apply: async (_transaction, _topic, facts) => {
        if (facts.some(({ scope, revision }) => scope === poisoned && revision === 4))
          throw new TypeError('cannot be handled');
      },
    };
    const { views, changeFeed, consumption } = await listen([choking], parked);
    const drafted = await Promise.all(pairs.map(draft));
    for (const [index, handled] of drafted.entries()) {
      if (handled.outcome !== 'recorded') throw new Error('it was recorded');
      const pair = pairs[index] ?? NONE;
      if (pair === poisoned) continue;
      expect(await waitUntilCaughtUp({ views, changeFeed }, pair, TOPICS.contracts, handled.position)).toBe(
        true,
      );
    }
    const store = await platform.eventStore('contracts');
    for (let tries = 0; tries < 300 && new Set(parked.map(({ id }) => id)).size < 12; tries++)
      await new Promise((again) => setTimeout(again, 10));
    const waiting = await views.parked('listener');
    expect(new Set(waiting.map(({ key }) => key))).toEqual(new Set([poisoned]));
    expect(waiting[0]?.reason).toBe('TypeError');
    expect((await views.journal(poisoned, 'everyone')).map(({ fact }) => fact.revision)).toEqual([1, 2, 3]);
    for (const pair of others) expect((await views.journal(pair, 'everyone')).length).toBe(15);
    expect(new Set(waiting.map(({ id }) => id)).size).toBe(12);
    expect(await store.head()).toBe(pairs.length * 15);
    await consumption.stop();
  });

  it('are taken up again, in their order and once each, as soon as their key can be handled', async () => {
    await open(6);
    const [poisoned = NONE] = pairs;
    let chokes = true;
    const choking: Projection = {
      name: 'choking',
      apply: async (_transaction, _topic, facts) => {
        if (chokes && facts.some(({ scope, revision }) => scope === poisoned && revision === 4))
          throw new TypeError('cannot be handled');
      },
    };
    const parked: Parked[] = [];
    const { views, consumption } = await listen([choking], parked);
    await Promise.all(pairs.map(draft));
    await until('all behind it to be parked', () => new Set(parked.map(({ id }) => id)).size === 12);
    const options = {
      consumer: 'listener',
      projections: [choking],
      keepsJournal: true,
      views,
      voucher: platform.vault.voucher,
      onTrouble: () => undefined,
    };
    expect(await replayParked(options)).toEqual([]);
    expect(await views.parkedKeys('listener')).toEqual([poisoned]);
    expect((await views.journal(poisoned, 'everyone')).map(({ fact }) => fact.revision)).toEqual([1, 2, 3]);
    chokes = false;
    expect(await replayParked(options)).toEqual([poisoned]);
    expect(await views.parkedKeys('listener')).toEqual([]);
    expect((await views.journal(poisoned, 'everyone')).map(({ fact }) => fact.revision)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    await consumption.stop();
  });

  it('can be watched on a topic of their own when they are parked, where there is publishing', async () => {
    const bus = carrier();
    await open(7, bus);
    const watched: string[] = [];
    const reader = { group: 'watcher', topics: [parkedTopicOf('listener')], handledUpTo: async () => -1 };
    const watching = await bus.consume(reader, async (batch) => {
      watched.push(...batch.map(({ message }) => message.id));
    });
    const { consumption } = await listen([]);
    const message = { key: 'somebody', id: 'strange', type: 'Strange', value: '{"not":"ours"}' };
    await bus.publish(TOPICS.contracts, [message]);
    await until('it to be parked', () => watched.includes('strange'));
    await consumption.stop();
    await watching.stop();
  });

  it('of a newer version wait for a service that can read it', async () => {
    await open(8);
    const [pair = NONE] = pairs;
    const parked: Parked[] = [];
    const { views, changeFeed, consumption } = await listen([], parked);
    const handled = await draft(pair);
    if (handled.outcome !== 'recorded') throw new Error('it was recorded');
    await waitUntilCaughtUp({ views, changeFeed }, pair, TOPICS.contracts, handled.position);
    const log = await platform.eventStore('contracts');
    const newer = (await log.readAll(0, 1)).map(({ revision: _revision, position: _position, ...fact }) => ({
      ...fact,
      id: 'newer',
      version: fact.version + 1,
    }));
    await log.append(newer.map((fact) => ({ stream: fact.stream, expected: 'any', facts: [fact] })));
    await until('it to be parked', () => parked.length > 0);
    expect(parked[0]).toMatchObject({ key: pair, id: 'newer', reason: 'UnknownFact' });

    const upgraded = catalogue as Map<string, FactDefinition>;
    const before = upgraded.get(newer[0]?.type ?? '');
    if (!before) throw new Error('it has a definition');
    upgraded.set(before.type, { ...before, version: before.version + 1 });
    try {
      const options = {
        consumer: 'listener',
        projections: [],
        keepsJournal: true,
        views,
        voucher: platform.vault.voucher,
      };
      expect(await replayParked(options)).toEqual([pair]);
      expect((await views.journal(pair, 'everyone')).at(-1)?.fact).toMatchObject({ id: 'newer', version: 2 });
      expect((await positionsOf(views, pair))[TOPICS.contracts]).toBe(handled.position + 1);
    } finally {
      upgraded.set(before.type, before);
    }
    await consumption.stop();
  });

  it('are waited for by whoever reads after a write, and not for ever', async () => {
    await open(5);
    const { views, changeFeed, consumption } = await listen([]);
    const [pair = NONE] = pairs;
    const handled = await draft(pair);
    if (handled.outcome !== 'recorded') throw new Error('it was recorded');
    expect(await waitUntilCaughtUp({ views, changeFeed }, pair, TOPICS.contracts, handled.position)).toBe(
      true,
    );
    expect((await positionsOf(views, pair))[TOPICS.contracts]).toBe(handled.position);
    expect(
      await waitUntilCaughtUp({ views, changeFeed }, pair, TOPICS.contracts, handled.position + 1, 50),
    ).toBe(false);
    await consumption.stop();
  });
});
