import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guessGap, perceptionGap } from './perception-gap.ts';

describe('how Tom and Judith see their work', () => {
  it('after session 6: 2.50 apart, Tom lower throughout, and high where she is low', () => {
    const gap = perceptionGap([4, 6, 4, 5, 5, 3, 5, 5], [8, 6, 8, 7, 7, 8, 6, 7]);
    expect(gap?.byStatement).toEqual([-4, 0, -4, -2, -2, -5, -1, -2]);
    expect(gap?.size).toBeCloseTo(2.5, 2);
    expect(gap?.direction).toBeCloseTo(-2.5, 2);
    expect(gap?.shape).toBeCloseTo(-0.86, 2);
    expect([gap?.coachMean, gap?.supervisorMean]).toEqual([4.625, 7.125]);
  });
  it('after session 12: .375 apart, and rising and falling together', () => {
    const gap = perceptionGap([7, 8, 7, 7, 6, 7, 8, 7], [7, 8, 7, 8, 6, 8, 7, 7]);
    expect(gap?.byStatement).toEqual([0, 0, 0, -1, 0, -1, 1, 0]);
    expect(gap?.size).toBe(0.375);
    expect(gap?.direction).toBe(-0.125);
    expect(gap?.shape).toBeCloseTo(0.55, 2);
    expect([gap?.coachMean, gap?.supervisorMean]).toEqual([7.125, 7.25]);
  });
  it.each([
    [2, [6, 6, 6, 5, 5, 5, 5, 6], [7, 7, 7, 7, 6, 7, 6, 7], 1.25],
    [10, [6, 7, 6, 7, 6, 6, 6, 6], [7, 7, 8, 8, 6, 8, 7, 7], 1],
  ])(
    'after session %i the distance drawn on the rung is the mean of the statements',
    (_, tom, judith, size) => {
      expect(perceptionGap(tom, judith)?.size).toBe(size);
    },
  );
});

describe('the shape', () => {
  it('is blank below six statements, and told from six on', () => {
    expect(perceptionGap([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])?.shape).toBeUndefined();
    expect(perceptionGap([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6])?.shape).toBeCloseTo(1, 9);
  });
  it('is blank when either answers all alike, whatever the distance', () => {
    const alike = [7, 7, 7, 7, 7, 7, 7, 7];
    const varied = [4, 6, 4, 5, 5, 3, 5, 5];
    expect(perceptionGap(alike, varied)).toMatchObject({ shape: undefined, size: 2.375 });
    expect(perceptionGap(varied, alike)?.shape).toBeUndefined();
    expect(perceptionGap(alike, alike)).toMatchObject({ shape: undefined, size: 0 });
  });
});

describe('a guess of the other', () => {
  it('is held against what the other answered: above 0 when I thought better of us on your behalf', () => {
    expect(guessGap([6, 6, 5, 6, 5, 6, 6, 6], [4, 6, 4, 5, 5, 3, 5, 5])).toEqual({
      byStatement: [2, 0, 1, 1, 0, 3, 1, 1],
      size: 1.125,
      direction: 1.125,
    });
  });
  it('is blank without answers', () => {
    expect(guessGap([], [])).toBeUndefined();
    expect(perceptionGap([], [])).toBeUndefined();
  });
  it('of another set of statements is an error', () => {
    expect(() => guessGap([1, 2], [1])).toThrow(RangeError);
    expect(() => perceptionGap([1], [1, 2])).toThrow(RangeError);
  });
});

const gapOf = (of: readonly (readonly [number, number])[]) =>
  perceptionGap(
    of.map(([coach]) => coach),
    of.map(([, supervisor]) => supervisor),
  )!;

const swapped = (of: readonly (readonly [number, number])[]) =>
  of.map(([coach, supervisor]) => [supervisor, coach] as const);

describe('any two sets of answers', () => {
  const score = fc.integer({ min: 0, max: 10 });
  const answers = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 12 });

  it('keep their size and shape and turn their direction when the two change places', () => {
    fc.assert(
      fc.property(answers, (of) => {
        const [gap, turned] = [gapOf(of), gapOf(swapped(of))];
        expect(turned.direction).toBe(gap.direction === 0 ? 0 : -gap.direction);
        expect(turned.size).toBe(gap.size);
        expect(turned.shape === undefined).toBe(gap.shape === undefined);
        expect(turned.shape ?? 0).toBeCloseTo(gap.shape ?? 0, 9);
      }),
    );
  });
  it('stand at least as far apart as their means do', () => {
    fc.assert(
      fc.property(answers, (of) => {
        const { size, direction, coachMean, supervisorMean } = gapOf(of);
        expect(Math.abs(direction)).toBeLessThanOrEqual(size);
        expect(direction).toBeCloseTo(coachMean - supervisorMean, 9);
      }),
    );
  });
  it('have a shape between -1 and 1, which one of them answering higher throughout does not change', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 9 }), (of, more) => {
        const { shape } = gapOf(of);
        const higher = gapOf(of.map(([coach, supervisor]) => [coach + more, supervisor] as const));
        expect(Math.abs(shape ?? 0)).toBeLessThanOrEqual(1);
        expect(higher.shape ?? 0).toBeCloseTo(shape ?? 0, 9);
      }),
    );
  });
});
