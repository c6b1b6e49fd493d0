import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Sentence, Token, Tokens } from './src/language/sentence.ts';

type Compiled = ReturnType<typeof compileMessageOrThrow>;

/** Words, and names in braces. */
const isPlain = (message: string): boolean =>
  !message.includes("'") && !/[{}]/.test(message.replaceAll(/\{\w+\}/g, ''));

const tokensOf = (all: Compiled): Tokens =>
  all.map((token): Token => {
    if (typeof token === 'string') return token;
    const [name, kind, forms] = token;
    if (kind === undefined) return [name];
    if (typeof forms !== 'object' || forms === null || ('offset' in forms && forms.offset))
      throw new Error(
        `${name}, ${kind}: a sentence knows plural and select without an offset; all else is a value of it`,
      );
    const said = Object.entries(forms).filter((entry): entry is [string, Compiled] => entry[0] !== 'offset');
    return [name, kind, Object.fromEntries(said.map(([each, form]) => [each, tokensOf(form)]))];
  });

/** A sentence in ICU’s message format as src/language reads it; its words may be changed on the way. */
export const compiled = (message: string, changed = (words: string): string => words): Sentence =>
  isPlain(message)
    ? message
        .split(/(\{\w+\})/)
        .map((part, i) => (i % 2 === 1 ? part : changed(part)))
        .join('')
    : tokensOf(compileMessageOrThrow(message, changed));
