const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** Up to twenty in words, figures beyond. Zero is "no": it stands before a noun. */
export const count = (n: number): string => SMALL[n] ?? String(n);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "three sessions", "one session"; the plural is the singular with an s unless given. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

/** "once", "twice", "three times" */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n)} times`);

/** "Amara", "Amara and Judith", "1, 2 and 3" */
export const list = (items: readonly (string | number)[], and = 'and'): string =>
  items.length < 2 ? String(items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Runs of three or more shortened: 1, 2, 3, 4, 6 → "1 to 4 and 6". */
export const runs = (numbers: readonly number[]): string => {
  const found: number[][] = [];
  for (const n of numbers) {
    const run = found.at(-1);
    if (run && n === (run.at(-1) ?? 0) + 1) run.push(n);
    else found.push([n]);
  }
  return list(found.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String))));
};

/** A length of time as people say it: "eight days", "five weeks", "five months". */
export const span = (days: number): string => {
  if (days < 14) return counted(days, 'day');
  if (days < 63) return counted(Math.round(days / 7), 'week');
  if (days < 700) return counted(Math.round(days / 30.44), 'month');
  return counted(Math.round(days / 365.25), 'year');
};
