import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '@alliance/platform-tests/listening';
import { firstTimes, idsByKey, someMessages } from '@alliance/platform-tests/sample-messages';
import type { Delivery, Message } from '@alliance/platform/ports/topics';
import { startMember } from './member-process.ts';
import { freshBuses, publishAll, SESSION_TIMEOUT, type Buses } from './opened-bus.ts';

/** Waits as long as a group takes to notice that a member is gone. */
const eventually = async (isSo: () => boolean) => {
  for (let look = 0; look < 3_000 && !isSo(); look++) await pause(10);
  expect(isSo()).toBe(true);
};
const ids = (deliveries: readonly Delivery[]) => deliveries.map(({ message }) => message.id);

describe('a group on Kafka', () => {
  let buses: Buses;
  beforeEach(() => {
    buses = freshBuses();
  });
  afterEach(() => buses.closeAll());

  /** Publishes until each of them has heard something: the partitions have been shared out. */
  const untilAllHear = async (heard: readonly (() => number)[], from: number): Promise<number> => {
    const bus = await buses.open();
    const before = heard.map((count) => count());
    for (let at = from; ; at += 60) {
      await bus.publish('reviews', someMessages(60, 30, at));
      await pause(100);
      if (heard.every((count, who) => count() > (before[who] ?? 0))) return at + 60;
      expect(at).toBeLessThan(from + 60 * 100);
    }
  };

  it('shares out the partitions among its members, and gives each message to one of them', async () => {
    const [one, other] = [await buses.open(), await buses.open()];
    const first = await listen(one, 'insights', ['reviews']);
    const second = await listen(other, 'insights', ['reviews']);
    const from = await untilAllHear([() => first.deliveries.length, () => second.deliveries.length], 0);
    const messages = someMessages(300, 30, from);
    await one.publish('reviews', messages);
    const published = new Set(messages.map(({ id }) => id));
    // What was published before may still be on its way.
    const heardBy = ({ deliveries }: Listening) => ids(deliveries).filter((id) => published.has(id));
    const heard = () => [...heardBy(first), ...heardBy(second)];
    await eventually(() => heard().length >= 300);
    expect(new Set(heard()).size).toBe(300);
    expect(heard()).toHaveLength(300);
    expect(heardBy(first).length).toBeGreaterThan(0);
    expect(heardBy(second).length).toBeGreaterThan(0);
  });

  it('hands a stopped member’s partitions on without a message coming twice', async () => {
    const [one, other] = [await buses.open(), await buses.open()];
    const messages = someMessages(2_000, 30);
    const stopping = await listen(one, 'insights', ['reviews'], () => pause(20));
    const publishing = publishAll(one, messages, 50);
    await eventually(() => stopping.deliveries.length > 500);
    await stopping.stop();
    const following = await listen(other, 'insights', ['reviews']);
    await publishing;
    const all = () => [...stopping.deliveries, ...following.deliveries];
    await eventually(() => new Set(ids(all())).size === 2_000);
    expect(following.deliveries.length).toBeGreaterThan(0);
    expect(all()).toHaveLength(2_000);
  });

  it('loses nothing, and keeps the order of each key, while members come and go', async () => {
    const published: Message[] = [];
    const handled: Delivery[] = [];
    const load = { goesOn: true };
    const publishing = async () => {
      for (const bus = await buses.open(); load.goesOn; await pause(2)) {
        const some = someMessages(20, 40, published.length);
        await bus.publish('reviews', some);
        published.push(...some);
      }
    };
    const member = async () =>
      listen(await buses.open(), 'insights', ['reviews'], async (batch) => {
        await pause(5);
        handled.push(...batch);
      });
    const takesPart = async ({ deliveries }: Listening) => {
      const before = deliveries.length;
      await eventually(() => deliveries.length > before);
    };
    const stays = await member();
    const ended = publishing();
    try {
      await takesPart(stays);
      const second = await member();
      await takesPart(second);
      const third = await member();
      await second.stop();
      await takesPart(third);
      const fourth = await member();
      await third.stop();
      await Promise.all([takesPart(stays), takesPart(fourth)]);
    } finally {
      load.goesOn = false;
      await ended;
    }
    await eventually(() => new Set(ids(handled)).size === published.length);
    expect(idsByKey(firstTimes(handled))).toEqual(idsByKey(published));
  });

  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'takes over from a process that gets %s, where it had committed, and loses nothing',
    async (signal) => {
      const process = startMember(buses.prefix);
      try {
        const staying = await listen(await buses.open(), 'insights', ['reviews']);
        const heard = [() => process.handled.length, () => staying.deliveries.length];
        const early = await untilAllHear(heard, 0);
        await pause(300);
        const done = new Set(process.handled);
        process.signal(signal);
        const bus = await buses.open();
        await bus.publish('reviews', someMessages(300, 30, early));
        const total = early + 300;
        await eventually(() => new Set([...done, ...ids(staying.deliveries)]).size === total);
        expect(ids(staying.deliveries).filter((id) => done.has(id))).toEqual([]);
      } finally {
        await process.end();
      }
    },
  );

  it('leaves a member its partitions while it handles for longer than it may be silent', async () => {
    const [one, other] = [await buses.open(), await buses.open()];
    await one.publish('reviews', someMessages(60, 30));
    const slow = await listen(one, 'insights', ['reviews'], () => pause(SESSION_TIMEOUT + 1_500));
    await eventually(() => slow.deliveries.length > 0);
    await slow.stop();
    const next = await listen(other, 'insights', ['reviews']);
    await one.publish('reviews', someMessages(60, 30, 60));
    await eventually(() => new Set(ids([...slow.deliveries, ...next.deliveries])).size === 120);
    expect([...slow.deliveries, ...next.deliveries]).toHaveLength(120);
  });

  it('takes the partitions from a member whose handler hangs, and takes no commit of it afterwards', async () => {
    const gate = Promise.withResolvers<void>();
    let hangs = false;
    const hanging = await listen(
      await buses.open({ longestHandling: 500 }),
      'insights',
      ['reviews'],
      async () => {
        if (hangs) await gate.promise;
      },
    );
    const staying = await listen(await buses.open(), 'insights', ['reviews']);
    const heard = [() => hanging.deliveries.length, () => staying.deliveries.length];
    const early = await untilAllHear(heard, 0);
    await pause(300);
    const done = new Set(ids(hanging.deliveries));
    try {
      hangs = true;
      const bus = await buses.open();
      await bus.publish('reviews', someMessages(300, 30, early));
      await eventually(() => new Set([...done, ...ids(staying.deliveries)]).size === early + 300);
      expect(ids(staying.deliveries).filter((id) => done.has(id))).toEqual([]);
    } finally {
      // Its late end must not move the group back or forth: both go on.
      gate.resolve();
    }
    const later = await untilAllHear(heard, early + 300);
    await eventually(() => new Set([...ids(hanging.deliveries), ...ids(staying.deliveries)]).size === later);
  });
});
