import { describe, expect, it } from '@jest/globals';
import { sentenceFor } from './problems.ts';

describe('whoever sent a lot at once', () => {
  it('is told how long to wait, as the server says it', () => {
    const said = 'That was a lot at once. Try again in 59 minutes.';
    expect(sentenceFor('too-many-requests', said)).toBe(said);
  });
  it('is told something that can be done where a proxy refused, which says nothing', () => {
    expect(sentenceFor('too-many-requests')).toMatch(/Wait a minute/);
  });
});
