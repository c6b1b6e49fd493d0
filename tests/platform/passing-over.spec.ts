import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { passingOver } from '@alliance/platform/delivery/passing-over';
import type { Delivery } from '@alliance/platform/ports/topics';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { someFact } from '@alliance/platform-tests/sample-facts';
import { TOPICS } from '@alliance/facts/catalogue';
import { embedded, type Embedded } from '@alliance/platform-embedded/embedded';

const TOPIC = TOPICS.contracts;
let platform: Embedded;
let views: ViewStore;
let over: ReturnType<typeof passingOver>;
beforeEach(async () => {
  platform = await embedded({ dir: 'memory' });
  // Positions that there are: checkpoints name what stands there.
  const log = await platform.eventStore('contracts');
  for (let at = 0; at < 12; at++)
    await log.append([{ stream: `s-${at}`, expected: 'any', facts: [someFact(`s-${at}`)] }]);
  views = await platform.viewStore('reviews');
  over = passingOver({ consumer: 'reviews', views });
});
afterEach(() => platform.close());

const passed = (offset: number, topic: string = TOPIC, partition = 0): Delivery => ({
  topic,
  partition,
  offset,
  message: { key: 'alliance/a1f0', id: `f-${offset}`, type: 'GoalRated', value: '{}' },
});
const kept = (topic: string = TOPIC, partition = 0) => views.checkpoint('reviews', topic, partition);

describe('what a consumer has no use for', () => {
  it('costs no transaction, until a thousand of it were passed over', async () => {
    await over.note(Array.from({ length: 999 }, (_, at) => passed(at)));
    expect(await kept()).toBe(-1);
    await over.note([passed(999)]);
    expect(await kept()).toBe(999);
  });
  it('is counted anew after it was kept', async () => {
    await over.note(Array.from({ length: 1_000 }, (_, at) => passed(at)));
    await over.note([passed(1_000)]);
    expect(await kept()).toBe(999);
  });
  it('is kept when the consumer stops, of each topic and partition by itself', async () => {
    await over.note([passed(7), passed(3, TOPICS.reviews), passed(5, TOPIC, 1)]);
    await over.keep();
    expect([await kept(), await kept(TOPICS.reviews), await kept(TOPIC, 1)]).toEqual([7, 3, 5]);
  });
  it('never takes a checkpoint back, whatever order it came in', async () => {
    await views.transact((transaction) => transaction.moveCheckpoint('reviews', TOPIC, 0, 9));
    await over.note([passed(8), passed(4)]);
    await over.keep();
    expect(await kept()).toBe(9);
    await over.note([passed(11), passed(10)]);
    await over.keep();
    expect(await kept()).toBe(11);
  });
});
