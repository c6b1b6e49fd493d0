import { listed, type ClauseNumbers } from './clause-numbers.ts';

/**
 * How a version is written down. Form 1 has words only: versions that were signed before numbers belonged to the
 * text. Form 2 has each clause's numbers below its words.
 */
export type TextForm = 1 | 2;

/** In which whatever is signed from now on is written. */
export const CURRENT_FORM = 2;

/** What is signed: the clauses in their order, which version they will be, and the contract's own random nonce. */
export interface SignableText {
  readonly form: TextForm;
  readonly version: number;
  readonly nonce: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly numbers?: ClauseNumbers | undefined;
  }[];
}

/** Two keyboards may write the same words in different bytes: accents composed (NFC), line ends as a line feed. */
export const plain = (words: string): string => words.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/**
 * The one way to write a version down before it is hashed, so that anyone can check a fingerprint without us.
 *
 * Lines of JSON, each an array of strings and integers as `JSON.stringify` writes them (no spaces), each closed
 * by a line feed, in UTF-8:
 *
 *     ["learning-alliance agreement",2]        the name of this form of writing, and its number
 *     ["version",3]
 *     ["nonce","…"]
 *     ["clause","<id>","<title>","<text>"]      one per clause, in the contract's order
 *     ["number","everyN",6]                     each number of the clause above, by the alphabet of their names
 *
 * In form 1 no line begins with "number". Line ends within titles and texts become a line feed, and their
 * characters are composed (Unicode NFC). The fingerprint is the SHA-256 of these bytes in lower-case hexadecimal.
 * JSON quotes whatever a clause may contain, so no two different agreements are written the same way.
 */
export const canonicalText = ({ form, version, nonce, clauses }: SignableText): string =>
  [
    ['learning-alliance agreement', form],
    ['version', version],
    ['nonce', nonce],
    ...clauses.flatMap(({ id, title, text, numbers }) => [
      ['clause', id, plain(title), plain(text)],
      ...(form === 1 ? [] : listed(numbers).map(([name, value]) => ['number', name, value])),
    ]),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
