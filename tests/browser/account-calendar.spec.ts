import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site);
  page = await two.ann.context.newPage();
  await page.goto('/account');
}, 60_000);
afterAll(() => site?.stop());

const calendar = () => page.getByRole('region', { name: 'Calendar' });
const address = () => calendar().getByLabel('Address of the feed');
const press = (name: string) => calendar().getByRole('button', { name, exact: true }).press('Enter');
/** As a calendar asks for it: with no cookie. */
const fetched = async (url: string) => (await fetch(url)).status;
const shown = async () => {
  await press('Show it');
  const url = await address().inputValue();
  await press('Cover it');
  return url;
};

describe('the address of a calendar feed, on the account page', () => {
  let first: string;
  it('is made by the keyboard, covered until it is wanted, and read by a calendar', async () => {
    await press('Make an address');
    await seen(calendar().getByText('No calendar has fetched it yet.'));
    expect(await address().inputValue()).toMatch(/\/…\/calendar\/•{12}[0-9a-f]{4}\.ics$/);
    first = await shown();
    expect(await address().inputValue()).toMatch(/•{12}/);
    expect(await fetched(first)).toBe(200);
    await page.reload();
    await seen(calendar().getByText(/Last fetched today, \d/));
  });

  it('is made anew, and the old one had again where that was a mistake', async () => {
    await press('Make a new address');
    await seen(calendar().getByRole('button', { name: 'Have the old one again' }));
    const second = await shown();
    expect([await fetched(first), await fetched(second)]).toEqual([404, 200]);
    await press('Have the old one again');
    await seen(page.getByText('You have the earlier address again.'));
    expect(await shown()).toBe(first);
    expect([await fetched(first), await fetched(second)]).toEqual([200, 404]);
  });

  it('says with whom where that is wanted, and shows what an entry reads', async () => {
    const reads = (title: string) => seen(calendar().getByText(`“${title}”.`));
    await reads('Supervision, 75 minutes, by video');
    await calendar().getByRole('switch', { name: 'Say with whom' }).press('Space');
    await reads('Supervision with B., 75 minutes, by video');
    await calendar().getByLabel('By initials').press('ArrowRight');
    await reads('Supervision with Bo, 75 minutes, by video');
  });

  it('stays covered while the page is discreet, and is stopped', async () => {
    await page
      .getByRole('button', { name: /discreet/i })
      .first()
      .click();
    expect(await calendar().getByRole('button', { name: 'Show it' }).count()).toBe(0);
    await page
      .getByRole('button', { name: /discreet/i })
      .first()
      .click();
    await press('Stop it');
    await seen(calendar().getByText('There is no address yet'));
    expect(await fetched(first)).toBe(404);
    await press('Have the old one again');
    await seen(address());
  });
});
