import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import { ManagedClock } from '@alliance/platform/clock';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { appendTo, idsOf, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { embedded } from './embedded.ts';

describe('the embedded platform', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes its folder and keeps everything in it', async () => {
    const dir = join(folder, 'deep', 'down');
    const platform = await embedded({ dir });
    await platform.eventStore('reviews');
    await platform.viewStore('insights');
    await platform.close();
    expect(readdirSync(dir).toSorted()).toEqual([
      'folder.db',
      'insights.views.db',
      'reviews.log.db',
      'root.key',
      'vault.db',
      'vouched.json',
    ]);
  });
  it('gives a service the same store each time, and each service its own', async () => {
    const platform = await embedded({ dir: 'memory' });
    const store = await platform.eventStore('reviews');
    await store.append(appendTo('goal-1', 0, someFact('goal-1')));
    expect(await (await platform.eventStore('reviews')).head()).toBe(1);
    expect(await (await platform.eventStore('contracts')).head()).toBe(0);
    await platform.close();
  });
  it('is refused to a second one while the first has the folder, and open to it afterwards', async () => {
    const first = await embedded({ dir: folder });
    await expect(embedded({ dir: folder })).rejects.toThrow(StoreUnavailable);
    await expect(embedded({ dir: folder })).rejects.toThrow('in use by another process');
    await first.close();
    await (await embedded({ dir: folder })).close();
  });
  it('says that a root key is wrong, and leaves the folder to one who has the right one', async () => {
    await (await embedded({ dir: folder })).close();
    const another = Buffer.alloc(32, 7).toString('base64');
    await expect(embedded({ dir: folder, rootKey: another })).rejects.toThrow('another root key');
    await expect(embedded({ dir: folder, rootKey: 'dG9vIHNob3J0' })).rejects.toThrow('32 bytes');
    await (await embedded({ dir: folder })).close();
  });
  it('shows the time of the clock that it is given', async () => {
    const clock = new ManagedClock('2026-07-02T08:00:00.000Z');
    const platform = await embedded({ dir: 'memory', clock });
    expect(platform.clock.now()).toBe('2026-07-02T08:00:00.000Z');
    await platform.close();
  });
  it('may be unruly', async () => {
    const platform = await embedded({ dir: 'memory', unruly: { seed: 1 } });
    const store = await platform.eventStore('reviews');
    const ids: string[] = [];
    const handledUpTo = async () => -1;
    await platform.topics.consume(
      { group: 'insights', topics: [TOPICS.reviews], handledUpTo },
      async (batch) => {
        ids.push(...batch.map(({ message }) => message.id));
      },
    );
    const facts = Array.from({ length: 90 }, (_, at) => someFact('goal-1', { scope: `alliance/${at % 9}` }));
    await store.append(appendTo('goal-1', 0, ...facts));
    await until('all to be heard', () => new Set(ids).size === facts.length);
    await platform.close();
    expect(ids).not.toEqual(idsOf(facts));
  });
  it('knows no topic but those of its logs', async () => {
    const platform = await embedded({ dir: 'memory' });
    const reader = { group: 'insights', topics: ['elsewhere'], handledUpTo: async () => -1 };
    await expect(platform.topics.consume(reader, async () => {})).rejects.toThrow('no log is behind');
    await platform.close();
  });
});
