import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.stop());

/** What stands on the page and has two plain letters in a row, in text, labels, titles and descriptions. */
const plainOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('noscript, script, style')) said.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        said.push(element.getAttribute(name) ?? '');
    return said.filter((text) => /[a-z]{2}/i.test(text));
  });

/** The scripts that a page fetched which have a catalogue in them. */
const cataloguesFor = async (path: string) => {
  const page = await (await site.visitor()).newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/assets\/((?:de|en)-.+\.js)$/.exec(request.url()) ?? [];
    if (name) fetched.push(name);
  });
  await page.goto(path);
  await seen(page.getByRole('heading'));
  return { page, fetched };
};

/** The pages before there is a pair. The others have names of things that the server sends, which are plain still. */
describe('the language of a visit', () => {
  it('is English without a catalogue', async () => {
    const { page, fetched } = await cataloguesFor('/');
    expect(fetched).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect((await plainOn(page)).length).toBeGreaterThan(5);
  });

  it.each(['/', '/forgot-password', '/reset-password#none', '/confirm-email#none', '/nowhere'])(
    'where every letter has an accent, leaves none without one on %s',
    async (path) => {
      const [before, hash] = path.split('#');
      const { page, fetched } = await cataloguesFor(
        `${before}?language=pseudo${hash === undefined ? '' : `#${hash}`}`,
      );
      expect(fetched).toHaveLength(1);
      expect(page.url()).not.toMatch(/language/);
      expect(await plainOn(page)).toEqual([]);
    },
  );
});
