import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figure, signed } from './figures.ts';

describe('a figure on the page', () => {
  it('rounds halves away from nought on both sides, with a real minus', () => {
    expect([3.375, -3.375, 1.005, -1.005, 2.5].map((value) => figure(value))).toEqual([
      '3.38',
      '−3.38',
      '1.01',
      '−1.01',
      '2.50',
    ]);
  });
  it('is never minus nought', () => {
    expect([figure(-0.001), signed(-0.001), signed(0)]).toEqual(['0.00', '0.00', '0']);
  });
  it('says which way it goes', () => {
    expect([signed(1, 0), signed(-2, 0), signed(2.5)]).toEqual(['+1', '−2', '+2.50']);
  });
  it('of a fall is the mirror of the rise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1000 }), (over, under) => {
        const rise = figure(over / under);
        expect(figure(-over / under)).toBe(Number(rise) === 0 ? rise : `−${rise}`);
      }),
    );
  });
});
