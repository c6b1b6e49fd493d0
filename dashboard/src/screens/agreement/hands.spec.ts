import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { hands, type Hand, type Stretch } from './hands.ts';

const read = (stretches: readonly Stretch[]): string =>
  stretches.flatMap(({ text, goneBy }) => (goneBy ? [] : [text])).join('');

describe('who wrote which words', () => {
  it('gives each stretch to whoever wrote it, and keeps what was taken out in its place', () => {
    expect(
      hands([
        { by: 'template', text: 'Judith listens and asks.' },
        { by: 'coach', text: 'Judith listens, as a companion, and asks.' },
        { by: 'supervisor', text: 'Judith listens, as a companion, and waits.' },
      ]),
    ).toEqual([
      { text: 'Judith listens', by: 'template' },
      { text: ', as a companion,', by: 'coach' },
      { text: ' and ', by: 'template' },
      { text: 'asks', by: 'template', goneBy: 'supervisor' },
      { text: 'waits', by: 'supervisor' },
      { text: '.', by: 'template' },
    ]);
  });

  it('keeps what was taken out in its place through every later wording', () => {
    expect(
      hands([
        { by: 'template', text: 'We hold our silence.' },
        { by: 'coach', text: 'We hold silence.' },
        { by: 'supervisor', text: 'We hold silence gladly.' },
      ]),
    ).toEqual([
      { text: 'We hold', by: 'template' },
      { text: ' our', by: 'template', goneBy: 'coach' },
      { text: ' silence', by: 'template' },
      { text: ' gladly', by: 'supervisor' },
      { text: '.', by: 'template' },
    ]);
  });

  it('leaves out what came and went before the wording that is looked at', () => {
    const stretches = hands(
      [
        { by: 'template', text: 'One.' },
        { by: 'coach', text: 'Two.' },
        { by: 'supervisor', text: 'Three.' },
      ],
      2,
    );
    expect(stretches.filter(({ goneBy }) => goneBy)).toEqual([
      { text: 'Two', by: 'coach', goneBy: 'supervisor' },
    ]);
  });

  const wording = record({ by: constantFrom<Hand>('coach', 'supervisor', 'template'), text: string() });
  it('always reads as the last wording', () => {
    assert(
      property(array(wording, { minLength: 1, maxLength: 6 }), (wordings) => {
        expect(read(hands(wordings))).toBe(wordings.at(-1)?.text);
        expect(read(hands(wordings, wordings.length - 1))).toBe(wordings.at(-1)?.text);
      }),
    );
  });
});
