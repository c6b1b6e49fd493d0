import { describe, expect, it } from '@jest/globals';
import { listen } from '@alliance/platform-tests/listening';
import { firstTimes, someMessages } from '@alliance/platform-tests/sample-messages';
import { openDatabase } from './database.ts';
import { sqliteMessageBus } from './sqlite-message-bus.ts';
import { unrulyMessageBus } from './unruly-message-bus.ts';

/** The ids in the order in which they come, for a seed. */
const heardBy = async (seed: number): Promise<readonly string[]> => {
  const bus = unrulyMessageBus(sqliteMessageBus(openDatabase(':memory:')), { seed });
  for (let at = 0; at < 300; at += 30) await bus.publish('reviews', someMessages(30, 6, at));
  const listening = await listen(bus, 'insights', ['reviews']);
  await listening.heard(300);
  await bus.close();
  expect(firstTimes(listening.deliveries)).toHaveLength(300);
  return listening.deliveries.map(({ message }) => message.id);
};

describe('the unruly message bus', () => {
  it('does the same each time for the same seed, and something else for another', async () => {
    expect(await heardBy(7)).toEqual(await heardBy(7));
    expect(await heardBy(7)).not.toEqual(await heardBy(8));
  });
  it('lets keys overtake one another', async () => {
    const numbers = [...new Set(await heardBy(7))].map((id) => Number(id.slice('fact-'.length)));
    expect(numbers.some((number, at) => at > 0 && number < (numbers[at - 1] ?? 0))).toBe(true);
  });
  it('brings messages again that were handled already', async () => {
    const ids = await heardBy(7);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
  });
});
