import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { changesIn, difference, excerpted, tokens } from './difference.ts';

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
  it('numbers what changed, in order, and reads a re-worded stretch as one change', () => {
    expect(
      changesIn(difference(TOM, JUDITH)).map(({ number, removed, added }) => [number, removed, added]),
    ).toEqual([
      [
        1,
        'thinks alongside Tom and does not grade what he',
        'and Tom think alongside each other; neither grades what the other',
      ],
      [
        2,
        'she first asks what he has tried',
        'he first has ten minutes to think aloud, then she gives her view as one of several',
      ],
      [3, 'every session', 'most sessions'],
      [4, '', ' or open question'],
    ]);
  });
  it('never reads two sentences as one change', () => {
    expect(
      changesIn(difference('One two three. Four five six.', 'One two tree. Vier five six.')),
    ).toHaveLength(2);
  });
  it('leaves a space that stayed outside of a word that was taken out', () => {
    expect(difference('we hold our silence', 'we hold silence')).toEqual([
      { kind: 'same', text: 'we hold' },
      { kind: 'change', number: 1, removed: ' our', added: '' },
      { kind: 'same', text: ' silence' },
    ]);
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
  const ofFewWords = array(constantFrom('we', 'hold', 'our', 'silence', ' ', ' ', ', ', '. ', '\n'), {
    maxLength: 24,
  }).map((parts) => parts.join(''));
  it('keeps every character of both texts', () => {
    assert(
      property(oneof(string(), ofFewWords), oneof(string(), ofFewWords), (before, after) => {
        const pieces = difference(before, after);
        const read = (side: 'removed' | 'added') =>
          pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece[side])).join('');
        return read('removed') === before && read('added') === after;
      }),
    );
  });
  it('can be shortened to the changes with a few words around them', () => {
    const long = 'one two three four five six seven eight nine';
    expect(excerpted(difference(`${long} old ${long}`, `${long} new ${long}`), 2)).toEqual([
      { kind: 'same', text: '… eight nine ' },
      { kind: 'change', number: 1, removed: 'old', added: 'new' },
      { kind: 'same', text: ' one two …' },
    ]);
  });
});
