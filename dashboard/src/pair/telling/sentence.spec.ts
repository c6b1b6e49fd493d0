import { describe, expect, it } from '@jest/globals';
import { msg } from '@lingui/core/macro';
import { inPieces, own, several } from './sentence.ts';

describe('a sentence with pieces in it', () => {
  it('has them where the sentence says, and leaves what people wrote as it is', () => {
    const title = '{who} <0>#</0>';
    expect(inPieces(msg`${'Judith'} affirmed ${own(title)}.`)).toEqual([
      'Judith',
      ' affirmed ',
      { own: title },
      '.',
    ]);
  });
  it('takes several in a row', () => {
    const titles = [own('Confidentiality'), ' and ', own('Rhythm')];
    expect(inPieces(msg`We dropped ${several(titles)}`)).toEqual(['We dropped ', ...titles]);
  });
});
