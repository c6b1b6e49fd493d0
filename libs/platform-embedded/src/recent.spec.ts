import { describe, expect, it } from '@jest/globals';
import { recent } from './recent.ts';

describe('what is kept at hand', () => {
  it('is what was used last, and never more than twice what was asked for', () => {
    const kept = recent<number, number>(10);
    for (let key = 1; key <= 100; key++) {
      kept.set(key, key);
      expect(kept.get(1)).toBe(1);
    }
    const left = Array.from({ length: 100 }, (_, at) => kept.get(at + 1)).filter(
      (value) => value !== undefined,
    );
    expect(left.length).toBeLessThanOrEqual(20);
    expect(left).toEqual(expect.arrayContaining([1, 100]));
  });
  it('is forgotten when it is deleted', () => {
    const kept = recent<string, number>(2);
    for (const key of ['a', 'b', 'c']) kept.set(key, 1);
    for (const key of ['a', 'c']) kept.delete(key);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([undefined, 1, undefined]);
  });
});
