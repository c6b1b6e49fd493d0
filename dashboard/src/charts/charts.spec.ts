import { describe, expect, it } from '@jest/globals';
import { figureLabels } from './figure-labels.ts';
import { segmented } from './segments.ts';
import { wholeDomain, wholeNumbers } from './whole-numbers.ts';
import { parted, vertical } from './places.ts';

describe('the height of a value', () => {
  it('runs from the bottom of the chart to its top', () => {
    const y = vertical([-2, 2], 80);
    expect([y(-2), y(0), y(2)]).toEqual([80, 40, 0]);
  });
});

const at = (x: number, a: number | null, b: number | null, breaks?: readonly ('a' | 'b')[]) => ({
  x,
  values: { a, b },
  ...(breaks ? { breaks } : {}),
});

describe('two lines', () => {
  it('stand apart in time, at one level, where both said the same, and only there', () => {
    const places = [at(0, 1, 1), at(9, 0, 2), at(12, null, null)];
    expect(parted(places, ['a', 'b'], 5)).toEqual([
      at(-5, 1, null, []),
      at(5, null, 1, []),
      at(9, 0, 2),
      at(12, null, null),
    ]);
  });
});

describe('a line that begins anew', () => {
  it('is another stretch from there on, for whom it does', () => {
    const { rows, stretches } = segmented(
      [at(0, 40, 50), at(9, 60, 55, ['a']), at(12, 61, null)],
      ['b', 'a'],
    );
    expect(stretches).toEqual([
      { key: 'b', dataKey: 'said.b-0' },
      { key: 'a', dataKey: 'said.a-0' },
      { key: 'a', dataKey: 'said.a-1' },
    ]);
    expect(rows.map(({ said }) => [said['a-0'], said['a-1'], said['b-0']])).toEqual([
      [40, undefined, 50],
      [undefined, 60, 55],
      [undefined, 61, null],
    ]);
  });
  it('leaves room between the lowest and the highest, and knows where they are one', () => {
    const { rows } = segmented([at(0, 4, 5), at(9, 6, 6), at(12, 7, null)], ['a', 'b']);
    expect(rows.map(({ room, alike }) => [room, alike])).toEqual([
      [[4, 5], false],
      [[6, 6], true],
      [null, false],
    ]);
  });
  it('begins anew for each of the two where they stand apart', () => {
    expect(parted([at(20, 60, 60, ['b'])], ['a', 'b'], 5)).toEqual([
      at(15, 60, null, []),
      at(25, null, 60, ['b']),
    ]);
  });
});

describe('figures beside the points', () => {
  const y = vertical([0, 100], 100);
  const frame = { keys: ['a', 'b'] as const, y };
  it('stand above the higher and below the lower, the latest to the right', () => {
    const labels = figureLabels([at(50, 30, 40), at(300, 60, 50)], frame);
    expect(labels.map(({ key, value, x, anchor }) => [key, value, x, anchor])).toEqual([
      ['b', 40, 50, 'middle'],
      ['a', 30, 50, 'middle'],
      ['a', 60, 310, 'start'],
      ['b', 50, 310, 'start'],
    ]);
    expect(labels[0]?.y).toBeLessThan(y(40));
    expect(labels[1]?.y).toBeGreaterThan(y(30));
  });
  it('stay above and below at the latest point where the page ends', () => {
    const places = [50, 300].map((x) => at(x, 50, null));
    expect(figureLabels(places, { ...frame, end: 330 }).map(({ x, anchor }) => [x, anchor])).toEqual([
      [50, 'middle'],
      [300, 'middle'],
    ]);
  });
  it('leave a line between two figures that would touch', () => {
    const [one, other] = figureLabels([at(0, 10, 10), at(300, 51, 50)], frame).slice(2);
    expect((other?.y ?? 0) - (one?.y ?? 0)).toBeCloseTo(15);
  });
  it('are left out between the first and the latest where points stand close', () => {
    const close = [40, 60, 80, 100].map((x) => at(x, 50, null));
    expect(figureLabels(close, frame).map(({ x }) => x)).toEqual([40, 110]);
  });
  it('are the latest alone where all points stand within one figure’s width', () => {
    const closest = [2, 10, 24].map((x) => at(x, 50, 40));
    expect(figureLabels(closest, frame).map(({ x, value }) => [x, value])).toEqual([
      [34, 50],
      [34, 40],
    ]);
  });
  it('stay within the drawing, off the figures of its axis', () => {
    const [first] = figureLabels([at(3, 50, null)], frame);
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
