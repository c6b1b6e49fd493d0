import { describe, expect, it } from '@jest/globals';
import { quoted } from './quoted.ts';

describe('somebody’s words are quoted', () => {
  it('in our marks', () => {
    expect(quoted('the third e-mail to M.')).toBe('“the third e-mail to M.”');
    expect(quoted('what’s left')).toBe('“what’s left”');
  });

  it.each([
    '“whose worry is this?”',
    'he said "no"',
    '„Wessen Sorge ist das?“',
    '「沈黙」',
    '« un silence »',
  ])('in their own where they have them: %s', (words) => {
    expect(quoted(words)).toBe(words);
  });
});
