/*
 * A sentence as Lingui compiles it from ICU’s message format: words, and names that stand for something in it. Where
 * it has no more than these it is kept as it is written, "{name} wrote".
 */
export type Forms = Readonly<Record<string, Tokens>>;
export type Token = string | readonly [name: string] | readonly [name: string, kind: string, forms: Forms];
export type Tokens = readonly Token[];
export type Sentence = string | Tokens;
export type Values = Readonly<Record<string, unknown>>;

/** What a catalogue finds it by. */
export const keyOf = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : JSON.stringify(sentence);

/** Words of the sentence, or what stands in it and is nobody’s to read as anything else: people’s own words. */
export type Part = { readonly words: string } | { readonly value: unknown };

export interface Counting {
  readonly plural: Intl.PluralRules;
  readonly selectordinal: Intl.PluralRules;
  readonly figures: Intl.NumberFormat;
}

export const countingIn = (language: string): Counting => ({
  plural: new Intl.PluralRules(language),
  selectordinal: new Intl.PluralRules(language, { type: 'ordinal' }),
  figures: new Intl.NumberFormat(language),
});

const tokensOf = (sentence: Sentence): Tokens =>
  typeof sentence === 'string'
    ? sentence.split(/\{(\w+)\}/).map((part, i): Token => (i % 2 === 1 ? [part] : part))
    : sentence;

/** Of several forms the one for this value: exactly it, or its kind of number. */
const formFor = (kind: string, forms: Forms, value: unknown, counting: Counting): Tokens =>
  (Object.hasOwn(forms, String(value)) ? forms[String(value)] : undefined) ??
  (kind === 'plural' || kind === 'selectordinal' ? forms[counting[kind].select(Number(value))] : undefined) ??
  forms['other'] ??
  [];

export const partsOf = (sentence: Sentence, values: Values, counting: Counting): readonly Part[] => {
  const within = (tokens: Tokens, counted?: number): readonly Part[] =>
    tokens.flatMap((token): readonly Part[] => {
      if (token === '#' && counted !== undefined) return [{ value: counting.figures.format(counted) }];
      if (typeof token === 'string') return token === '' ? [] : [{ words: token }];
      const [name, kind, forms] = token;
      if (kind === undefined || !forms) return [{ value: values[name] }];
      return within(
        formFor(kind, forms, values[name], counting),
        kind === 'select' ? counted : Number(values[name]),
      );
    });
  return within(tokensOf(sentence));
};
