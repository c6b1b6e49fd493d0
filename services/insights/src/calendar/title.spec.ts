import { describe, expect, it } from '@jest/globals';
import { initialsOf, titleOf } from './title.ts';

const met = { with: 'Judith Lindqvist', minutes: 75, mode: 'video' } as const;

describe('what an entry in a calendar reads', () => {
  it('names the other as its reader chose', () => {
    expect(titleOf(met, 'nobody')).toBe('Supervision, 75 minutes, by video');
    expect(titleOf(met, 'initials')).toBe('Supervision with J. L., 75 minutes, by video');
    expect(titleOf(met, 'name')).toBe('Supervision with Judith Lindqvist, 75 minutes, by video');
  });
  it('says how long, and where', () => {
    expect(titleOf({ ...met, minutes: 1, mode: 'phone' }, 'nobody')).toBe('Supervision, 1 minute, by phone');
    expect(titleOf({ ...met, mode: 'in-person' }, 'nobody')).toBe('Supervision, 75 minutes, in person');
  });
  it.each([
    ['Judith', 'J.'],
    ['Amara Ifeoma Okafor', 'A. O.'],
    ['小鳥遊 小鳥', '小. 小.'],
    ['  Zoë\u0308  de  la Cruz ', 'Z. C.'],
    ['E\u0301lodie', 'E\u0301.'],
    ['👩‍🏫 Ann', '👩‍🏫. A.'],
  ])('has of %s the initials %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
