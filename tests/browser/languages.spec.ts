import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen } from './on-screen.ts';
import { plainIn, saidOn } from './said.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.stop());

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

/** The pages before there is a pair. */
describe('the language of a visit', () => {
  it('is English without a catalogue', async () => {
    const { page, fetched } = await cataloguesFor('/');
    expect(fetched).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(plainIn(await saidOn(page)).length).toBeGreaterThan(5);
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
      expect(plainIn(await saidOn(page))).toEqual([]);
    },
  );
});
