import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { twoNewcomers } from './newcomers.ts';
import { seen, until } from './on-screen.ts';
import { footOf } from './paper-foot.ts';
import { homeOf, lookInAs } from './sample.ts';
import { DESKTOP, NARROWEST, openSite, TABLET, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
}, 60_000);
afterAll(() => site?.stop());

/** A screen of the sample, drawn once these words are there. */
const opened = async (
  { who, coach, path, words }: { who: string; coach: string; path: string; words: string | RegExp },
  look: BrowserContextOptions = DESKTOP,
): Promise<Page> => {
  const context = await lookInAs(site, who, look);
  const page = await context.newPage();
  await page.goto(`${await homeOf(context, coach)}${path}`);
  await seen(page.getByText(words).first());
  return page;
};

const story = { who: 'Judith', coach: 'Amara', path: '', words: /have met thirteen times/ };
const agreement = { who: 'Judith', coach: 'Tom', path: '/agreement/read', words: /word for word/ };
const themes = { who: 'Judith', coach: 'Amara', path: '/themes', words: 'thickness is depth, 1 to 5' };
const sessions = { who: 'Judith', coach: 'Amara', path: '/review', words: 'Session 13' };
const overview = { who: 'Judith', coach: 'Tom', path: '/agreement', words: 'Thinking environment' };
const goals = { who: 'Amara', coach: 'Amara', path: '/goals', words: 'All three, as each sees them' };

/** The pages of a PDF; the browser writes them in the clear. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Where the sessions stand in the spine, and where each row of the story has its guides, in pixels of the page. */
const axes = (page: Page) =>
  page.evaluate(() => {
    const lefts = (found: Iterable<Element>) => [
      ...new Set([...found].map((each) => Math.round(each.getBoundingClientRect().left))),
    ];
    const section = document.querySelector('section[aria-label="The day shown"]');
    const rows = [...document.querySelectorAll('[role="list"] > [role="listitem"] svg')];
    return {
      spine: lefts(section?.querySelectorAll('path[d$="v18"]') ?? []),
      rows: rows.map((row) => lefts(row.querySelectorAll('line'))),
    };
  });

describe('on paper', () => {
  it.each([
    ['from a desktop', DESKTOP],
    ['from a phone', NARROWEST],
  ])('our story has its words and no way to press anything, %s', async (_, look) => {
    const page = await opened(story, { ...look, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await seen(page.getByText(/have met thirteen times/).first());
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(
      await page.getByRole('button', { name: /Discreet|Not now|Print|As a table|Read as/ }).count(),
    ).toBe(0);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(paper).toBe('light');
    await page.context().close();
  });
  it('the spine and every row below it keep one axis', async () => {
    const page = await opened(story);
    await page.emulateMedia({ media: 'print' });
    // Emulated, a page keeps the window's width.
    await page.setViewportSize({ width: 720, height: 1000 });
    await seen(page.getByText('What each phrase rests on'));
    const { spine, rows } = await axes(page);
    expect(spine).toHaveLength(13);
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows)
      for (const [i, at] of row.entries()) expect(Math.abs(at - (spine[i] ?? 0))).toBeLessThanOrEqual(2);
    await page.context().close();
  });
  it('what opens on a screen is listed below the story', async () => {
    const page = await opened(story);
    expect(await page.getByText('What each phrase rests on').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const list = page.locator('section', { has: page.getByText('What each phrase rests on') });
    await seen(list.getByText('“came back after five months”'));
    await seen(list.getByText('session 13, 75 minutes by video, both reviews open'));
    await page.context().close();
  });
  it.each([
    ['a review', sessions, 1],
    ['our sessions', { ...sessions }, 1],
    ['the life of each clause', overview, 1],
    ['the story with its records', story, 6],
    ['the agreement with its signatures', agreement, 3],
    ['themes', themes, 2],
    ['goals', goals, 2],
  ])('%s takes no more pages than it fills', async (_, screen, most) => {
    const page = await opened(screen);
    if (screen === sessions) {
      await page.getByRole('link', { name: /Read session 13/ }).click();
      await seen(page.getByText('What I learned').first());
    }
    const pages = async (format: string) => pagesOf(await page.pdf({ preferCSSPageSize: true, format }));
    expect(await pages('A4')).toBeLessThanOrEqual(most);
    // It is shorter by seven lines.
    expect(await pages('Letter')).toBeLessThanOrEqual(most + 1);
    await page.context().close();
  });
  it.each([
    ['our story', story],
    ['the agreement', agreement],
    ['themes', themes],
    ['goals', goals],
    ['our sessions', sessions],
  ])('%s leaves nothing to press and nothing over the edge, also from a phone', async (_, screen) => {
    const page = await opened(screen, screen === themes ? DESKTOP : NARROWEST);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 725, height: 1000 });
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
    const left = await page.evaluate(() => {
      const shown = (each: Element) => each.checkVisibility() && each.getBoundingClientRect().width > 1;
      const over = [...document.querySelectorAll('text, p, h1, h2, td, th')].filter(
        (each) =>
          shown(each) && (each.getBoundingClientRect().right > 725 || each.getBoundingClientRect().left < 0),
      );
      const fields = [...document.querySelectorAll('input, select, textarea')].filter(shown);
      return [...over, ...fields].map((each) => `${each.tagName} ${each.textContent}`);
    });
    expect(left).toEqual([]);
    await page.context().close();
  });
  it('goals end with each level to put a ring round, for either of the two', async () => {
    const page = await opened(goals);
    const byHand = page.locator('div', { has: page.getByText('Where each of us sees us now') }).last();
    expect(await byHand.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await seen(byHand);
    for (const words of ['Wait before I help', 'Let a silence be theirs', 'Say when I don’t know'])
      expect(await byHand.getByRole('listitem').filter({ hasText: words }).innerText()).toMatch(
        /Amara\s+−2\s+−1\s+0\s+\+1\s+\+2\s+Judith\s+−2/,
      );
    await page.context().close();
  });
  it('the question when to meet next has a line, and no form', async () => {
    const two = await twoNewcomers(site);
    const page = await two.ann.context.newPage();
    await page.goto(`${two.home}/review`);
    await seen(page.getByLabel('Day', { exact: true }));
    await page.emulateMedia({ media: 'print' });
    await seen(page.getByText('When do you meet first?'));
    expect(await page.getByLabel('Day', { exact: true }).isVisible()).toBe(false);
    expect(await page.getByText('Record one that was held').isVisible()).toBe(false);
    await two.ann.context.close();
  });
  it('a page says at its foot who printed it, when and where, and what isn’t in it', async () => {
    const page = await opened(goals);
    // It comes once the page is drawn.
    const foot = await until(
      () => footOf(page),
      (text) => text !== '',
    );
    expect(foot).toMatch(
      /Printed by Amara on 2 July 2026 at \d\d:\d\d, .+ time\. What either of us holds back isn’t in it/,
    );
    await page.context().close();
  });
  it('the agreement says how to check it without us, with all its digits', async () => {
    const page = await opened(agreement);
    expect(await page.getByText('How to check it without us').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const check = page.locator('section', { has: page.getByRole('heading', { name: /check it without/ }) });
    await seen(check.getByText('sha256sum agreement-version-3.txt'));
    const shown = await page
      .getByLabel(/^Fingerprint/)
      .first()
      .getAttribute('aria-label');
    const all = (await check.locator('li').last().innerText()).replaceAll(/[^0-9a-f]/g, '');
    expect(all.slice(-64)).toContain(shown?.replace('Fingerprint', '').replaceAll(' ', ''));
    await page.context().close();
  });
});

describe('on a tablet', () => {
  it('a row is a block: name and standing on one line, its strip with the guides beneath', async () => {
    const page = await opened(story, TABLET);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('[role="list"] > [role="listitem"] .score')].map((row) => {
        const [label, strip, end] = [...row.children].map((each) => each.getBoundingClientRect());
        return { label: label!, strip: strip!, end: end! };
      }),
    );
    expect(rows.length).toBeGreaterThan(7);
    for (const { label, strip, end } of rows) {
      expect(strip.top).toBeGreaterThanOrEqual(Math.max(label.bottom, end.bottom) - 1);
      expect(Math.abs(strip.width - 720)).toBeLessThanOrEqual(1);
      expect(Math.abs(end.right - strip.right)).toBeLessThanOrEqual(1);
    }
    const { spine, rows: guides } = await axes(page);
    for (const row of guides) expect(row).toHaveLength(spine.length);
    await page.context().close();
  });
});
