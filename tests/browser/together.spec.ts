import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { found } from './axe.ts';
import { seen } from './on-screen.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { NARROWEST, openSite, type Site } from './site.ts';
import { speakerOf } from './telling.ts';
import { ownWordsIn, saidOnPage } from './under-cover.ts';

/** What belongs to one person alone, and is read beside a pair. */
const OWN = ['not-knowing', 'prepare', 'questions'] as const;
const OF_BOTH = ['story', 'agreement', 'goals', 'themes', 'sessions', 'questions', 'agenda', 'companion'];
/** Those whom Judith works with besides. */
const OTHERS = ['Tom', 'Ferreira'];
const SCREENS = [
  '',
  '/agreement',
  '/agreement/read',
  '/goals',
  '/goals/practitioner',
  '/themes',
  '/themes/experiments',
  '/themes/across-pairs',
  '/review',
  '/review/13',
  '/alliance',
  '/alliance/companion',
  '/alliance/review',
  '/impact',
  '/questions',
  '/agenda',
];

interface Partnership {
  readonly viewer: { readonly id: string };
  readonly sessions: readonly { readonly id: string }[];
}

let site: Site;
let context: BrowserContext;
let page: Page;
let home = '';
let secrets: readonly string[] = [];
let personId = '';
const asked: string[] = [];

beforeAll(async () => {
  site = await openSite({ sample: true });
  context = await lookInAs(site, 'Judith');
  home = await homeOf(context, 'Amara');
  const allianceId = await allianceOf(context, 'Amara');
  const { read } = speakerOf(context, site.url, '/sample', allianceId);
  const { viewer, sessions } = await read<Partnership>('partnership');
  personId = viewer.id;
  const own = await Promise.all(
    OWN.map(async (name): Promise<object> => {
      const path = `/sample/api/people/${personId}/${name}?beside=${allianceId}`;
      return (await (await context.request.get(path)).json()) as object;
    }),
  );
  const both = await Promise.all(OF_BOTH.map((name) => read<object>(`${name}?audience=both`)));
  const reviews = sessions.map(({ id }) => read<object>(`sessions/${id}?audience=both`));
  const common = new Set([...both, ...(await Promise.all(reviews))].flatMap(ownWordsIn));
  secrets = [...new Set(own.flatMap(ownWordsIn))].filter((words) => !common.has(words));
  page = await context.newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
}, 60_000);
afterAll(() => site?.stop());

const band = () => page.getByRole('status').filter({ hasText: 'Only what both of you can see' });
const menu = () => page.getByRole('button', { name: /you and this page$/i });
const learned = async (): Promise<readonly string[]> => {
  const said = await saidOnPage(page);
  return [...secrets, ...OTHERS].filter((secret) => said.includes(secret));
};
/** What is asked for has come; the stream of changes stays open. */
const drawn = async () => {
  await page
    .getByText(/^Opening/)
    .first()
    .waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
};
const look = async (path: string) => {
  await page.goto(home + path);
  await seen(band());
  await seen(page.locator('main').locator('h1:visible, h2:visible, p:visible'));
  await drawn();
};

describe('before two look together', () => {
  it('there is much of one’s own that the other could learn', async () => {
    expect(secrets.length).toBeGreaterThan(2);
    const told: string[] = [];
    for (const name of OWN) {
      await page.goto(`${home}/${name}`);
      await seen(page.getByRole('main').getByRole('heading'));
      await drawn();
      told.push(...(await learned()));
    }
    expect(told).not.toEqual([]);
  });
});

describe('while two look together', () => {
  it('is entered by one press in the menu', async () => {
    await page.goto(home);
    await menu().click();
    await page.getByRole('button', { name: 'Look together' }).click();
    await seen(band());
    expect(await found(page, 'together')).toEqual([]);
  });
  it.each(SCREENS)(
    'nothing of one’s own and nobody else is on %s, though it was loaded again',
    async (path) => {
      asked.length = 0;
      await look(path);
      expect(await learned()).toEqual([]);
      expect(await page.getByRole('link', { name: /My pairs|Prepare|Not-knowing/ }).count()).toBe(0);
      expect(await menu().count()).toBe(0);
      const owns = OWN.map((name) => `/people/${personId}/${name}`);
      expect(asked.filter((address) => owns.some((own) => address.endsWith(own)))).toEqual([]);
    },
  );
  it.each(['/not-knowing', '/prepare'])('%s, which one person alone sees, stays closed', async (path) => {
    await look(path);
    await seen(page.getByRole('heading', { name: 'Not on a shared screen' }));
    expect(await learned()).toEqual([]);
    expect(await found(page, path)).toEqual([]);
  });
  it('nothing can be written', async () => {
    await look('/review');
    expect(await page.getByRole('main').locator('textarea, form').count()).toBe(0);
  });
  it('nobody gets more on the narrowest page', async () => {
    await page.setViewportSize(NARROWEST.viewport);
    await look('');
    expect(await learned()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await found(page, 'together at 320 px')).toEqual([]);
    await page.setViewportSize({ width: 1360, height: 900 });
  });
  it('is left by one press, and everything of one’s own is back', async () => {
    await look('');
    await band().getByRole('button', { name: 'Back to your own' }).click();
    await seen(page.getByRole('link', { name: /Not-knowing/ }));
    expect(await band().count()).toBe(0);
    expect(await menu().count()).toBe(1);
  });
});
