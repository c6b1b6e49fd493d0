import { describe, expect, it } from '@jest/globals';
import { Names } from './names.ts';

const named = () => {
  const names = new Names();
  names.give(1, 'ana', 'id-of-ana');
  names.give(2, 'first', 'id-of-first');
  return names;
};

describe('names in a scenario', () => {
  it('stand for ids, wherever they are in a body', () => {
    const body = { owner: '@ana', text: 'I am @ana', weight: 3, of: [{ sessionId: '@first' }, null, true] };
    expect(named().resolve(3, body, undefined)).toEqual({
      owner: 'id-of-ana',
      text: 'I am @ana',
      weight: 3,
      of: [{ sessionId: 'id-of-first' }, null, true],
    });
  });
  it('leave the fingerprint to whoever knows it', () => {
    expect(named().resolve(3, { textHash: '@fingerprint' }, 'abc')).toEqual({ textHash: 'abc' });
  });
  it('are given once', () => {
    expect(() => named().give(3, 'ana', 'another')).toThrow('line 3: the name ana is given twice');
  });
  it('are given before they are used', () => {
    expect(() => named().resolve(3, ['@ben'], undefined)).toThrow(
      'line 3: nothing before this line is called ben',
    );
  });
});
