import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { part, seen } from './on-screen.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';
import { speakerOf } from './telling.ts';
import { figuresIn, ownWordsIn, saidOnPage, usualTitles } from './under-cover.ts';

let site: Site;
let question = '';
let page: Page;
let context: BrowserContext;
let home = '';
/** What must not be on the page: names, the pair’s own words, its figures. */
let secrets: readonly string[] = [];

const DOCUMENTS = ['story', 'agreement', 'goals', 'themes', 'sessions', 'alliance'] as const;
const NAMES = ['Amara', 'Osei', 'Judith', 'Lindqvist'];

beforeAll(async () => {
  site = await openSite({ sample: true });
  context = await lookInAs(site, 'Judith');
  home = await homeOf(context, 'Amara');
  const { read } = speakerOf(context, site.url, '/sample', await allianceOf(context, 'Amara'));
  const documents = await Promise.all(DOCUMENTS.map((document) => read<object>(document)));
  const { sessions } = await read<{ readonly sessions: readonly { readonly sessionId: string }[] }>(
    'sessions',
  );
  documents.push(await read<object>(`sessions/${sessions[12]?.sessionId ?? ''}`));
  const usual = usualTitles(await read('agreement'));
  const told = documents.flatMap((each) => [...ownWordsIn(each), ...figuresIn(each)]);
  secrets = [...new Set([...NAMES, ...told])].filter((words) => !usual.has(words));
  page = await context.newPage();
}, 60_000);
afterAll(() => site?.stop());

/** Those of the secrets that somebody looking over a shoulder, or listening to a screen reader, would learn. */
const learned = async (where: Page): Promise<readonly string[]> => {
  const said = await saidOnPage(where);
  return secrets.filter((secret) => said.includes(secret));
};

/** Screens, and what is on each once all of it is. */
const SCREENS = [
  ['our story', '', 'main h2'],
  ['our story on an earlier day', '?day=2025-11-12', '[role="status"] button'],
  ['the agreement', '/agreement', 'main li'],
  ['the agreement to read', '/agreement/read', 'main li'],
  ['how a change is proposed', '/agreement/propose', 'main form'],
  ['goals', '/goals', 'figure .recharts-surface'],
  ['themes', '/themes', 'main figure'],
  ['sessions', '/review', 'main li'],
  ['two reviews', '/review/13', 'main h3'],
  ['alliance', '/alliance', 'figure .recharts-surface'],
] as const;

describe('before anything is covered', () => {
  it('there is much that could be learned', async () => {
    expect(secrets.length).toBeGreaterThan(100);
    await page.goto(home);
    await seen(page.getByRole('heading', { name: 'Asking for attention' }));
    question = await part(page, 'Asking for attention').locator('p').first().innerText();
    expect(question).toMatch(/Rescuing.*\?$/);
    expect((await learned(page)).length).toBeGreaterThan(10);
    expect(await page.title()).toContain('Amara and Judith');
  });
});

describe('in discreet mode', () => {
  it('one press covers the page, and it stays covered when it is opened again', async () => {
    await page.getByRole('button', { name: 'Discreet' }).click();
    await seen(page.getByRole('button', { name: 'Discreet, on', pressed: true }));
    expect(await learned(page)).toEqual([]);
    await page.reload();
    await seen(page.getByRole('button', { name: 'Discreet, on' }));
    await seen(page.getByRole('heading', { name: 'Asking for attention' }));
    expect(await learned(page)).toEqual([]);
  });

  it.each(SCREENS)(
    'no name, word or figure of the two is in the text, the title or the names of things on %s',
    async (_, path, drawn) => {
      for (const viewport of [{ width: 1360, height: 900 }, PHONE.viewport]) {
        await page.setViewportSize(viewport);
        await page.goto(home + path);
        await seen(page.locator(drawn));
        expect(await learned(page)).toEqual([]);
        expect(await page.getByRole('button', { name: /CSV/ }).count()).toBe(0);
      }
    },
  );

  it('nor where a clause, a row or a table is opened', async () => {
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(home);
    await page.getByRole('button', { name: /rests on 6 records/ }).click();
    await seen(page.getByRole('group').filter({ has: page.getByRole('table') }));
    expect(await learned(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read as a table' }).click();
    await seen(page.getByRole('button', { name: 'See it drawn' }));
    expect(await learned(page)).toEqual([]);
    await page.goto(`${home}/agreement`);
    await page.getByRole('button', { name: 'Review rhythm' }).click();
    await seen(page.getByRole('button', { name: 'Review rhythm', expanded: true }));
    expect(await learned(page)).toEqual([]);
    await page.getByRole('button', { name: /you and this page$/i }).click();
    expect(await learned(page)).toEqual([]);
  });

  it('holding a cover shows the one line under it for as long as it is held', async () => {
    await page.goto(home);
    const attention = part(page, 'Asking for attention');
    const cover = attention.getByRole('button', { name: /hold Space to read/ }).first();
    await seen(cover);
    const covers = await page.getByRole('button', { name: /hold Space to read/ }).count();
    const box = await cover.boundingBox();
    if (!box) throw new Error('the cover isn’t drawn');
    await page.mouse.move(box.x + 30, box.y + 20);
    expect(await learned(page)).toEqual([]);
    await page.mouse.down();
    await seen(attention.getByText(question));
    expect(await page.getByRole('button', { name: /hold Space to read/ }).count()).toBe(covers - 1);
    await page.mouse.up();
    expect(await learned(page)).toEqual([]);
    await cover.focus();
    await page.keyboard.down('Space');
    await seen(attention.getByText(question));
    await page.keyboard.up('Space');
    expect(await learned(page)).toEqual([]);
  });

  it('a second press brings everything back', async () => {
    await page.getByRole('button', { name: 'Discreet, on' }).click();
    await seen(page.getByText(/have met thirteen times/));
    expect((await learned(page)).length).toBeGreaterThan(10);
    expect(await page.title()).toContain('Amara and Judith');
  });
});
