import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, seen } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';

/** Two people tell each other what changed, in two browsers; one of them on a phone. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
beforeAll(async () => {
  site = await openSite({ sample: true });
  two = await twoNewcomers(site, {}, PHONE);
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
}, 60_000);
afterAll(() => site?.stop());

const opened = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();

describe('what the learning changed', () => {
  it('is asked for while nothing is told, and told by keyboard', async () => {
    await ann.goto(two.home);
    await openScreen(ann, 'Impact');
    await seen(ann.getByText(/^What did you do differently lately/));
    await ann.getByLabel('What changed?').fill('I asked D. what worries her.');
    await ann.getByRole('button', { name: 'Tell it' }).press('Enter');
    await seen(ann.getByText('Told. Bo reads it, and can say whether they recognise it.'));
    await seen(ann.getByText('It waits to be recognised by the other.'));
  });
  it('goes on to a client behind it, so long after', async () => {
    await opened(ann, 'Note an impact');
    await ann.getByText('Client', { exact: true }).last().click();
    await ann.getByLabel('What changed?').fill('D. came with a first step.');
    await ann.getByLabel('What came before it?').selectOption({ index: 1 });
    await opened(ann, 'Tell it');
    await seen(ann.getByText(/reached practice in \w+ and a client in \w+/));
  });
  it('waits open for the other, on a phone, who recognises it in words of their own', async () => {
    await bo.goto(`${two.home}/impact`);
    await seen(bo.getByRole('heading', { name: 'Do you recognise it?' }));
    await bo.getByLabel('In my words').fill('I remember.');
    await opened(bo, 'I recognise it');
    await seen(bo.getByText('Ann reads that you recognise it.'));
    await seen(ann.getByText(/One of our two notes is recognised by the other; one waits/));
  });
  it('can then be added to by its teller, and reworded by nobody until that is taken back', async () => {
    await opened(ann, /^“D. came with a first step/);
    await seen(ann.getByText('“I remember.”'));
    expect(await ann.getByRole('button', { name: 'Put it anew', exact: true }).count()).toBe(0);
    await seen(ann.getByRole('button', { name: 'Add to it', exact: true }));
    await opened(bo, /^“D. came with a first step/);
    await opened(bo, 'Take it back');
    await seen(bo.getByText('Taken back. Ann can word it anew.'));
    await opened(ann, 'Put it anew');
    await ann.getByLabel('What changed?').fill('D. came with a first step of her own.');
    await opened(ann, 'Put it so');
    await seen(bo.getByText('“D. came with a first step of her own.”'));
  });
  it('once withdrawn is read by neither', async () => {
    await opened(ann, /^“I asked D./);
    await opened(ann, 'Withdraw it');
    await ann.locator('form').getByRole('button', { name: 'Withdraw it' }).click();
    await seen(ann.getByText(/^Withdrawn[.]/));
    await bo.getByText('I asked D.').waitFor({ state: 'hidden' });
  });
  it('is folded goal by goal once there are more than twelve notes', async () => {
    const { says } = two.ann;
    const { id: goalId } = await says.tell('goal/articulate', {
      text: 'To wait',
      owner: await says.read<{ viewer: { id: string } }>('partnership').then(({ viewer }) => viewer.id),
      weight: 1,
      anchors: [null, null, 'I notice it', 'I wait', null],
      themeIds: [],
    });
    for (let told = 1; told <= 12; told += 1)
      await says.tell('impact/note', {
        level: 'practice',
        text: `The ${told}. time.`,
        source: 'seen',
        goalId,
      });
    await says.read('impact');
    await ann.reload();
    await seen(ann.getByRole('button', { name: /^“The 12/ }));
    expect(await ann.getByRole('button', { name: /^“D. came/ }).count()).toBe(0);
    await opened(ann, /^By itself/);
    await seen(ann.getByRole('button', { name: /^“D. came/ }));
  });
});

describe('a chain of Amara’s', () => {
  it('is walked along by arrows, from the community to practice', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/impact`);
    await page.getByRole('button', { name: /^“They go on meeting/ }).focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('third floor');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain('window');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('third floor');
  });
  it('is no more to be read under cover', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/impact`);
    await seen(page.getByRole('heading', { name: 'Impact' }));
    await page.getByRole('button', { name: 'Discreet' }).click();
    await page.getByText('third floor').first().waitFor({ state: 'detached' });
    expect(await page.content()).not.toMatch(/kettle|tenants|rescuing|Let a silence/i);
  });
  it('is seen beside the goal at which it began', async () => {
    const context = await lookInAs(site, 'Amara');
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/goals`);
    await seen(page.getByText(/They go on meeting/));
    await page.getByRole('link', { name: 'See how it went on' }).first().click();
    await seen(page.getByRole('heading', { name: 'How far it reaches' }));
  });
});
