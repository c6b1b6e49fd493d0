import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD, signedUp, twoNewcomers, type Newcomers } from './newcomers.ts';
import { mark, neverLoadedAnew, openScreen, screenLink, seen, until } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, type Site } from './site.ts';

/** Seconds that a signed token holds here. */
const LIFE = 4;
const longerThanThat = () => new Promise((over) => setTimeout(over, LIFE * 1000 + 300));

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite({ sample: true, tokenHoldsFor: LIFE });
  two = await twoNewcomers(site);
  await two.ann.says.tell('session/record-held', {
    heldAt: new Date().toISOString(),
    minutes: 60,
    mode: 'video',
  });
  await two.ann.says.read('sessions');
}, 60_000);
afterAll(() => site?.stop());

const review = async (page: Page, learned: string): Promise<void> => {
  await page.goto(two.home);
  await openScreen(page, 'Review');
  await page.getByRole('link', { name: 'Review session 1' }).click();
  await page.getByLabel('What did you learn?').fill(learned);
  await page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: 'Not now' }).check({ force: true });
};

const asked = (page: Page) => page.getByRole('dialog', { name: 'Sign in to go on' });

const signInHere = async (page: Page, password = PASSWORD): Promise<void> => {
  await asked(page).getByLabel('Password').fill(password);
  await asked(page).getByRole('button', { name: 'Sign in' }).click();
};

/** Asks of this page for a session, from now on. */
const questionsOf = (page: Page): string[] => {
  const questions: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/auth/get-session') questions.push(request.method());
  });
  return questions;
};

describe('a session, longer than its token holds', () => {
  it('lets a review be written slowly and sealed', async () => {
    const page = await two.ann.context.newPage();
    await review(page, 'That five minutes are short.');
    await longerThanThat();
    await page.getByRole('button', { name: 'Seal my review' }).click();
    await seen(page.getByText(/Yours is sealed/));
    expect(await asked(page).count()).toBe(0);
    await page.close();
  });

  it('is asked for once for all requests that wait, and each of them is sent once more', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await longerThanThat();
    const questions = questionsOf(page);
    const documents: number[] = [];
    page.on('response', (answer) => {
      if (answer.url().includes('/api/alliances')) documents.push(answer.status());
    });
    // Slow, so that everything is refused before it is answered.
    await page.route('**/api/auth/get-session', async (route) => {
      await new Promise((over) => setTimeout(over, 500));
      await route.continue();
    });
    await openScreen(page, 'Agreement');
    await openScreen(page, 'Goals');
    await openScreen(page, 'Themes');
    await seen(page.getByRole('heading', { name: 'Themes' }));
    await until(
      async () => documents.filter((status) => status === 200).length,
      (read) => read >= 3,
    );
    expect(documents).toContain(401);
    expect(questions).toHaveLength(1);
    expect(await asked(page).count()).toBe(0);
    await page.close();
  });

  it('is renewed in use before its token runs out', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() === 401) refused.push(answer.url());
    });
    const questions = questionsOf(page);
    for (const screen of ['Goals', 'Themes']) {
      await page.waitForTimeout(LIFE * 550);
      await openScreen(page, screen);
      await seen(screenLink(page, screen));
    }
    await page.waitForLoadState('networkidle').catch(() => undefined);
    expect(questions.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
    await page.close();
  });

  it('is not taken for ended because the server is busy for a moment', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await longerThanThat();
    let busy = 2;
    await page.route('**/api/auth/get-session', (route) =>
      (busy -= 1) < 0 ? route.continue() : route.fulfill({ status: 503, body: '' }),
    );
    await openScreen(page, 'Goals');
    await seen(page.getByRole('heading', { level: 1 }).or(page.getByRole('main').getByRole('heading')));
    await until(
      async () => busy,
      (left) => left < 0,
    );
    expect(await asked(page).count()).toBe(0);
    await page.close();
  });
});

describe('where a session has ended', () => {
  it('one signs in over the page: nothing typed is lost, and what was sent goes on', async () => {
    const page = await two.bo.context.newPage();
    await review(page, 'That a session can end by itself.');
    await mark(page);
    await two.bo.context.clearCookies();
    await page.getByRole('button', { name: 'Seal my review' }).click();
    await seen(asked(page));
    expect(await asked(page).getByLabel('E-mail').inputValue()).toBe(two.bo.email);
    await signInHere(page, 'not the one I chose');
    await seen(asked(page).getByText('That e-mail and password don’t go together. Try again.'));
    await page.keyboard.press('Escape');
    await seen(asked(page));
    await signInHere(page);
    await seen(page.getByRole('heading', { name: 'Bo wrote' }));
    await seen(page.getByText('That a session can end by itself.'));
    expect(await neverLoadedAnew(page)).toBe(true);
    await page.close();
  });

  it('somebody else who signs in there sees their own page, and sends nothing of it', async () => {
    const cleo = await signedUp(site, 'Cleo');
    const page = await two.ann.context.newPage();
    const { cookies } = await two.ann.context.storageState();
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await two.ann.context.clearCookies();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && !request.url().includes('/auth/')) sent.push(request.url());
    });
    await openScreen(page, 'Goals');
    await seen(asked(page));
    await asked(page).getByLabel('E-mail').fill(cleo.email);
    await signInHere(page);
    await seen(page.getByRole('heading', { name: 'There is nothing here that you can see.' }));
    expect(sent).toEqual([]);
    await page.close();
    await two.ann.context.clearCookies();
    await two.ann.context.addCookies(cookies);
    await cleo.context.close();
  });

  it('by signing out everywhere, a page that nobody touches hears of it', async () => {
    const page = await two.ann.context.newPage();
    const listening = page.waitForResponse('**/api/events');
    await page.goto(two.home);
    await listening;
    const elsewhere = await site.visitor();
    const headers = { origin: site.url };
    await elsewhere.request.post('/api/auth/sign-in/email', {
      data: { email: two.ann.email, password: PASSWORD },
      headers,
    });
    const answer = await elsewhere.request.post('/api/auth/sign-out-everywhere', { data: {}, headers });
    expect(answer.status()).toBe(200);
    await seen(asked(page));
    expect(
      await asked(page)
        .getByLabel('Password')
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await signInHere(page);
    await asked(page).waitFor({ state: 'detached' });
    await Promise.all([page.close(), elsewhere.close()]);
  });

  it('in the sample, whose people have no passwords, one is let in as before', async () => {
    const judith = await lookInAs(site, 'Judith');
    const page = await judith.newPage();
    await page.goto(await homeOf(judith, 'Amara'));
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await mark(page);
    await judith.clearCookies();
    await openScreen(page, 'Themes');
    await seen(page.getByRole('main').getByText('Rescuing'));
    expect(await neverLoadedAnew(page)).toBe(true);
    expect(await asked(page).count()).toBe(0);
    await judith.close();
  });

  it('signing in, in one tab, lets the other go on; signing out is heard in both', async () => {
    const [one, other] = await Promise.all([two.bo.context.newPage(), two.bo.context.newPage()]);
    await Promise.all([one, other].map((page) => page.goto(two.home)));
    await Promise.all([one, other].map((page) => seen(page.getByRole('slider', { name: 'Day shown' }))));
    await two.bo.context.clearCookies();
    await Promise.all([one, other].map((page) => openScreen(page, 'Goals')));
    await Promise.all([one, other].map((page) => seen(asked(page))));
    await signInHere(one);
    await Promise.all([one, other].map((page) => asked(page).waitFor({ state: 'detached' })));
    await other.getByRole('button', { name: /you and this page$/i }).click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    for (const page of [other, one]) {
      await seen(page.getByRole('heading', { name: 'Start our partnership' }));
      expect(await page.getByText(/\b(Ann|Bo)\b/).count()).toBe(0);
    }
    await Promise.all([one.close(), other.close()]);
  });
});
