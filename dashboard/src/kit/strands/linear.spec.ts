import { describe, expect, it } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { linear } from './linear.ts';

describe('a linear scale', () => {
  it('goes through its pins, straight in between and on beyond them', () => {
    const scale = linear([0, 10, 30], [0, 100, 200]);
    expect([-1, 0, 5, 10, 20, 30, 40].map(scale)).toEqual([-10, 0, 50, 100, 150, 200, 250]);
  });
  it('goes back the way it came', () => {
    const scale = linear([0, 10, 30, 31], [0, 100, 200, 500]);
    assert(
      property(
        integer({ min: -50, max: 90 }),
        (value) => Math.abs(scale.invert(scale(value)) - value) < 1e-9,
      ),
    );
  });
  it('falls where its places do', () => {
    const scale = linear([30, 70], [72, 4]);
    expect([30, 50, 70].map(scale)).toEqual([72, 38, 4]);
  });
  it('stays where two pins are one', () => {
    expect(linear([5, 5], [0, 10])(5)).toBe(0);
  });
});
