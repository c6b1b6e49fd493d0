import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { waitOf, withAnother, type Left, type Limit } from './mail-limits.ts';

const limits: readonly Limit[] = [
  { most: 2, within: 100 },
  { most: 3, within: 1_000 },
];

describe('letters', () => {
  it('leave while there is room, and then wait until the oldest that counts is far enough back', () => {
    expect(waitOf([], limits, 0)).toBe(0);
    expect(waitOf([10], limits, 50)).toBe(0);
    expect(waitOf([10, 20], limits, 50)).toBe(60);
    expect(waitOf([10, 20], limits, 110)).toBe(0);
    expect(waitOf([10, 20, 110], limits, 300)).toBe(710);
  });

  it('are never more than the limit within any stretch of its length, however they are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 120 }), (pauses) => {
        let now = 0;
        let left: Left = [];
        const gone: number[] = [];
        for (const pause of pauses) {
          now += pause;
          if (waitOf(left, limits, now) > 0) continue;
          left = withAnother(left, limits, now);
          gone.push(now);
        }
        for (const { most, within } of limits)
          for (const at of gone)
            expect(gone.filter((one) => one <= at && one > at - within).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
