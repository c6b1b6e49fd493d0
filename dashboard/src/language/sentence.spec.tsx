import { describe, expect, it } from '@jest/globals';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { renderToStaticMarkup } from 'react-dom/server';
import { chosenFrom } from './language.ts';
import { countingIn, partsOf, type Sentence, type Values } from './sentence.ts';

const said = (language: string, sentence: Sentence, values: Values) =>
  partsOf(sentence, values, countingIn(language))
    .map((part) => ('words' in part ? part.words : String(part.value)))
    .join('');

describe('a sentence', () => {
  it('has the form of its number, in the language that counts', () => {
    const sessions = (n: number) => plural(n, { 0: 'none', one: '# session', other: '# sessions' });
    expect([sessions(0), sessions(1), sessions(2000)]).toEqual(['none', '1 session', '2,000 sessions']);
    const forms: Sentence = [
      ['n', 'plural', { one: ['#', ' sesja'], few: ['#', ' sesje'], many: ['#', ' sesji'] }],
    ];
    expect([1, 3, 5].map((n) => said('pl', forms, { n }))).toEqual(['1 sesja', '3 sesje', '5 sesji']);
  });
  it('leaves somebody’s words as they are, whatever they look like', () => {
    for (const words of [String.raw`\x41 \u0041`, '<0>bold</0>', '{n, plural}', '#', 'constructor']) {
      expect(t`They wrote ${words}.`).toBe(`They wrote ${words}.`);
      const drawn = renderToStaticMarkup(
        <Trans>
          <b>They</b> wrote {words}.
        </Trans>,
      );
      expect(drawn).toBe(`<b>They</b> wrote ${words.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}.`);
    }
  });
  it('has its elements where it says, with what stands in them', () => {
    const name = 'Judith';
    expect(
      renderToStaticMarkup(
        <Trans>
          <b>{name}</b> wrote{' '}
          <i>
            to <b>you</b>
          </i>
          .
        </Trans>,
      ),
    ).toBe('<b>Judith</b> wrote <i>to <b>you</b></i>.');
  });
});

describe('the language', () => {
  it('is what the address asks for, then what was chosen here, then a whole one of the browser’s', () => {
    expect(chosenFrom('de', 'pseudo', ['en-GB'])).toBe('de');
    expect(chosenFrom(null, 'de', ['en-GB'])).toBe('de');
    expect(chosenFrom('klingon', 'toString', ['en-US'])).toBe('en');
  });
  it('is never one of which only a part is there, unless it was asked for', () => {
    expect(chosenFrom(null, null, ['de-DE', 'en'])).toBe('en');
    expect(chosenFrom(null, null, ['fr'])).toBe('en');
  });
});
