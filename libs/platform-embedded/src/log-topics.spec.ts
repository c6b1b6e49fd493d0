import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { listen } from '@alliance/platform-tests/listening';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import { someMessages } from '@alliance/platform-tests/sample-messages';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { topicsSuite } from '@alliance/platform-tests/topics-suite';
import { until } from '@alliance/platform-tests/until';
import { writtenTopics } from '../../../tests/harness/written-topics.ts';
import { logTopics } from './log-topics.ts';
import { unrulyTopics } from './unruly-topics.ts';

const unruly = (folder: string, seed: number) =>
  writtenTopics(folder, (topics) => unrulyTopics(topics, { seed }));

topicsSuite('that are logs in SQLite files', inScratchFolder(writtenTopics), { lasting: true });
topicsSuite(
  'that are logs in memory',
  inScratchFolder(() => writtenTopics('memory')),
  { lasting: false },
);
for (const seed of [1, 2, 3])
  topicsSuite(
    `that are logs in SQLite files, unruly by ${seed}`,
    inScratchFolder((folder) => unruly(folder, seed)),
    { lasting: true, startsAnew: true },
  );
topicsSuite(
  'that are logs in memory, unruly',
  inScratchFolder(() => unruly('memory', 4)),
  { lasting: false, startsAnew: true },
);

describe('a log that is a topic', () => {
  it('has the positions of its facts for offsets', async () => {
    const topics = writtenTopics('memory');
    await topics.write('reviews', someMessages(3, 2));
    const listening = await listen(topics, 'insights', ['reviews']);
    await listening.heard(3);
    expect(listening.deliveries.map(({ offset, fact }) => [offset, fact?.position])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    await topics.close();
  });
  it('is heard together with others, in one batch', async () => {
    const topics = writtenTopics('memory');
    await topics.write('reviews', someMessages(3, 1));
    await topics.write('contracts', someMessages(3, 1, 10));
    const listening = await listen(topics, 'insights', ['reviews', 'contracts']);
    await listening.heard(6);
    expect(listening.batches).toHaveLength(1);
    await topics.close();
  });
  it('is heard less often where much comes, and then much together', async () => {
    const topics = writtenTopics('memory');
    const begun: number[] = [];
    await topics.write('reviews', someMessages(80, 1));
    const listening = await listen(topics, 'insights', ['reviews'], async () => {
      begun.push(performance.now());
      await topics.write('reviews', someMessages(80, 1, 80 * begun.length));
    });
    await until('five batches', () => begun.length === 5);
    const between = begun.slice(1).map((at, place) => at - (begun[place] ?? 0));
    expect(Math.min(...between)).toBeGreaterThan(35);
    await listening.stop();
    await topics.close();
  });
  it('goes on with other topics while one is refused', async () => {
    const topics = writtenTopics('memory');
    const listening = await listen(topics, 'insights', ['reviews', 'contracts'], async (batch) => {
      if (batch.some(({ topic }) => topic === 'reviews')) throw new Error('never');
    });
    await topics.write('reviews', someMessages(3, 1));
    await topics.write('contracts', someMessages(3, 1, 10));
    await listening.heard(3);
    await topics.write('contracts', someMessages(3, 1, 20));
    await listening.heard(6);
    await topics.close();
  });
  it('is read again where it could not be read, and where it wasn’t known how far it was heard', async () => {
    const troubles = [new StoreUnavailable('not now'), new StoreUnavailable('not yet')];
    const facts = [placed(someFact('goal-1'), 1)];
    const topics = logTopics(async (service) => ({
      service,
      store: {
        readAll: async (after) => {
          const trouble = troubles.pop();
          if (trouble) throw trouble;
          return facts.slice(after);
        },
        onAppended: () => () => undefined,
      },
    }));
    let asked = 0;
    const handledUpTo = async () => {
      if ((asked += 1) < 3) throw new StoreUnavailable('not known');
      return -1;
    };
    const listening = await listen(topics, 'insights', ['reviews'], undefined, { handledUpTo });
    await listening.heard(1);
    expect([asked, troubles]).toEqual([3, []]);
    await topics.close();
  });
  it('lets a second reader of a group wait until the first has stopped', async () => {
    const topics = writtenTopics('memory');
    const first = await listen(topics, 'insights', ['reviews']);
    const second = await listen(topics, 'insights', ['reviews'], undefined, first);
    await topics.write('reviews', someMessages(3, 1));
    await first.heard(3);
    expect(second.deliveries).toEqual([]);
    await first.stop();
    await topics.write('reviews', someMessages(2, 1, 3));
    await second.heard(2);
    expect(second.deliveries).toHaveLength(2);
    await topics.close();
  });
  it('lets a reader go that waits for another', async () => {
    const topics = writtenTopics('memory');
    await listen(topics, 'insights', ['reviews']);
    const second = await listen(topics, 'insights', ['reviews']);
    await second.stop();
    await topics.close();
  });
  it('wakes nobody who has stopped, and is left alone by a topic that nobody hears', async () => {
    let listeners = 0;
    const topics = logTopics(async (service) => ({
      service,
      store: {
        readAll: async () => [],
        onAppended: () => {
          listeners += 1;
          return () => void (listeners -= 1);
        },
      },
    }));
    const listening = await listen(topics, 'insights', ['reviews', 'contracts']);
    await until('both to be listened to', () => listeners === 2);
    await listening.stop();
    expect(listeners).toBe(0);
  });
});
