import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, seen } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';

/** Ann coaches, Bo supervises, on a phone; each in a browser of their own. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
beforeAll(async () => {
  site = await openSite({ sample: true });
  two = await twoNewcomers(site, {}, PHONE);
  const { says } = two.ann;
  await says.tell('session/record-held', { heldAt: new Date().toISOString(), minutes: 60, mode: 'video' });
  await says.tell('experiment/propose', { what: 'Wait ten breaths', themeIds: [], goalIds: [] });
  await says.read('experiments');
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
}, 60_000);
afterAll(() => site?.stop());

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

describe('something of the supervisor’s own', () => {
  it('is asked for beside our pulses, while nothing was laid down', async () => {
    await ann.goto(two.home);
    await openScreen(ann, 'Alliance');
    await ann.getByRole('link', { name: 'Companion' }).click();
    await seen(ann.getByText('What do you see in Bo that you learn from?'));
    await bo.goto(`${two.home}/alliance/companion`);
    await seen(bo.getByText('What do you not know yet, that Ann might like to know of?'));
  });
  it('is laid down by keyboard, beside what the coach brought, and read at once', async () => {
    await bo.getByLabel('In your words').fill('I counted mine, and stopped at four.');
    await bo.getByLabel('Does it stand beside something?').selectOption({ index: 1 });
    await seen(bo.getByText(/^saved /));
    await bo.reload();
    await bo.getByRole('button', { name: 'Lay it down' }).press('Enter');
    await seen(bo.getByText('Laid down. Ann can read it.'));
    await seen(ann.getByText(/^Once Bo has put something of their own on the table, beside what Ann/));
    await seen(ann.getByText('in answer, the same day'));
  });
  it('is taken back until there is an answer, and then leaves no sign with the other', async () => {
    await press(bo, /what was laid down$/);
    await press(bo, 'Take it back, as if it had never been said');
    await seen(bo.getByText('Taken back. It is gone for you both.'));
    await seen(ann.getByText('What do you see in Bo that you learn from?'));
    const { sharings } = await two.ann.says.read<{ sharings: unknown[] }>('companion');
    expect(sharings).toEqual([]);
  });
  it('is worded anew, and keeps how it read before', async () => {
    await bo.getByRole('radio', { name: 'An error' }).press('Space');
    await bo.getByLabel('In your words').fill('I answered for you.');
    await press(bo, 'Lay it down');
    await seen(ann.getByText(/^Once Bo has put something of their own on the table, unasked/));
    await press(bo, /what was laid down$/);
    await press(bo, 'Word it anew');
    await bo.getByLabel('In your words').fill('I answered for you, twice.');
    await press(bo, 'Word it so');
    await press(ann, /what was laid down$/);
    await seen(ann.getByText('“I answered for you, twice.”').first());
    await seen(ann.getByText('an error, worded anew since'));
  });
  it('is answered by the other, if they like, and stays from then on', async () => {
    await press(ann, 'Say something to it');
    await press(ann, 'Say it');
    await seen(ann.getByText('A line is enough.'));
    await ann.getByLabel('What would you say to it?').fill('I had noticed, and was glad.');
    await press(ann, 'Say it');
    await seen(ann.getByText('Said. From now on you both keep it.'));
    await press(bo, /what was laid down$/);
    await seen(bo.getByText('“I had noticed, and was glad.”'));
    expect(await bo.getByRole('button', { name: /^Take it back/ }).count()).toBe(0);
  });
});

describe('what one learns from the other', () => {
  it('is said by either', async () => {
    await press(ann, 'Say what I learn');
    await ann.getByLabel('What was it like?').selectOption('patience');
    await ann.getByLabel('What do you learn from it?').fill('You left it there.');
    await press(ann, 'Say it to Bo');
    await seen(bo.getByText('“You left it there.”'));
    await seen(bo.getByRole('button', { name: /^on being waited for/ }));
  });
});

describe('what the sample’s pair laid down', () => {
  it('is told with a table, and as of an earlier day with nothing to press', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    const home = await homeOf(context, 'Amara');
    await page.goto(`${home}/alliance/companion`);
    await seen(
      page.getByText(/^Three times Judith has put something of their own on the table, twice beside/),
    );
    await seen(page.getByText('3 in 13 sessions, 2 of them in answer'));
    await page.getByRole('button', { name: 'As a table' }).first().click();
    await seen(page.getByRole('cell', { name: 'Silence', exact: true }));
    await page.goto(`${home}/alliance/companion?day=2026-02-20`);
    await seen(page.getByText(/^Once Judith has put something/));
    expect(await page.getByRole('button', { name: 'Lay down something of mine' }).count()).toBe(0);
    await context.close();
  });
});
