import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, seen } from './on-screen.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';
import { speakerOf } from './telling.ts';

/** Two people try something small, in two browsers; one of them on a phone. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
beforeAll(async () => {
  site = await openSite({ sample: true });
  two = await twoNewcomers(site, {}, PHONE);
  const { says } = two.ann;
  await says.tell('session/record-held', { heldAt: new Date().toISOString(), minutes: 60, mode: 'video' });
  await says.tell('themes/name', { label: 'Helping first', family: 'rescuing-and-dependency' });
  await says.read('themes');
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
}, 60_000);
afterAll(() => site?.stop());

const opened = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
};

describe('something small to try', () => {
  it('is asked for beside our themes, while nothing has been tried', async () => {
    await ann.goto(two.home);
    await openScreen(ann, 'Themes');
    await ann.getByRole('link', { name: 'Experiments' }).click();
    await seen(ann.getByText('What is so small that we could try it once before we meet next?'));
  });
  it('is kept as it is written, also by a page that is opened anew, and is proposed by keyboard', async () => {
    await ann.getByLabel('We could…').fill('Wait ten breaths');
    await ann.getByRole('checkbox', { name: 'Helping first' }).check();
    await seen(ann.getByText(/^saved /));
    await ann.reload();
    await seen(ann.getByRole('checkbox', { name: 'Helping first', checked: true }));
    await ann.getByLabel('We could…').press('Enter');
    await seen(ann.getByText('Proposed. Bo reads it, and either of you can try it.'));
    await seen(ann.getByRole('heading', { name: 'Helping first' }));
  });
  it('is read and tried by the other, on a phone, who is told what isn’t right yet', async () => {
    await bo.goto(`${two.home}/themes/experiments`);
    await opened(bo, 'Wait ten breaths');
    await opened(bo, 'I tried it');
    await bo.getByLabel('What did you notice?').fill('She went on by herself.');
    await opened(bo, 'Tell of it');
    await seen(bo.getByText('A letter is enough, and no name.'));
    await bo.getByLabel('With whom?').fill('D.');
    await opened(bo, 'Tell of it');
    await seen(bo.getByText('Told. The other of you reads it too.'));
    await seen(ann.getByText('with D.: “She went on by herself.”'));
  });
  it('is put right by who told of it, and by nobody else', async () => {
    await opened(bo, 'Wait ten breaths');
    await opened(bo, 'Put my try right');
    await bo.getByLabel('With whom?').fill('L.');
    await opened(bo, 'Put it right');
    await seen(bo.getByText('Put right.'));
    await seen(ann.getByText('with L.: “She went on by herself.”'));
    await opened(ann, 'Wait ten breaths');
    await seen(ann.getByText('with D., put right since'));
    expect(await ann.getByRole('button', { name: /^Put my/ }).count()).toBe(0);
  });
  it('is kept in a session, which moves the theme that it was for, and can be taken up again', async () => {
    await opened(ann, 'Say what became of it');
    await ann.getByLabel('We keep it, so that…').fill('we begin with it');
    await opened(ann, 'Keep it');
    await seen(ann.getByText('“Wait ten breaths” was kept in session 1.'));
    const { themes } = await two.bo.says.read<{
      themes: { movement: { session: number; by: { kind: string; outcome?: string }[] }[] }[];
    }>('themes');
    expect(themes[0]?.movement).toMatchObject([
      { session: 1, by: [{ kind: 'experiment', outcome: 'kept' }] },
    ]);
    await opened(bo, 'Wait ten breaths');
    await opened(bo, 'Take it up again');
    await bo
      .getByRole('group', { name: 'Take it up again' })
      .getByRole('button', { name: 'Take it up again' })
      .click();
    await seen(ann.getByText('One small thing is open to be tried.'));
  });
  it('leaves what somebody writes where it is when the other concludes it, and says why it isn’t taken', async () => {
    await opened(ann, 'Wait ten breaths');
    await opened(ann, 'I tried it');
    await ann.getByLabel('With whom?').fill('R.');
    await ann.getByLabel('What did you notice?').fill('He was faster than my ten breaths.');
    const { experiments } = await two.bo.says.read<{ experiments: { experimentId: string }[] }>(
      'experiments',
    );
    const concluding = `experiment/${experiments[0]?.experimentId}/conclude`;
    await two.bo.says.tell(concluding, { outcome: 'dropped', why: 'It was enough.' });
    await seen(ann.getByText('One small thing was dropped.'));
    await opened(ann, 'Tell of it');
    await seen(ann.getByText(/^One of you has said what became of it meanwhile/));
    expect(await ann.getByLabel('What did you notice?').inputValue()).toBe(
      'He was faster than my ten breaths.',
    );
  });
});

describe('what the sample’s pair tried', () => {
  it('stands in a table as it is drawn, and as of an earlier day with nothing to press', async () => {
    const context = await lookInAs(site, 'Tom');
    const page = await context.newPage();
    const home = await homeOf(context, 'Tom');
    await page.goto(`${home}/themes/experiments`);
    await seen(
      page.getByText(/Of nine small things two were kept, two adapted and two dropped; three are open/),
    );
    await opened(page, 'As a table');
    const row = page.getByRole('row', { name: /Think-first ten minutes/ });
    await seen(row.getByRole('cell', { name: 'kept', exact: true }));
    await page.goto(`${home}/themes/experiments?day=2026-03-30`);
    await seen(page.getByText(/Think-first ten minutes/));
    expect(await page.getByText('A next small one').count()).toBe(0);
    await opened(page, 'Think-first ten minutes');
    await seen(page.getByText(/I asked first. She was surprised/));
    expect(await page.getByRole('button', { name: 'I tried it' }).count()).toBe(0);
    expect(await page.getByText(/shorter, waiting, than I feared/).count()).toBe(0);
  });
  it('is found at the threads that it was for, and leads there and back', async () => {
    const context = await lookInAs(site, 'Tom');
    const page = await context.newPage();
    const home = await homeOf(context, 'Tom');
    await page.goto(`${home}/themes`);
    await page.getByRole('link', { name: 'Judith’s way with S.' }).click();
    await seen(
      page.getByRole('group', { name: 'What it rests on' }).getByText('It didn’t work in my mouth.'),
    );
    await seen(page.locator('button:focus', { hasText: 'Judith’s way with S.' }));
    await page.getByRole('link', { name: 'Being the expert' }).click();
    await seen(page.locator('button:focus', { hasText: 'Being the expert' }));
    await page.goto(`${home}/goals`);
    await page.getByRole('link', { name: 'My view before Judith’s' }).press('Enter');
    await seen(page.getByRole('group', { name: 'What it rests on' }).getByText('I looked up once.'));
    await page.getByRole('link', { name: 'Weigh my own work' }).click();
    await page.waitForURL(/goals.*#goal-/);
    await context.close();
  });
  it.each([
    ['wide letters', 'ЖДАТЬ, ПОКА ОНА НЕ СКАЖЕТ САМА, '],
    ['letters from right to left', 'ننتظر حتى تقول ذلك بنفسها '],
  ])('keeps to its row in %s, and is cut where it ends', async (_script, line) => {
    const context = await lookInAs(site, 'Amara');
    const says = speakerOf(context, site.url, '/sample', await allianceOf(context, 'Amara'));
    const [what, words] = [line.repeat(3).trim(), line.repeat(9).trim()];
    await says.tell('experiment/propose', { what, words, themeIds: [], goalIds: [] });
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/themes/experiments`);
    const drawn = page.locator('svg').getByText(line.trim());
    await seen(drawn);
    const field = await drawn.evaluate((each) => {
      const [said, whole] = [each, each.closest('svg')].map((one) => one?.getBoundingClientRect());
      return said && whole && said.left >= whole.left && said.right <= whole.right;
    });
    expect(field).toBe(true);
    const begins = await page
      .getByRole('button', { name: what })
      .locator('span', { hasText: what })
      .first()
      .evaluate((each) => {
        const first = document.createRange();
        const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
        const text = walker.nextNode();
        if (!text) return false;
        first.setStart(text, 0);
        first.setEnd(text, 1);
        const [letter, box] = [first.getBoundingClientRect(), each.getBoundingClientRect()];
        return letter.left >= box.left - 1 && letter.right <= box.right + 1;
      });
    expect(begins).toBe(true);
    await context.close();
  });
  it('leaves a try of before it was proposed free of words', async () => {
    const context = await lookInAs(site, 'Amara');
    const says = speakerOf(context, site.url, '/sample', await allianceOf(context, 'Amara'));
    const what = 'Say it once and stop';
    const { id } = await says.tell('experiment/propose', { what, themeIds: [], goalIds: [] });
    const noticed = 'I stopped, and it was enough. '.repeat(9).trim();
    const where = { kind: 'between-us' };
    await says.tell(`experiment/${id}/try`, { triedOn: '2026-06-10', where, noticed });
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/themes/experiments`);
    const drawn = page.locator('svg').getByText(/^between us: “I stopped/);
    await seen(drawn);
    const isFree = await drawn.evaluate((each) => {
      const dots = [...(each.closest('svg')?.querySelectorAll('circle') ?? [])];
      const words = each.getBoundingClientRect();
      return dots.every((dot) => {
        const { left, right, top, bottom } = dot.getBoundingClientRect();
        return right < words.left || left > words.right || bottom < words.top || top > words.bottom;
      });
    });
    expect(isFree).toBe(true);
    await context.close();
  });
});
