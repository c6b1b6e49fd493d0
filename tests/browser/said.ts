import type { Page } from 'playwright-core';
import { entriesOf } from '../harness/catalogue.ts';

/** What stands on the page: its title, its texts, and what its labels, titles and descriptions say. */
export const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('noscript, script, style')) said.push(node.textContent ?? '');
    const names = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join(', ')))
      for (const name of names) said.push(element.getAttribute(name) ?? '');
    return [...new Set(said.map((text) => text.trim()))].filter(Boolean);
  });

/** Every text of a document as the server sends it, the longest first: names, and what people wrote. */
export const textsIn = (document: unknown): readonly string[] => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /\p{L}{2}/u.test(value)) found.add(value);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(document);
  return [...found].toSorted((a, b) => b.length - a.length);
};

/** What is left of each when people’s own words are taken out, also where a wording is cut short. */
export const withoutWords = (said: readonly string[], own: readonly string[]): readonly string[] =>
  said.map((text) => {
    const cut = text.replaceAll(/[“„]([^“”„]+?)…[”“]/g, (whole: string, begin: string) =>
      own.some((words) => words.startsWith(begin)) ? '' : whole,
    );
    return own.reduce((rest, words) => rest.replaceAll(words, ''), cut).trim();
  });

/** What a message says itself, without what stands in it; of one with several forms each of them. */
const wordsIn = (message: string): readonly string[] =>
  message
    .split(/<\/?\d+\/?>|\{\w+(?:, (?:plural|select|selectordinal),)?|=?\w+ \{|[{}#]/)
    .map((words) => words.trim())
    .filter((words) => /\p{L}{2}/u.test(words));

/** Pieces of English that German says in another way, whole sentences or the words around what stands in one. */
const ENGLISH = [
  ...new Set(
    entriesOf('de').flatMap(({ english, said }) =>
      wordsIn(english).filter((words) => !wordsIn(said).some((german) => german.includes(words))),
    ),
  ),
];

/** English words that are no German ones: whatever has one is in no catalogue, or not in German. */
const ONLY_ENGLISH =
  /(?<![\p{L}’])(the|and|of|it|is|to|each|our|we|you|your|what|how|has|have|been|by|at|for|not|with|rated?|sees?|goals?|sessions?|days?|today|much|somewhat)(?![\p{L}’])/iu;

/** A word alone may be a part of a German one. */
const SEVERAL_WORDS = /\p{L}{2}\S*\s+\p{L}{2}/u;

/** The English that is left in what a page says. */
export const englishIn = (said: readonly string[]): readonly string[] =>
  said.filter(
    (text) =>
      ONLY_ENGLISH.test(text) ||
      ENGLISH.some((words) => (SEVERAL_WORDS.test(words) ? text.includes(words) : text === words)),
  );

/** What has two plain letters in a row, where every letter of the catalogue has an accent. */
export const plainIn = (said: readonly string[]): readonly string[] =>
  said.filter((text) => /[a-z]{2}/i.test(text));
