import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { focusComesTo, press } from './by-keyboard.ts';
import { until } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
let judith: BrowserContext;
let home = '';
beforeAll(async () => {
  site = await openSite({ sample: true });
  judith = await lookInAs(site, 'Judith');
  home = await homeOf(judith, 'Amara');
}, 60_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const menuOf = (page: Page) => button(page, /you and this page$/);
const signOut = (page: Page) => button(page, 'Sign out');
const isOpen = async (page: Page) => (await menuOf(page).getAttribute('aria-expanded')) === 'true';
const closes = (page: Page) =>
  until(
    () => isOpen(page),
    (open) => !open,
  );

describe('a popup', () => {
  let page: Page;
  beforeEach(async () => {
    await page?.close();
    page = await judith.newPage();
    await page.goto(home);
    await press(page, menuOf(page));
    await signOut(page).waitFor();
  });

  it('says that it is open, stands by its button, and is left by Esc with the focus where it was', async () => {
    expect(await isOpen(page)).toBe(true);
    const [of, what] = [await menuOf(page).boundingBox(), await signOut(page).boundingBox()];
    if (!of || !what) throw new Error('one of them isn’t drawn');
    expect(what.x + what.width).toBeLessThanOrEqual(of.x + of.width + 1);
    expect(what.y).toBeGreaterThan(of.y + of.height);
    await page.keyboard.press('Escape');
    expect(await closes(page)).toBe(false);
    expect(await focusComesTo(menuOf(page))).toBe(true);
    expect(await signOut(page).count()).toBe(0);
  });

  it('is left by Esc from within as well', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await closes(page)).toBe(false);
    expect(await focusComesTo(menuOf(page))).toBe(true);
  });

  it('is closed by a press elsewhere, and by Tab beyond its end', async () => {
    await page.mouse.click(400, 700);
    expect(await closes(page)).toBe(false);
    await press(page, menuOf(page));
    await signOut(page).focus();
    await page.keyboard.press('Tab');
    expect(await closes(page)).toBe(false);
    expect(await signOut(page).count()).toBe(0);
  });

  it('gives way to another', async () => {
    await button(page, 'Another pair').click();
    expect(await closes(page)).toBe(false);
    await page.getByRole('link', { name: 'My pairs' }).last().waitFor();
  });

  it('scrolls along with the page, and stays by its button when the window changes', async () => {
    const apart = async () => {
      const [of, what] = [await menuOf(page).boundingBox(), await signOut(page).boundingBox()];
      return of && what ? Math.round(what.x + what.width - of.x - of.width) : undefined;
    };
    const before = await apart();
    await page.setViewportSize({ width: 1100, height: 800 });
    expect(await until(apart, (now) => now === before)).toBe(before);
  });
});

it('stands by its button in every language', async () => {
  const page = await judith.newPage();
  await page.goto(`${home}?language=pseudo`);
  const opener = page.locator('button[popovertarget]').first();
  await opener.click();
  const panel = page.locator('[popover]:popover-open');
  await panel.waitFor();
  const [of, what] = [await opener.boundingBox(), await panel.boundingBox()];
  if (!of || !what) throw new Error('one of them isn’t drawn');
  expect(Math.round(what.y - of.y - of.height)).toBe(8);
  await page.close();
});

it('at the foot of a phone opens upwards and stays within the window', async () => {
  const page = await (await lookInAs(site, 'Judith', PHONE)).newPage();
  await page.goto(home);
  const more = button(page, /^More/);
  await more.tap();
  const first = page.getByRole('navigation').getByRole('link', { name: 'Alliance' });
  await first.waitFor();
  const [of, what] = [await more.boundingBox(), await first.boundingBox()];
  if (!of || !what) throw new Error('one of them isn’t drawn');
  expect(what.y + what.height).toBeLessThanOrEqual(of.y);
  expect(what.x).toBeGreaterThanOrEqual(0);
  expect(what.x + what.width).toBeLessThanOrEqual(PHONE.viewport.width);
  await page.touchscreen.tap(100, 300);
  expect(
    await until(
      () => more.getAttribute('aria-expanded'),
      (open) => open === 'false',
    ),
  ).toBe('false');
});
