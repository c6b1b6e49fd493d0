import type { ThemeState } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { closest, columnsAt } from '../../kit/columns.ts';
import { railOf, stretchesOf } from '../../pair/threads/rail.ts';

const at = [100, 200, 300, 400, 500, 600, 700];
describe('the rail above it', () => {
  const states: (ThemeState | null)[] = [
    null,
    'occasional',
    'emerging',
    'recurring',
    'recurring',
    'fading',
    'recurring',
  ];
  it('joins what stays the same, and begins where more than a first touch is known', () => {
    expect(
      stretchesOf(states, at, 730).map(({ state, from, to, start, end }) => [state, from, to, start, end]),
    ).toEqual([
      ['emerging', 3, 3, 300, 400],
      ['recurring', 4, 5, 400, 600],
      ['fading', 6, 6, 600, 700],
      ['recurring', 7, 7, 700, 730],
    ]);
  });
  it('tells stretches too short for their label together', () => {
    const close = [100, 200, 300, 400, 600, 630, 660];
    const rail = railOf(
      ['emerging', 'emerging', 'emerging', 'recurring', 'fading', 'recurring', 'fading'],
      close,
      700,
    );
    expect(rail.labels.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['emerging', 'start'],
      ['recurring', 'start'],
      ['fading 5, recurring 6', 'end'],
      ['fading', 'start'],
    ]);
  });
  it('leaves a label to the table where there is no room for it', () => {
    const rail = railOf(['emerging', 'recurring', 'fading'], [0, 20, 40], 60);
    expect(rail.labels.map(({ text }) => text)).toEqual(['fading']);
  });
});

describe('the columns of the table', () => {
  it('fill the field and put each numeral at its session', () => {
    const columns = columnsAt(at, 820) ?? [];
    let left = 0;
    const middles = columns.map(({ width, middle }) => {
      const x = left + middle;
      left += width;
      return x;
    });
    expect([middles, left]).toEqual([at, 820]);
  });
  it('give up where sessions lie too close for numerals', () => {
    expect(columnsAt([10, 20], 820)).toBeUndefined();
    expect(closest([10])).toBe(Number.POSITIVE_INFINITY);
  });
});
