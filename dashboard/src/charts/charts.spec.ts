import { describe, expect, it } from '@jest/globals';
import { figureLabels } from './figure-labels.ts';
import { segmented } from './segments.ts';
import { wholeDomain, wholeNumbers } from './whole-numbers.ts';
import { joined, parted, vertical } from './vertical.ts';

describe('the height of a value', () => {
  it('runs from the bottom of the chart to its top', () => {
    const y = vertical([-2, 2], 80);
    expect([y(-2), y(0), y(2)]).toEqual([80, 40, 0]);
  });
});

describe('two lines', () => {
  it('are joined by their place, with nothing where one said nothing', () => {
    expect(
      joined(
        [{ x: 10, y: 1 }],
        [
          { x: 20, y: 2 },
          { x: 10, y: 3 },
        ],
      ),
    ).toEqual([
      { x: 10, coach: 1, supervisor: 3 },
      { x: 20, coach: null, supervisor: 2 },
    ]);
  });
  it('stand apart in time, at one level, where both said the same, and only there', () => {
    const pairs = [
      { x: 0, coach: 1, supervisor: 1 },
      { x: 9, coach: 0, supervisor: 2 },
      { x: 12, coach: null, supervisor: null },
    ];
    expect(parted(pairs, 5)).toEqual([
      { x: -5, coach: 1, supervisor: null, breaks: [] },
      { x: 5, coach: null, supervisor: 1, breaks: [] },
      { x: 9, coach: 0, supervisor: 2 },
      { x: 12, coach: null, supervisor: null },
    ]);
  });
});

describe('a line that begins anew', () => {
  it('is another stretch from there on, for whom it does', () => {
    const { rows, stretches } = segmented([
      { x: 0, coach: 40, supervisor: 50 },
      { x: 9, coach: 60, supervisor: 55, breaks: ['coach'] },
      { x: 12, coach: 61, supervisor: null },
    ]);
    expect(stretches).toEqual({ coach: 2, supervisor: 1 });
    expect(rows.map((row) => [row['coach-0'], row['coach-1'], row['supervisor-0']])).toEqual([
      [40, undefined, 50],
      [undefined, 60, 55],
      [undefined, 61, null],
    ]);
  });
  it('begins anew for each of the two where they stand apart', () => {
    expect(parted([{ x: 20, coach: 60, supervisor: 60, breaks: ['supervisor'] }], 5)).toEqual([
      { x: 15, coach: 60, supervisor: null, breaks: [] },
      { x: 25, coach: null, supervisor: 60, breaks: ['supervisor'] },
    ]);
  });
});

describe('figures beside the points', () => {
  const y = vertical([0, 100], 100);
  it('stand above the higher and below the lower, the latest to the right', () => {
    const labels = figureLabels(
      [
        { x: 50, coach: 30, supervisor: 40 },
        { x: 300, coach: 60, supervisor: 50 },
      ],
      y,
    );
    expect(labels.map(({ role, value, x, anchor }) => [role, value, x, anchor])).toEqual([
      ['supervisor', 40, 50, 'middle'],
      ['coach', 30, 50, 'middle'],
      ['coach', 60, 310, 'start'],
      ['supervisor', 50, 310, 'start'],
    ]);
    expect(labels[0]?.y).toBeLessThan(y(40));
    expect(labels[1]?.y).toBeGreaterThan(y(30));
  });
  it('stay above and below at the latest point where the page ends', () => {
    const pairs = [50, 300].map((x) => ({ x, coach: 50, supervisor: null }));
    expect(figureLabels(pairs, y, 330).map(({ x, anchor }) => [x, anchor])).toEqual([
      [50, 'middle'],
      [300, 'middle'],
    ]);
  });
  it('leave a line between two figures that would touch', () => {
    const [one, other] = figureLabels(
      [
        { x: 0, coach: 10, supervisor: 10 },
        { x: 300, coach: 51, supervisor: 50 },
      ],
      y,
    ).slice(2);
    expect((other?.y ?? 0) - (one?.y ?? 0)).toBeCloseTo(15);
  });
  it('are left out between the first and the latest where points stand close', () => {
    const close = [40, 60, 80, 100].map((x) => ({ x, coach: 50, supervisor: null }));
    expect(figureLabels(close, y).map(({ x }) => x)).toEqual([40, 110]);
  });
  it('are the latest alone where all points stand within one figure’s width', () => {
    const closest = [2, 10, 24].map((x) => ({ x, coach: 50, supervisor: 40 }));
    expect(figureLabels(closest, y).map(({ x, value }) => [x, value])).toEqual([
      [34, 50],
      [34, 40],
    ]);
  });
  it('stay within the drawing, off the figures of its axis', () => {
    const [first] = figureLabels([{ x: 3, coach: 50, supervisor: null }], y);
    expect(first?.x).toBeGreaterThan(20);
  });
});

describe('a scale of whole numbers', () => {
  it('holds the values with air around them', () => {
    expect(wholeDomain([4.6, 7.25], 3)).toEqual([4, 8]);
    expect(wholeNumbers([4, 8])).toEqual([4, 5, 6, 7, 8]);
  });
  it('is never so narrow that a small step looks large, nor wider than the answers', () => {
    expect(wholeDomain([5.2, 5.5], 3)).toEqual([4, 7]);
    expect(wholeDomain([9.9, 10], 3)).toEqual([7, 10]);
    expect(wholeDomain([], 3)).toEqual([0, 10]);
  });
});
