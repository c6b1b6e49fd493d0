import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFact, someFacts } from '@alliance/platform-tests/sample-facts';
import { openDatabase } from './database.ts';
import { hashOf } from './hash.ts';
import { sqliteEventStore } from './sqlite-event-store.ts';

/** Found by hashing 48 million names: the two fall on the same 48 bits. */
const TWINS = ['goal-10093531', 'goal-35998307'] as const;

describe('a hash', () => {
  it('has 48 bits, and spreads ids evenly', () => {
    const hashes = Array.from({ length: 64_000 }, () => hashOf(randomUUID()));
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 48)).toBe(true);
    const parts = [...Map.groupBy(hashes, (hash) => Math.floor(hash / 2 ** 42)).values()];
    expect(parts).toHaveLength(64);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(800);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(1_200);
  });
  it('may be the same for two streams, or a stream and an id, which stay apart all the same', async () => {
    const [one, other] = TWINS;
    expect(hashOf(one)).toBe(hashOf(other));
    const store = sqliteEventStore(openDatabase(':memory:'), sampleChain);
    await store.append(appendTo(one, 0, ...someFacts(one, 3)));
    expect(await store.readStream(other)).toEqual([]);
    expect(await store.factById(other)).toBeUndefined();
    const named = someFact(other, { id: other });
    expect(await store.append(appendTo(other, 0, named))).toMatchObject({ outcome: 'appended' });
    expect(await store.append(appendTo(one, 3, someFact(one, { id: one })))).toMatchObject({ position: 5 });
    expect((await store.readStream(one, 2)).map(({ revision }) => revision)).toEqual([3, 4]);
    expect(await store.factById(other)).toMatchObject(named);
    await store.close();
  });
});
