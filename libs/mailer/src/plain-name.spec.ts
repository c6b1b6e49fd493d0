import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainName } from './plain-name.ts';

describe('a name in a letter', () => {
  it.each([
    ['Judith Lindqvist', 'Judith Lindqvist'],
    ['J. R. R. Tolkien', 'J. R. R. Tolkien'],
    ['J.R.R. Tolkien', 'J. R. R. Tolkien'],
    ["Siobhán O'Neill-Ní Bhriain", "Siobhán O'Neill-Ní Bhriain"],
    ['李小龍', '李小龍'],
    ['علی‌رضا', 'علی‌رضا'],
    [' Ann \r\n Arden\t', 'Ann Arden'],
  ])('stays a name: %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it.each([
    ['You won: http://evil.example/win?x=1', 'You won http evil. example win x 1'],
    ['www.evil.example', 'www. evil. example'],
    ['evil。example', 'evil。 example'],
    ['mallory@evil.example', 'mallory evil. example'],
    ['gro\u202eelpmaxe.live', 'groelpmaxe. live'],
    ['<a href="https://evil.example">', 'a href https evil. example'],
    ['://', 'Somebody'],
  ])('is no link: %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('never looks like an address, whatever it is made of', () => {
    const parts = fc.constantFrom('a', 'ü', '字', '.', '。', '@', '/', ':', ' ', '\n', '\u200b', '1', 'com');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (made) => {
        const plain = plainName(made.join(''));
        expect(plain).not.toMatch(/[.\u3002\uff0e\uff61][\p{L}\p{N}]|[@/:\n\r]/u);
        expect(plain).not.toBe('');
      }),
    );
  });
});
