import type { NextVersion, WordedClause } from '@alliance/api-client/generated/api';

export interface SignableText {
  readonly form: NextVersion['form'];
  readonly version: number;
  readonly nonce: string;
  readonly clauses: readonly Pick<WordedClause, 'clauseId' | 'title' | 'text' | 'numbers'>[];
}

/** A version with all that its fingerprint is worked out from. */
export const signableText = (
  { form, version, clauses }: Pick<NextVersion, 'form' | 'version' | 'clauses'>,
  nonce = '',
): SignableText => ({ form, version, nonce, clauses });

const numberLines = (numbers: WordedClause['numbers']): readonly (readonly [string, string, unknown])[] =>
  Object.entries(numbers ?? {})
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ['number', name, value]);

/** Two keyboards may write the same words in different bytes: accents composed (NFC), line ends as a line feed. */
const plain = (words: string): string => words.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/**
 * The one way to write a version down before it is hashed: lines of JSON, each closed by a line feed, in UTF-8.
 * The contracts service writes the same; both pin the same vector, because a fingerprint that only one of them
 * could work out would prove nothing.
 */
export const canonicalText = ({ form, version, nonce, clauses }: SignableText): string =>
  [
    ['learning-alliance agreement', form],
    ['version', version],
    ['nonce', nonce],
    ...clauses.flatMap(({ clauseId, title, text, numbers }) => [
      ['clause', clauseId, plain(title), plain(text)],
      ...(form === 1 ? [] : numberLines(numbers)),
    ]),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
