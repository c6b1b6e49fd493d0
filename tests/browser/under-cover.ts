import type { Page } from 'playwright-core';

/** What every pair’s page may say: how large a change has to be. */
const isEverybodys = (key: string): boolean => key === 'criterion';

/** Every value in a document that is this pair’s, however deep. */
const valuesIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value.flatMap(valuesIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => (isEverybodys(key) ? [] : valuesIn(each)))
      : [value];

/** What somebody of the two wrote: running text, and the names that they gave to themes and goals. */
export const ownWordsIn = (document: object): readonly string[] =>
  valuesIn(document).filter(
    (value): value is string => typeof value === 'string' && value.length > 12 && /\s/.test(value),
  );

/** The names of the usual clauses, which are the same for everybody. */
export const usualTitles = (agreement: {
  readonly clauses: readonly { readonly kind: string; readonly title: string }[];
}): ReadonlySet<string> =>
  new Set(agreement.clauses.flatMap(({ kind, title }) => (kind === 'own' ? [] : [title])));

/** Figures with a part after the point, as a screen prints them. */
export const figuresIn = (document: object): readonly string[] =>
  valuesIn(document)
    .filter((value): value is number => typeof value === 'number' && !Number.isInteger(value * 10))
    .map((value) => value.toFixed(2).replace('-', '−'));

/** All that a page says: its text, seen or for a screen reader, its title, and what its parts are called. */
export const saidOnPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const called = [...document.querySelectorAll('*')].flatMap((each) =>
      SPOKEN.map((attribute) => each.getAttribute(attribute) ?? ''),
    );
    return [document.title, document.body.textContent ?? '', ...called].join('\n');
  });
