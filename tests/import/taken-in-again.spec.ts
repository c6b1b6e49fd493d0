import { describe, expect, it } from '@jest/globals';
import { keptIn } from './data-folder.ts';
import { anaAndBen, withLine, type Written } from './scenario-file.ts';
import { aPlaceForEach, here, refused, take } from './taking-in.ts';

aPlaceForEach();

describe('a scenario file that is taken in again', () => {
  it('adds nothing when it is the same', async () => {
    expect(await take(anaAndBen)).toBe(9);
    const kept = await keptIn(here.dataDir);
    expect(kept.accounts).toEqual(['ana@sol.example 1', 'ben@ray.example 1']);
    expect([kept.contracts.length, kept.reviews.length]).toEqual([18, 4]);
    expect(await take(anaAndBen)).toBe(9);
    expect(await keptIn(here.dataDir)).toEqual(kept);
  });

  it('adds what was written below', async () => {
    await take(anaAndBen.slice(0, 6));
    expect((await keptIn(here.dataDir)).reviews).toEqual([]);
    await take(anaAndBen);
    expect((await keptIn(here.dataDir)).reviews.length).toBe(4);
  });

  it.each<[string, number, Written]>([
    ['says something else', 6, { body: { clauseId: 'ending', text: 'Not gentle enough.' } }],
    ['is somebody else’s', 6, { by: 'ben' }],
    ['has another time', 6, { at: '2025-01-15T08:01:00Z' }],
    ['is a person with another address', 1, { email: 'ana@moon.example' }],
    ['is a person with another password', 1, { password: 'first-of-july' }],
    ['is moved down by one above it', 3, '# A remark that was not there before.'],
  ])('is refused when a line of it %s', async (_what, number, change) => {
    await take(anaAndBen);
    const lines =
      typeof change === 'string'
        ? anaAndBen.toSpliced(number - 1, 0, change)
        : withLine(anaAndBen, number, change);
    const why = await refused(lines);
    expect(why).toMatch(/^line \d: /);
    expect(why).toContain('another line stood here');
  });
});
