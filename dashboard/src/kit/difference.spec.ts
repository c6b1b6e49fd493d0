import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { changesIn, difference, excerpted } from './difference.ts';
import { charactersOf, composed, tokens } from './words-in.ts';

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
        return read('removed') === composed(before) && read('added') === composed(after);
      }),
    );
  });
  it.each([
    [
      'Japanese',
      '私たちは月に一度会って学びを振り返ります。',
      '私たちは月に二度会って学びを振り返ります。',
      [['一', '二']],
    ],
    ['Chinese', '我们每月见一次面。', '我们每月见两次面。', [['一', '两']]],
    ['Thai', 'เราพบกันเดือนละครั้ง', 'เราพบกันเดือนละสองครั้ง', [['', 'สอง']]],
    ['Thai that takes a word away', 'เราพบกันเดือนละสองครั้ง', 'เราพบกันเดือนละครั้ง', [['สอง', '']]],
    ['Arabic', 'نلتقي مرة في الشهر', 'نلتقي مرتين في الشهر', [['مرة', 'مرتين']]],
    ['Arabic with vowels', 'نَلْتَقِي مَرَّةً', 'نَلْتَقِي مَرَّتَيْنِ', [['مَرَّةً', 'مَرَّتَيْنِ']]],
    ['Hindi', 'हम महीने में एक बार मिलते हैं।', 'हम महीने में दो बार मिलते हैं।', [['एक', 'दो']]],
    ['Korean', '우리는 매달 만납니다', '우리는 매주 만납니다', [['매달', '매주']]],
    ['Greek', 'Μια φορά τον μήνα', 'Δύο φορές τον μήνα', [['Μια φορά', 'Δύο φορές']]],
    ['a family in one emoji', 'we meet 👩‍👩‍👧 here', 'we meet 👩‍👩‍👧‍👦 here', [['👩‍👩‍👧', '👩‍👩‍👧‍👦']]],
    ['a flag', 'in 🇩🇪 now', 'in 🇩🇰 now', [['🇩🇪', '🇩🇰']]],
    ['accents that were composed', 'cafe\u0301 talk', 'caf\u00e9 talk', []],
    ['Hangul that was composed', '\u1112\u1161\u11ab글', '한글', []],
    ['line ends', 'one\r\ntwo', 'one\ntwo', []],
    ['a mark that makes another word', 'resume\u0301 sent', 'resume sent', [['resumé', 'resume']]],
  ])('reads words in any script: %s', (_script, before, after, changes) => {
    const found = changesIn(difference(before, after));
    expect(found.map(({ removed, added }) => [removed, added])).toEqual(changes);
  });
  it('cuts no character', () => {
    const parts = constantFrom(
      'เดือน',
      'ละ',
      'ครั้ง',
      '一',
      '度',
      'e\u0301',
      '👩‍👧',
      '🇩🇪',
      '한',
      ' ',
      'नमस्ते',
      'مَرَّ',
      '.',
    );
    const scripts = array(parts, { maxLength: 12 }).map((each) => each.join(''));
    const anything = oneof(scripts, string({ unit: 'grapheme' }), string({ unit: 'binary' }));
    assert(
      property(anything, anything, (before, after) => {
        const pieces = difference(before, after);
        const side = (of: 'removed' | 'added') =>
          pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece[of]));
        return [side('removed'), side('added')].every(
          (texts) => texts.flatMap(charactersOf).join('|') === charactersOf(texts.join('')).join('|'),
        );
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
