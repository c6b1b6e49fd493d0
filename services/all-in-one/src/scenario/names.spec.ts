import { describe, expect, it } from '@jest/globals';
import { Names } from './names.ts';

const named = () => {
  const names = new Names();
  names.give(1, 'ana', 'id-of-ana');
  names.give(2, 'first', 'id-of-first');
  return names;
};

describe('names in a scenario', () => {
  it('stand for ids', () => {
    expect(named().find(3, 'first')).toBe('id-of-first');
  });
  it('are given once', () => {
    expect(() => named().give(3, 'ana', 'another')).toThrow('line 3: the name ana is given twice');
  });
  it('are given before they are used', () => {
    expect(() => named().find(3, 'ben')).toThrow('line 3: nothing before this line is called ben');
  });
});
