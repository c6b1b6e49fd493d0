import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, seen, until } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
let a: Page;
let b: Page;

const learned = (page: Page) => page.getByLabel('What did you learn?');
const notice = (page: Page) => page.getByRole('region', { name: 'Written in another tab' });

/** A tab that slept, or is in a browser without the channel: it hears nothing of the other, and keeps on the device. */
const deafTab = async (): Promise<Page> => {
  const page = await two.ann.context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await page.goto(two.home);
  await openScreen(page, 'Review');
  await page.getByRole('link', { name: 'Review session 1' }).click();
  await seen(learned(page));
  return page;
};
const kept = (page: Page) => seen(page.getByText(/^saved \d\d:\d\d/));

beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site);
  const heldAt = new Date().toISOString();
  await two.ann.says.tell('session/record-held', { heldAt, minutes: 60, mode: 'video' });
  await two.ann.says.read('sessions');
  [a, b] = [await deafTab(), await deafTab()];
}, 60_000);
afterAll(() => site?.stop());

describe('one place that was written in two tabs, which knew nothing of each other', () => {
  it('has the later words, and the earlier stand on the page until they are let go', async () => {
    await learned(a).fill('That a silence is no question.');
    await kept(a);
    await learned(b).fill('That I answer too soon.');
    await seen(notice(b).getByText('That a silence is no question.'));
    expect(await learned(b).inputValue()).toBe('That I answer too soon.');
  });
  it('still does when it is opened anew', async () => {
    await b.reload();
    await seen(notice(b).getByText('That a silence is no question.'));
    expect(await learned(b).inputValue()).toBe('That I answer too soon.');
  });
  it('forgets them once they aren’t needed, in each tab', async () => {
    await notice(b).getByRole('button', { name: 'I don’t need them' }).click();
    await notice(b).waitFor({ state: 'detached' });
    for (const page of [b, a]) {
      await page.reload();
      await until(
        () => learned(page).inputValue(),
        (text) => text === 'That I answer too soon.',
      );
      expect(await learned(page).inputValue()).toBe('That I answer too soon.');
      expect(await notice(page).count()).toBe(0);
    }
  });
});
