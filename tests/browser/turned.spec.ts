import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { DESKTOP, openSite, PHONE, TABLET, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site, PHONE);
  await two.bo.says.tell('themes/name', { label: 'Waiting together', family: 'not-knowing-and-silence' });
  await two.bo.says.read('themes');
}, 60_000);
afterAll(() => site?.stop());

/** A device that was held upright lies on its side, or the other way round. */
const turn = async (page: Page): Promise<void> => {
  const { width, height } = page.viewportSize() ?? PHONE.viewport;
  await page.setViewportSize({ width: height, height: width });
};

/** The layout has followed: near the thumb there are tabs, and elsewhere none. */
const laidOut = (page: Page, layout: 'upright' | 'across') =>
  page.locator('nav.fixed').waitFor({ state: layout === 'upright' ? 'visible' : 'detached' });

describe('a phone that is turned', () => {
  it('keeps the form that is open in the story, with the day that was chosen', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(two.home);
    await page.getByRole('button', { name: 'Propose an ending' }).click();
    const day = page.getByLabel('Look back by');
    await day.fill('2031-03-07');
    await page.getByLabel('Why').fill('It has done its work.');
    for (const layout of ['across', 'upright'] as const) {
      await turn(page);
      await laidOut(page, layout);
      expect(await day.inputValue()).toBe('2031-03-07');
      expect(await page.getByLabel('Why').inputValue()).toBe('It has done its work.');
    }
    await page.close();
  });

  it('keeps what is being done with a theme', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(`${two.home}/themes`);
    await page
      .getByRole('button', { name: /Waiting together/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Give it another name' }).click();
    const name = page.getByLabel('A name that fits better');
    await name.fill('Waiting, together');
    for (const layout of ['across', 'upright'] as const) {
      await turn(page);
      await laidOut(page, layout);
      expect(await name.inputValue()).toBe('Waiting, together');
    }
    await page.close();
  });
});

describe('the first page', () => {
  it.each([
    ['a tablet', TABLET, { width: 1024, height: 768 }],
    ['a window', DESKTOP, { width: 600, height: 800 }],
  ])('keeps what was written in it on %s of another width', async (_what, device, turned) => {
    const context = await site.visitor(device);
    const page = await context.newPage();
    await page.goto('/');
    const email = page.getByRole('textbox', { name: 'E-mail', exact: true }).first();
    await email.fill('ann@people.example');
    await page.setViewportSize(turned);
    await page.waitForFunction((width) => document.documentElement.clientWidth <= width, turned.width);
    await page.waitForTimeout(200);
    expect(await email.inputValue()).toBe('ann@people.example');
    await context.close();
  });
});
