import { describe, expect, it } from '@jest/globals';
import { productCode } from './sources.ts';

/** Lines. Half of our files have less than a quarter of it. */
const LONGEST = 200;

const lengths = productCode().map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

describe('a source file can be read in one go', () => {
  it(`and has no more than ${LONGEST} lines`, () => {
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('and the usual one has no more than sixty', () => {
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(200);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });
});
