import { parseArgs } from 'node:util';

/** What can be asked for on the command line. */
export interface Verb {
  /** How many words follow its name, at least and at most. */
  readonly takes: readonly [number, number];
  /** Whether it may name a folder that is replaced. */
  readonly isReplacing?: true;
  run(words: readonly string[], replaces?: string): Promise<void>;
}

const taken = (given: readonly string[]) => {
  try {
    const options = { replaces: { type: 'string' } } as const;
    return parseArgs({ args: [...given], allowPositionals: true, options });
  } catch {
    // An option that there isn't, or one without what belongs to it.
    return undefined;
  }
};

/** What is asked for, ready to be done; undefined where there is no such verb, or where it takes other words. */
export const askedFor = (
  verbs: ReadonlyMap<string, Verb>,
  given: readonly string[],
): (() => Promise<void>) | undefined => {
  const { positionals = [], values: { replaces } = {} } = taken(given) ?? {};
  // A name may have two words.
  const length = verbs.has(positionals.slice(0, 2).join(' ')) ? Math.min(2, positionals.length) : 1;
  const verb = verbs.get(positionals.slice(0, length).join(' '));
  const words = positionals.slice(length);
  if (!verb || words.length < verb.takes[0] || words.length > verb.takes[1]) return undefined;
  if (words.includes('') || replaces === '' || (replaces !== undefined && !verb.isReplacing))
    return undefined;
  return () => verb.run(words, replaces);
};
