import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { someMessages } from '@alliance/platform-tests/sample-messages';
import { until } from '@alliance/platform-tests/until';
import type { Delivery, Reader, Topics } from '@alliance/platform/ports/topics';
import { freshBuses, type Buses } from './opened-bus.ts';

describe('processes that each hear all of a topic, on Kafka', () => {
  let buses: Buses;
  beforeEach(() => {
    buses = freshBuses();
  });
  afterEach(() => buses.closeAll());

  const hearAll = async (bus: Topics, handledUpTo: Reader['handledUpTo']) => {
    const heard: Delivery[] = [];
    const reader = { group: 'reviews', topics: ['contracts'], handledUpTo, alone: true };
    await bus.consume(reader, async (batch) => void heard.push(...batch));
    return heard;
  };
  const idsOf = (heard: readonly Delivery[]) => heard.map(({ message }) => message.id).toSorted();

  it('share nothing: what one hears, the other hears as well', async () => {
    const [one, other] = [await buses.open(), await buses.open()];
    const both = await Promise.all([one, other].map((bus) => hearAll(bus, async () => -1)));
    const messages = someMessages(200, 30);
    await one.publish('contracts', messages);
    await until('both to have heard all', () => both.every(({ length }) => length >= 200));
    const ids = messages.map(({ id }) => id).toSorted();
    expect(both.map(idsOf)).toEqual([ids, ids]);
  });

  it('go on where the last of them has heard to, also one that was never there', async () => {
    const bus = await buses.open();
    const first = await hearAll(bus, async () => -1);
    await bus.publish('contracts', someMessages(100, 30));
    await until('the first to have heard all', () => first.length >= 100);
    const upTo = new Map<number, number>();
    for (const { partition, offset } of first) upTo.set(partition, offset);
    const next = await hearAll(await buses.open(), async (_topic, partition) => upTo.get(partition) ?? -1);
    const more = someMessages(50, 30, 100);
    await bus.publish('contracts', more);
    await until('the next to have heard what is new', () => next.length >= 50);
    expect(idsOf(next)).toEqual(more.map(({ id }) => id).toSorted());
  });
});
