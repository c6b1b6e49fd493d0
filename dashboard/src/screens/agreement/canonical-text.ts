import type { WordedClause } from '../../app/documents/agreement.ts';

export interface SignableText {
  readonly version: number;
  readonly nonce: string;
  readonly clauses: readonly Pick<WordedClause, 'clauseId' | 'title' | 'text'>[];
}

/** Two keyboards may write the same words in different bytes: accents composed (NFC), line ends as a line feed. */
const plain = (words: string): string => words.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/**
 * The one way to write a version down before it is hashed: lines of JSON, each closed by a line feed, in UTF-8.
 * The contracts service writes the same; both pin the same vector, because a fingerprint that only one of them
 * could work out would prove nothing.
 */
export const canonicalText = ({ version, nonce, clauses }: SignableText): string =>
  [
    ['learning-alliance agreement', 1],
    ['version', version],
    ['nonce', nonce],
    ...clauses.map(({ clauseId, title, text }) => ['clause', clauseId, plain(title), plain(text)]),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
