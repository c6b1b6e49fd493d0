import { describe, expect, it } from '@jest/globals';
import { msg, plural } from '@lingui/core/macro';
import { inPieces, own, several } from './sentence.ts';

describe('a sentence with pieces in it', () => {
  it('has them where the sentence says, and leaves what people wrote as it is', () => {
    const title = '{who} <0>#</0>';
    expect(inPieces(msg`${'Judith'} affirmed ${own(title)}.`)).toEqual([
      'Judith affirmed ',
      { own: title },
      '.',
    ]);
  });
  it('takes several in a row', () => {
    const titles = [own('Confidentiality'), ' and ', own('Rhythm')];
    expect(inPieces(msg`We dropped ${several(titles)}`)).toEqual(['We dropped ', ...titles]);
  });
  it('has a clause where the sentence says, also within what depends on a number', () => {
    const tell = (n: number) =>
      inPieces(msg`We ${plural(n, { 0: 'tried nothing', other: `tried <0>it ${n} times</0>` })}.`, own);
    expect(tell(0)).toEqual(['We tried nothing.']);
    expect(tell(2)).toEqual(['We tried ', { own: 'it 2 times' }, '.']);
  });
  it('reads no clause in what people wrote', () => {
    const what = '</0><0>{n}</0>';
    expect(inPieces(msg`We tried <0>${what}</0> with ${what}`, own)).toEqual([
      'We tried ',
      { own: what },
      ` with ${what}`,
    ]);
  });
  it('says a clause in words alone where there is nothing to open', () => {
    expect(inPieces(msg`We began <0>in May</0>.`, undefined)).toEqual(['We began in May.']);
  });
});
