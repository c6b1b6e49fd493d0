/** What is signed: the clauses in their order, which version they will be, and the contract's own random nonce. */
export interface SignableText {
  readonly version: number;
  readonly nonce: string;
  readonly clauses: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** Two keyboards may write the same words in different bytes: accents composed (NFC), line ends as a line feed. */
const plain = (words: string) => words.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/**
 * The one way to write a version down before it is hashed, so that anyone can check a fingerprint without us.
 *
 * Lines of JSON, each an array of strings and integers as `JSON.stringify` writes them (no spaces), each closed
 * by a line feed, in UTF-8:
 *
 *     ["learning-alliance agreement",1]        the name of this form of writing, and its number
 *     ["version",3]
 *     ["nonce","…"]
 *     ["clause","<id>","<title>","<text>"]      one per clause, in the contract's order
 *
 * Line ends within titles and texts become a line feed, and their characters are composed (Unicode NFC). The
 * fingerprint is the SHA-256 of these bytes in lower-case hexadecimal. JSON quotes whatever a clause may contain,
 * so no two different agreements are written the same way.
 */
export const canonicalText = ({ version, nonce, clauses }: SignableText): string =>
  [
    ['learning-alliance agreement', 1],
    ['version', version],
    ['nonce', nonce],
    ...clauses.map(({ id, title, text }) => ['clause', id, plain(title), plain(text)]),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
