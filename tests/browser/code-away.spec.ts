import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD, signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { mark, neverLoadedAnew, openScreen, screenLink, seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

/** Code is fetched when it is needed, and the network may be away just then: a browser itself never asks for it twice. */
let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite({ tokenHoldsFor: 5 });
  two = await twoNewcomers(site);
  await signTheUsual(two);
}, 60_000);
afterAll(() => site?.stop());
afterEach(() => two.ann.context.setOffline(false));

const openStory = async (): Promise<Page> => {
  const page = await two.ann.context.newPage();
  await page.goto(two.home);
  await seen(page.getByRole('slider', { name: 'Day shown' }));
  await mark(page);
  return page;
};

/** The network is away when this code is asked for, the first time. */
const awayOnce = async (page: Page, name: string): Promise<() => number> => {
  let asked = 0;
  await page.route(new RegExp(`/assets/${name}-[^/]*\\.js`), (route) =>
    (asked += 1) === 1 ? route.abort('internetdisconnected') : route.continue(),
  );
  return () => asked;
};

describe('code that couldn’t be fetched', () => {
  it('of a part of a screen comes by itself, and the page stands as it was', async () => {
    const page = await openStory();
    const asked = await awayOnce(page, 'assumption-form');
    await page.getByRole('button', { name: 'Tell an assumption' }).click();
    await seen(page.getByLabel('I assume that'));
    expect(asked()).toBe(2);
    expect(await neverLoadedAnew(page)).toBe(true);
    await page.close();
  });

  it('of a screen: the page stays, and goes on to that screen once there is a network', async () => {
    const page = await openStory();
    await two.ann.context.setOffline(true);
    await openScreen(page, 'Goals');
    await seen(page.getByText('Opening…'));
    await seen(screenLink(page, 'Themes'));
    expect(await neverLoadedAnew(page)).toBe(true);
    await two.ann.context.setOffline(false);
    await page.getByText('The goal, in a few words').waitFor({ timeout: 25_000 });
    await page.close();
  }, 60_000);

  it('to sign in with, ahead of time, is there when a session has ended', async () => {
    const page = await two.ann.context.newPage();
    const asked = await awayOnce(page, 'ask-in-place');
    const ahead = page.waitForRequest(/ask-in-place/, { timeout: 20_000 });
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await mark(page);
    await ahead;
    const elsewhere = await site.visitor();
    const signedIn = await elsewhere.request.post(`${site.url}/api/auth/sign-in/email`, {
      data: { email: two.ann.email, password: PASSWORD },
      headers: { origin: site.url },
    });
    expect(signedIn.ok()).toBe(true);
    await elsewhere.request.post(`${site.url}/api/auth/sign-out-everywhere`, {
      data: {},
      headers: { origin: site.url },
    });
    await seen(page.getByRole('dialog', { name: 'Sign in to go on' }));
    expect(asked()).toBe(2);
    expect(await neverLoadedAnew(page)).toBe(true);
    await page.close();
  }, 60_000);
});
