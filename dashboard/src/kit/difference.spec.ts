import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { changesIn, difference, tokens } from './difference.ts';

const TOM =
  'Judith thinks alongside Tom and does not grade what he brings. When Tom asks what she would do, she first asks what he has tried. In every session she brings one mistake of her own.';
const JUDITH =
  'Judith and Tom think alongside each other; neither grades what the other brings. When Tom asks what she would do, he first has ten minutes to think aloud, then she gives her view as one of several. In most sessions she brings one mistake or open question of her own.';

describe('a difference', () => {
  it('takes words and punctuation as tokens', () => {
    expect(tokens('it isn’t think-first, yet')).toEqual([
      'it',
      ' ',
      'isn’t',
      ' ',
      'think-first',
      ',',
      ' ',
      'yet',
    ]);
  });
  it('numbers what changed, in order', () => {
    const numbers = changesIn(difference(TOM, JUDITH)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
  it('says a replaced word and an added one', () => {
    expect(difference('In every session, one.', 'In most sessions, one or two.')).toEqual([
      { kind: 'same', text: 'In ' },
      { kind: 'change', number: 1, removed: 'every session', added: 'most sessions' },
      { kind: 'same', text: ', one' },
      { kind: 'change', number: 2, removed: '', added: ' or two' },
      { kind: 'same', text: '.' },
    ]);
  });
  it('has no change between the same words', () => {
    expect(changesIn(difference(TOM, TOM))).toEqual([]);
  });
  it('keeps every character of both texts', () => {
    assert(
      property(string(), string(), (before, after) => {
        const pieces = difference(before, after);
        const read = (side: 'removed' | 'added') =>
          pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece[side])).join('');
        return read('removed') === before && read('added') === after;
      }),
    );
  });
});
