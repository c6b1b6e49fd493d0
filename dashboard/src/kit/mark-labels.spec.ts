import { describe, expect, it } from '@jest/globals';
import { labelsOf } from './mark-labels.ts';

const mark = (x: number) => ({ x, words: 'version 1, 12 June', short: 'version 1' });

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
