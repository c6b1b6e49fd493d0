import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { elapsed } from '@alliance/platform/clock';
import { LASTS } from '@alliance/platform/delivery/hold';
import { relay } from '@alliance/platform/delivery/relay';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Leases } from '@alliance/platform/ports/leases';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Publishing } from '@alliance/platform/ports/topics';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { embedded } from '@alliance/platform-embedded/embedded';
import { keptLeases } from '@alliance/platform-tests/kept-leases';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';

const TOPIC = 'alliance.reviews.v2';

let platform: Platform;
let store: EventStore;
let views: ViewStore;
let leases: Leases;
const relays: { stop(): Promise<void> }[] = [];
beforeEach(async () => {
  platform = await embedded({ dir: 'memory' });
  store = await platform.eventStore('reviews');
  views = await platform.viewStore('reviews');
  ({ leases } = keptLeases(elapsed));
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((one) => one.stop()));
  await platform.close();
});

/** A relay as it runs in one of several processes; what it has published; and what can befall it. */
const oneOfSeveral = () => {
  const published: string[] = [];
  let cut = false;
  let standing: PromiseWithResolvers<void> | undefined;
  const reached = <Result>(ask: () => Promise<Result>): Promise<Result> =>
    cut ? Promise.reject(new Error('nobody answers')) : ask();
  const publishing: Publishing = {
    publish: async (_topic, messages) => {
      await standing?.promise;
      published.push(...messages.map(({ id }) => id));
    },
  };
  const own: Leases = {
    claim: (...given) => reached(() => leases.claim(...given)),
    numberOf: (...given) => reached(() => leases.numberOf(...given)),
    release: (...given) => reached(() => leases.release(...given)),
  };
  const running = relay('reviews', TOPIC, { store, views, publishing, leases: own }, () => undefined);
  relays.push(running);
  return {
    published,
    stop: () => running.stop(),
    isCutFromTheRights: (is: boolean) => void (cut = is),
    standsStill: () => void (standing = Promise.withResolvers()),
    goesOn: () => standing?.resolve(),
  };
};
const append = async (count: number) => {
  const ids: string[] = [];
  for (let more = 0; more < count; more++) {
    const fact = someFact('goal-1');
    await store.append(appendTo('goal-1', 'any', fact));
    ids.push(fact.id);
  }
  return ids;
};
const checkpoint = () => views.checkpoint('relay', TOPIC, 0);

describe('of two relays of one log', () => {
  it('one publishes, and the other is there', async () => {
    const [one, other] = [oneOfSeveral(), oneOfSeveral()];
    const ids = await append(20);
    await until('all to be published', () => one.published.length + other.published.length >= 20);
    await until('that to be kept', async () => (await checkpoint()) === 20);
    expect([one.published, other.published]).toContainEqual(ids);
    expect([one.published, other.published]).toContainEqual([]);
  });

  it('the other goes on at once where the one was, when that is asked to stop', async () => {
    const one = oneOfSeveral();
    const before = await append(5);
    await until('these to be published', () => one.published.length === 5);
    const other = oneOfSeveral();
    const begun = performance.now();
    await one.stop();
    const after = await append(5);
    await until('the others to be published', () => other.published.length === 5);
    expect(performance.now() - begun).toBeLessThan(LASTS);
    expect([one.published, other.published]).toEqual([before, after]);
  });

  it('the other goes on when the one can’t renew its right, and the one says nothing more', async () => {
    const one = oneOfSeveral();
    await append(5);
    await until('these to be published', async () => (await checkpoint()) === 5);
    const other = oneOfSeveral();
    one.isCutFromTheRights(true);
    await until('its time to be over', async () => (await leases.numberOf(`relay ${TOPIC}`)) === 2);
    const after = await append(5);
    await until('the other to publish', () => other.published.length === 5);
    expect(other.published).toEqual(after);
    one.isCutFromTheRights(false);
    await append(5);
    await until('the other to go on', () => other.published.length === 10);
    expect(one.published).toHaveLength(5);
  });

  it('the other has little to publish again, however busy the one was, without a rest', async () => {
    const one = oneOfSeveral();
    const written: string[] = [];
    const long = elapsed() + 2_500;
    let publishedBefore = 0;
    let other: ReturnType<typeof oneOfSeveral> | undefined;
    while (!other?.published.length) {
      written.push(...(await append(1)));
      await pause(10);
      if (elapsed() < long - 1_200) publishedBefore = one.published.length;
      if (other === undefined && elapsed() >= long) {
        one.isCutFromTheRights(true);
        other = oneOfSeveral();
      }
    }
    const from = written.indexOf(other.published[0] ?? '');
    expect(other.published).toEqual(written.slice(from, from + other.published.length));
    // The checkpoint is kept every half second, and this is what was published more than a second before the cut.
    expect(publishedBefore).toBeGreaterThan(10);
    expect(from).toBeGreaterThanOrEqual(publishedBefore);
  });

  it('one that stood still with facts in hand publishes these at most, and takes no checkpoint back', async () => {
    const one = oneOfSeveral();
    await append(2);
    await until('these to be kept', async () => (await checkpoint()) === 2);
    one.standsStill();
    one.isCutFromTheRights(true);
    const inHand = await append(3);
    const other = oneOfSeveral();
    await until('its time to be over', () => other.published.length >= 3);
    const later = await append(4);
    await until('the other to keep how far it came', async () => (await checkpoint()) === 9);
    expect(other.published).toEqual([...inHand, ...later]);
    one.goesOn();
    await until('the one to send what it had in hand', () => one.published.length > 2);
    await one.stop();
    expect(inHand).toEqual(expect.arrayContaining(one.published.slice(2)));
    expect(await checkpoint()).toBe(9);
  });
});
