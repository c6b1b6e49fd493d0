import { describe, expect, it } from '@jest/globals';
import type { ThemeState } from '../../app/documents/story.ts';
import { closest, columnsAt } from './columns.ts';
import { labelsOf } from './mark-labels.ts';
import { railOf, stretchesOf } from './rail.ts';

const mark = (x: number) => ({ x, words: 'version 1, 12 June', short: 'version 1' });
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

describe('words beside marks', () => {
  it('stand to the right where they fit, else to the left', () => {
    expect(labelsOf([mark(100)], 820)).toEqual([{ x: 107, text: 'version 1, 12 June', anchor: 'start' }]);
    expect(labelsOf([mark(800)], 820)).toEqual([{ x: 793, text: 'version 1, 12 June', anchor: 'end' }]);
  });
  it('are shortened where marks stand close, and never lie over each other', () => {
    const labels = labelsOf([mark(500), mark(620)], 680);
    expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['version 1, 12 June', 'end'],
      ['version 1', 'end'],
    ]);
    expect(labelsOf([mark(10), mark(20)], 60)).toEqual([]);
  });
});
