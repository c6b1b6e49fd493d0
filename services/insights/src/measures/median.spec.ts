import { describe, expect, it } from '@jest/globals';
import { median } from './median.ts';

describe('the median', () => {
  it('is the middle value, by size and not by place', () => {
    expect(median([10, 9, 100])).toBe(10);
  });
  it('is the mean of the two in the middle', () => {
    expect(median([4, -1, 2, 100])).toBe(3);
  });
  it('of nothing is blank', () => {
    expect(median([])).toBeUndefined();
  });
});
