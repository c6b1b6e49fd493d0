const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As it is signed: characters composed, line ends a line feed. What looks the same is then the same. */
export const composed = (text: string): string => text.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/** What a reader sees as one character, each: a letter with its accents, an emoji of several people. */
export const charactersOf = (text: string): readonly string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

interface Token {
  readonly text: string;
  readonly isWord: boolean;
}

const JOINS = /^['’‐-]$/;

/** A word goes on over an apostrophe or a hyphen within it; nothing ends in the middle of a character. */
const continues = (before: readonly Token[], next: string, isWord: boolean, within: boolean): boolean => {
  const [last, joint] = [before.at(-2), before.at(-1)];
  return (
    within ||
    (isWord && last?.isWord === true && joint !== undefined && JOINS.test(joint.text) && next !== '')
  );
};

const tokensIn = (text: string): readonly Token[] => {
  const starts = new Set([...graphemes.segment(text)].map(({ index }) => index));
  const found: Token[] = [];
  for (const { segment, index, isWordLike = false } of words.segment(text)) {
    const within = !starts.has(index);
    if (!continues(found, segment, isWordLike, within)) found.push({ text: segment, isWord: isWordLike });
    else {
      const taken = within ? found.splice(-1) : found.splice(-2);
      found.push({ text: taken.map((each) => each.text).join('') + segment, isWord: true });
    }
  }
  return found;
};

/** Words, spaces and punctuation marks, each a token of its own, in any script; letters keep their apostrophes. */
export const tokens = (text: string): string[] => tokensIn(text).map((token) => token.text);

export const wordCount = (text: string): number => tokensIn(text).filter(({ isWord }) => isWord).length;

const upTo = (found: readonly Token[], most: number): number => {
  let seen = 0;
  const end = found.findIndex(({ isWord }) => isWord && ++seen > most);
  return end < 0 ? found.length : end;
};

/** The first words of a text with what stands between them, but not what follows the last. */
export const firstWords = (text: string, most: number): string => {
  const found = tokensIn(text);
  const end = upTo(found, most);
  return found
    .slice(0, end)
    .map((token) => token.text)
    .join('')
    .trimEnd();
};

export const lastWords = (text: string, most: number): string => {
  const found = tokensIn(text).toReversed();
  const end = upTo(found, most);
  return found
    .slice(0, end)
    .toReversed()
    .map((token) => token.text)
    .join('')
    .trimStart();
};
