import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD, signedUp, signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { part, seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site);
  await signTheUsual(two);
}, 60_000);
afterAll(() => site?.stop());

const saying = (page: Page, sentence: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: sentence });

describe('where there is no sample', () => {
  it('the first page doesn’t speak of one', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto('/');
    await seen(part(page, 'Start our partnership'));
    await page.getByRole('heading', { name: 'Look round the sample' }).waitFor({ state: 'detached' });
    expect(await page.getByText(/sample/i).count()).toBe(0);
    await page.context().close();
  });
});

describe('a page that can’t be drawn', () => {
  it('says so, and that nothing is lost, with the way on', async () => {
    const page = await two.ann.context.newPage();
    await page.route('**/partnership', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), awaiting: undefined } });
    });
    await page.goto(two.home);
    await seen(saying(page, 'This page couldn’t be shown.'));
    await page.unroute('**/partnership');
    await page.getByRole('button', { name: 'Load it again' }).click();
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await page.close();
  });
});

describe('a server that makes again what people see', () => {
  it('says how far it is instead of showing a part, and goes on by itself', async () => {
    const page = await two.ann.context.newPage();
    const type = 'https://learning-alliance.example/problems/opening';
    const closed = (url: URL) => url.pathname.startsWith('/api/');
    await page.route(closed, (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type, hundredths: 40 } }),
    );
    await page.goto(two.home);
    await seen(page.getByRole('status').filter({ hasText: '40 % so far' }));
    await page.unroute(closed);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await page.close();
  });
});

describe('who are you?', () => {
  it('a wrong password is said in a sentence, and what was typed stays', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto('/');
    const signIn = part(page, 'Sign in');
    await signIn.getByLabel('E-mail').fill(two.ann.email);
    await signIn.getByLabel('Password').fill('not the one I chose');
    await signIn.getByRole('button', { name: 'Sign in' }).click();
    await seen(saying(page, 'That e-mail and password don’t go together. Try again.'));
    expect(await signIn.getByLabel('E-mail').inputValue()).toBe(two.ann.email);
    await signIn.getByLabel('Password').fill(PASSWORD);
    await signIn.getByRole('button', { name: 'Sign in' }).click();
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await page.context().close();
  });

  it('an address that has an account already isn’t taken twice, and the letter stays written', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto('/');
    const start = part(page, 'Start our partnership');
    await start.getByLabel('A first sentence, in your words').fill('Would you walk beside me?');
    await start.getByRole('button', { name: 'Read it before it goes' }).click();
    await start.getByLabel('Your name').fill('Ann');
    await start.getByLabel('E-mail').fill(two.ann.email);
    await start.getByLabel('Password').fill(PASSWORD);
    await start.getByRole('button', { name: 'Make the link' }).click();
    await seen(saying(page, 'There is an account with this e-mail already. Sign in instead.'));
    expect(await start.getByText('“Would you walk beside me?”').count()).toBe(1);
    await page.reload();
    expect(await start.getByLabel('A first sentence, in your words').inputValue()).toBe(
      'Would you walk beside me?',
    );
    await page.context().close();
  });

  it('someone signed out is asked who they are, and led on to where they were going', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await page.goto(`${two.home}/agreement/read`);
    const signIn = part(page, 'Sign in');
    await signIn.getByLabel('E-mail').fill(two.bo.email);
    await signIn.getByLabel('Password').fill(PASSWORD);
    await signIn.getByRole('button', { name: 'Sign in' }).click();
    await seen(page.getByRole('heading', { name: 'Version 1' }));
    expect(new URL(page.url()).pathname).toBe(`${two.home}/agreement/read`);

    await page.getByRole('button', { name: /you and this page$/i }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await seen(page.getByRole('heading', { name: 'Start our partnership' }));
    await page.goto(two.home);
    await seen(page.getByRole('heading', { name: 'Start our partnership' }));
    expect(await page.getByText(/\b(Ann|Bo)\b/).count()).toBe(0);
    await context.close();
  });
});

describe('nothing here', () => {
  it('an address that leads nowhere and another pair’s address answer alike', async () => {
    const { context } = await signedUp(site, 'Cleo');
    const page = await context.newPage();
    const answers: string[] = [];
    for (const path of [
      `/pairs/${crypto.randomUUID()}`,
      two.home,
      `${two.home}/agreement`,
      '/no/such/page',
    ]) {
      await page.goto(path);
      await seen(page.getByRole('heading', { name: 'There is nothing here that you can see.' }));
      answers.push((await page.getByRole('main').textContent()) ?? '');
    }
    expect(new Set(answers).size).toBe(1);
    await page.getByRole('link', { name: 'Back to where you began' }).click();
    await seen(page.getByText(/Cleo, you aren’t in a partnership yet/));
    await context.close();
  });

  it('a session that was never held says so within the partnership', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(`${two.home}/review/99`);
    await seen(page.getByText(/nothing here/i));
    await seen(page.getByRole('navigation').getByRole('link', { name: 'Our story' }));
    await page.close();
  });
});

describe('while something is written', () => {
  const NEW_WORDS = 'We end when one of us has nothing left to ask, and say so a month before.';

  it('the other changed it meanwhile: nothing is sent, the words stay, and go at the second try', async () => {
    const page = await two.ann.context.newPage();
    // No news reaches this page, as on a train: it can’t know what Bo does.
    await page.route('**/api/events', (route) => route.abort());
    await page.goto(`${two.home}/agreement/propose`);
    await page.getByLabel('Which clause?').selectOption({ label: 'Ending' });
    await page.getByLabel('New words').fill(NEW_WORDS);
    await two.bo.says.tell('contract/affirm-clause', { clauseId: 'ending' });
    const send = page.getByRole('button', { name: 'Send it to Bo' });
    await send.click();
    await seen(
      saying(page, 'It has changed since you read it. Nothing was sent, and what you wrote is still here.'),
    );
    expect(await page.getByLabel('New words').inputValue()).toBe(NEW_WORDS);
    expect((await two.bo.says.read<{ amendments: unknown[] }>('agreement')).amendments).toEqual([]);
    await page.waitForLoadState('networkidle');
    await send.click();
    await seen(page.getByText(/Your proposal is with/));
    await page.close();
  });

  it('the proposal was taken back meanwhile: its answer isn’t sent, and what came of it is shown', async () => {
    const page = await two.bo.context.newPage();
    await page.route('**/api/events', (route) => route.abort());
    await page.goto(`${two.home}/agreement`);
    await page.getByRole('link', { name: 'Read and answer' }).click();
    await page.getByRole('radio', { name: /^Decline/ }).check();
    await page.getByRole('textbox', { name: /^Your reason/ }).fill('Let us wait with this.');
    const { amendments } = await two.ann.says.read<{ amendments: { amendmentId: string; state: string }[] }>(
      'agreement',
    );
    const open = amendments.find(({ state }) => state === 'open');
    await two.ann.says.tell('contract/withdraw-amendment', { amendmentId: open?.amendmentId });
    await page.getByRole('button', { name: 'Decline it' }).click();
    await seen(page.getByText('This was taken back; the clause stayed as it was.'));
    await page.close();
  });

  it('the server can’t be reached: the page says so, keeps the words over a reload, and sends them later', async () => {
    const { ann, home } = two;
    await ann.says.tell('session/record-held', {
      heldAt: new Date().toISOString(),
      minutes: 60,
      mode: 'video',
    });
    await ann.says.read('sessions');
    const page = await ann.context.newPage();
    await page.goto(`${home}/review/1`);
    const review = page.getByRole('form', { name: 'My review of session 1' });
    await review.getByLabel('What did you learn?').fill('That trains have tunnels.');
    await review.getByRole('radio', { name: '6', exact: true }).check({ force: true });
    await review.getByRole('radio', { name: 'Not now' }).check({ force: true });
    await ann.context.setOffline(true);
    await seen(review.getByText(/You’re offline/));
    await review.getByRole('button', { name: 'Seal my review' }).click();
    await seen(saying(page, 'The server didn’t answer. Nothing was sent, and nothing you wrote is lost.'));
    expect(await review.getByLabel('What did you learn?').inputValue()).toBe('That trains have tunnels.');
    await ann.context.setOffline(false);
    await page.reload();
    expect(await review.getByLabel('What did you learn?').inputValue()).toBe('That trains have tunnels.');
    expect(await review.getByRole('radio', { name: '6', exact: true }).isChecked()).toBe(true);
    await review.getByRole('button', { name: 'Seal my review' }).click();
    await seen(page.getByText(/Yours is sealed/));
    await page.close();
  });
});
