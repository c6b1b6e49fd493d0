import { Problem } from '@alliance/platform/http/problem';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import leaked from 'fxa-common-password-list';
import { z } from 'zod';
import { onLatinKeys, TRIED_FIRST } from './first-tried.ts';

/** Characters, as a person counts them. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/**
 * Of zxcvbn's scale (Wheeler, USENIX Security 2016): 0 and 1 are found within a million guesses. Its list has the
 * 49,000 passwords that leaked most; repeats, runs and rows of keys are found like them. Of ten characters and more it
 * has few, so a list of longer ones stands beside it.
 */
const TOO_COMMON = 1;

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** As many characters as are looked at: more would cost time, and a longer one is no easier to guess. */
const LOOKED_AT = 64;

export const tooShort = () =>
  new Problem('password-too-short', 422, `A password has at least ${SHORTEST_PASSWORD} characters.`, {
    minimum: SHORTEST_PASSWORD,
  });
export const tooLong = () =>
  new Problem('password-too-long', 422, `A password has at most ${LONGEST_PASSWORD} characters.`, {
    maximum: LONGEST_PASSWORD,
  });
const tooCommon = () =>
  new Problem(
    'password-too-common',
    422,
    'This password would be among the first that somebody tries. Take one that only you would think of: a few words that don’t belong together will do.',
  );

/** What has to be left of a password besides one's own name and address, in characters. */
const LEFT_OVER = 8;

/** The words of a name or an address, each of which somebody would try first. */
const wordsOf = (own: readonly string[]): string[] =>
  own.flatMap((one) => [one, ...one.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);

/**
 * Why this can't be a password of somebody with this name and address; undefined where it can. No rule of what it has
 * to be made of: only whether it is long enough, and not among the first that are tried.
 */
export const unfit = (password: string, own: readonly string[] = []): Problem | undefined => {
  // In the form in which it will be compared.
  const compared = password.normalize('NFKC');
  const characters = [...compared];
  if (characters.length < SHORTEST_PASSWORD) return tooShort();
  if ([...password].length > LONGEST_PASSWORD || characters.length > LONGEST_PASSWORD) return tooLong();
  const words = wordsOf(own.map((one) => one.normalize('NFKC').toLowerCase()));
  // Signs that nobody sees make nothing harder to guess; nor does another layout of the keys.
  const seen = compared.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  return [...new Set([seen, onLatinKeys(seen)])].some((one) => isCommon(one, words))
    ? tooCommon()
    : undefined;
};

const isCommon = (password: string, own: readonly string[]): boolean => {
  const small = password.toLowerCase();
  const { score } = guesser.check([...password].slice(0, LOOKED_AT).join(''), [...own]);
  return (
    score <= TOO_COMMON ||
    leaked.test(small) ||
    isMadeOf([...own, ...TRIED_FIRST], small.replaceAll(/\s/gu, ''))
  );
};

const isMadeOf = (words: readonly string[], password: string): boolean => {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password);
  return rest !== password && [...rest].length < LEFT_OVER;
};

/** A password that somebody is given, of whom nothing else is known yet. */
export const newPassword = z.string().superRefine((password, context) => {
  const problem = unfit(password);
  if (problem) context.addIssue(problem.document.title);
});
