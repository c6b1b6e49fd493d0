import { describe, expect, it } from '@jest/globals';
import { curveMonotoneX, line as lineOfD3 } from 'd3-shape';
import fc from 'fast-check';
import { monotone, type Along } from './monotone.ts';

const points = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 90 }), off: fc.integer({ min: -20, max: 20 }) }), {
    minLength: 2,
    maxLength: 30,
  })
  .map((steps) => {
    let at = 0;
    return steps.map(({ step, off }) => ({ at: (at += step), off }));
  });
const numbers = (path: string): number[] => path.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
const flat = (pieces: readonly (readonly Along[])[]): number[] =>
  pieces.flat().flatMap(({ at, off }) => [at, off]);

describe('a curve that never goes beyond its points', () => {
  it('is the one that d3 draws', () => {
    const d3 = lineOfD3<Along>()
      .x(({ at }) => at)
      .y(({ off }) => off)
      .curve(curveMonotoneX);
    fc.assert(
      fc.property(points, (line) => {
        const drawn = numbers(d3([...line]) ?? '').slice(2);
        // Between two points d3 draws a straight line, without handles.
        const ours = line.length === 2 ? flat(monotone(line)).slice(-2) : flat(monotone(line));
        expect(ours).toHaveLength(drawn.length);
        for (const [i, value] of ours.entries()) expect(value).toBeCloseTo(drawn[i] ?? Number.NaN, 2);
      }),
    );
  });
  it('has its handles between the two points that they lie between', () => {
    fc.assert(
      fc.property(points, (line) => {
        for (const [i, [a, b, to]] of monotone(line).entries()) {
          const from = line[i] ?? to;
          const [least, most] = [Math.min(from.off, to.off) - 1e-9, Math.max(from.off, to.off) + 1e-9];
          for (const { off } of [a, b]) expect(off >= least && off <= most).toBe(true);
        }
      }),
    );
  });
  it('takes a point that is there twice as one', () => {
    const line = [
      { at: 0, off: 0 },
      { at: 10, off: 4 },
      { at: 20, off: 1 },
    ];
    expect(monotone([...line, { at: 20, off: 1 }])).toEqual(monotone(line));
  });
});
