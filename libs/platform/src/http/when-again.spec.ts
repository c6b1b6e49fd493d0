import { describe, expect, it } from '@jest/globals';
import { whenAgain } from './when-again.ts';

describe('how long somebody is asked to wait', () => {
  it.each([
    [1, 'in a moment'],
    [30, 'in a minute'],
    [61, 'in 2 minutes'],
    [3_486, 'in 59 minutes'],
    [7_201, 'in 3 hours'],
    [86_400, 'in 24 hours'],
  ])('is said in words that are never too short: %i seconds is %s', (seconds, words) => {
    expect(whenAgain(seconds)).toBe(words);
  });
});
