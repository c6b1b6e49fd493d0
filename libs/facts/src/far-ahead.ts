const MOST_YEARS = 3;

/** So far ahead nobody agrees on a day: a year was typed wrong. Days are ISO 8601. */
export const isTooFarAhead = (day: string, today: string): boolean =>
  day > `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
