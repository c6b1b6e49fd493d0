import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rounded } from './rounded.ts';

describe('a figure as it is printed', () => {
  it('rounds halves away from nought on both sides', () => {
    expect([3.375, -3.375, 0.125, -0.125, 2.5, -2.5].map((value) => rounded(value, 2))).toEqual([
      3.38, -3.38, 0.13, -0.13, 2.5, -2.5,
    ]);
    expect([0.5, -0.5, 1.5, -1.5].map((value) => rounded(value, 0))).toEqual([1, -1, 2, -2]);
  });
  it('takes what is a half but for its binary fraction for that half', () => {
    expect([1.005, -1.005, 8.345, -8.345].map((value) => rounded(value, 2))).toEqual([
      1.01, -1.01, 8.35, -8.35,
    ]);
  });
  it('is never minus nought, and stays as it is where it has no more decimals', () => {
    expect(Object.is(rounded(-0.001, 2), 0)).toBe(true);
    expect(rounded(-0.375, 3)).toBe(-0.375);
  });
  it('of a fall is the mirror of the rise, and never further off than half a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e6, max: 9e6 }), fc.integer({ min: 1, max: 5000 }), (over, under) => {
        const value = over / under;
        expect(rounded(-value, 2)).toBe(-rounded(value, 2) + 0);
        expect(Math.abs(rounded(value, 2) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});
