import { describe, expect, it } from '@jest/globals';
import { listen } from '@alliance/platform-tests/listening';
import { firstTimes, someMessages } from '@alliance/platform-tests/sample-messages';
import { writtenTopics } from '../../../tests/harness/written-topics.ts';
import { unrulyTopics } from './unruly-topics.ts';

/** The ids in the order in which they come, for a seed. */
const heardBy = async (seed: number): Promise<readonly string[]> => {
  const topics = writtenTopics('memory', (orderly) => unrulyTopics(orderly, { seed }));
  for (let at = 0; at < 300; at += 30) await topics.write('reviews', someMessages(30, 6, at));
  const listening = await listen(topics, 'insights', ['reviews']);
  await listening.heard(300);
  await topics.close();
  expect(firstTimes(listening.deliveries)).toHaveLength(300);
  return listening.deliveries.map(({ message }) => message.id);
};

describe('unruly topics', () => {
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
  it('bring a fact under two offsets now and then, as a publisher does who was unsure', async () => {
    const offsets = new Map<string, Set<number>>();
    for (const seed of [1, 2, 3, 4]) {
      const topics = writtenTopics('memory', (orderly) => unrulyTopics(orderly, { seed }));
      await topics.write('reviews', someMessages(300, 6));
      const listening = await listen(topics, 'insights', ['reviews']);
      await listening.heard(300);
      await topics.close();
      for (const { offset, message } of listening.deliveries)
        offsets.set(message.id, (offsets.get(message.id) ?? new Set()).add(offset));
    }
    expect(Math.max(...[...offsets.values()].map(({ size }) => size))).toBe(2);
  });
});
