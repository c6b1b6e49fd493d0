import { writtenIn } from '../language/language.ts';
import { plural, t } from '@lingui/core/macro';

/** Up to twenty in words, figures beyond. Zero is "no": it stands before a noun. */
export const count = (n: number): string =>
  plural(n, {
    0: 'no',
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    other: `${String(n)}`,
  });

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(writtenIn) + text.slice(1);

/** "once", "twice", "three times" */
export const times = (n: number): string =>
  plural(n, { 1: 'once', 2: 'twice', one: 'once', other: `${count(n)} times` });

const together = new Intl.ListFormat(writtenIn, { type: 'conjunction' });

/** "Amara", "Amara and Judith", "1, 2 and 3" */
export const list = (items: readonly (string | number)[]): string => together.format(items.map(String));

/** The same of what isn’t a text: what stands between two of them, where it stands. */
export const listOf = <Item>(items: readonly Item[]): readonly (Item | string)[] =>
  together
    .formatToParts(items.map((_, i) => String(i)))
    .flatMap<Item | string>(({ type, value }) =>
      type === 'element' ? items.slice(Number(value), Number(value) + 1) : [value],
    );

const row = new Intl.ListFormat(writtenIn, { type: 'unit' });

/** "1, 2, 3", where nothing joins the last of them */
export const inARow = (items: readonly string[]): string => row.format(items);

/** Runs of three or more shortened: 1, 2, 3, 4, 6 → "1 to 4 and 6". */
export const runs = (numbers: readonly number[]): string => {
  const found: number[][] = [];
  for (const n of numbers) {
    const run = found.at(-1);
    if (run && n === (run.at(-1) ?? 0) + 1) run.push(n);
    else found.push([n]);
  }
  return list(
    found.flatMap((run) => {
      const [from = 0, to = from] = [run[0], run.at(-1)];
      return run.length > 2 ? [t`${from} to ${to}`] : run.map(String);
    }),
  );
};

/** A length of time as people say it: "eight days", "five weeks", "five months". */
export const span = (days: number): string => {
  if (days < 14) return plural(days, { one: 'one day', other: `${count(days)} days` });
  const weeks = Math.round(days / 7);
  if (days < 63) return plural(weeks, { one: 'one week', other: `${count(weeks)} weeks` });
  const months = Math.round(days / 30.44);
  if (days < 700) return plural(months, { one: 'one month', other: `${count(months)} months` });
  const years = Math.round(days / 365.25);
  return plural(years, { one: 'one year', other: `${count(years)} years` });
};
