import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import type { Page } from 'playwright-core';
import { found } from './axe.ts';
import { press, tabTo, write } from './by-keyboard.ts';
import { twoNewcomers, type Newcomer, type Newcomers } from './newcomers.ts';
import { part, seen } from './on-screen.ts';
import { NARROWEST, openSite, type Site } from './site.ts';
import { allSign } from './telling.ts';

/** Two people look back at their alliance, by keyboard: Ann on a desktop, Bo on a page of 320 pixels. */
const clock = new ManagedClock('2026-03-02T09:00:00.000Z');
const SIX_WEEKS_ON = '2026-04-13T09:00:00.000Z';
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;

const pageOf = async ({ context }: Newcomer): Promise<Page> => {
  const page = await context.newPage();
  await page.clock.setFixedTime(clock.now());
  await page.goto(`${two.home}/alliance/review`);
  await seen(page.getByRole('heading', { name: 'Alliance review', level: 1 }));
  return page;
};

beforeAll(async () => {
  site = await openSite({ clock });
  two = await twoNewcomers(site, {}, NARROWEST);
  const { says } = two.ann;
  await says.tell('contract/draft', { templateId: 'usual-fourteen' });
  await says.tell('contract/set-review-rhythm', { everyN: 6, unit: 'weeks', graceDays: 10 });
  await says.read('agreement');
  await allSign(says, two.bo.says);
  [ann, bo] = [await pageOf(two.ann), await pageOf(two.bo)];
}, 60_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const fitsIts = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const isClean = async (page: Page, where: string) => {
  expect(await found(page, where)).toEqual([]);
  expect(await fitsIts(page)).toBe(true);
};
/** Says of clauses that they are still true, by keyboard. */
const stillTrue = async (page: Page, ...titles: readonly string[]) => {
  for (const title of titles) {
    await tabTo(page, page.getByRole('group', { name: title }).getByRole('checkbox', { name: 'Still true' }));
    await page.keyboard.press('Space');
  }
};

describe('a review of how two work', () => {
  it('is told of before, with the day on which it falls, and asks for nothing until then', async () => {
    for (const page of [ann, bo]) {
      await seen(page.getByText('The first falls on 13 April. Either of us may ask for one sooner.'));
      expect(await button(page, 'Write how we work').count()).toBe(0);
    }
  });
  it('falls due by the rhythm that both signed, on pages that stay open', async () => {
    clock.moveTo(SIX_WEEKS_ON);
    for (const page of [ann, bo]) {
      await page.clock.setFixedTime(SIX_WEEKS_ON);
      await seen(button(page, 'Write how we work'));
      await seen(page.getByText('Neither of you has sealed yet; both open once both are in.'));
    }
  }, 40_000);
  it('is written apart by keyboard, and says what is missing where nothing is', async () => {
    await press(ann, button(ann, 'Write how we work'));
    await seen(button(ann, 'Seal it'));
    await press(ann, button(ann, 'Seal it'));
    await seen(ann.getByText('One line is enough, about anything below.'));
    await isClean(ann, 'the view being written');
    await write(ann, ann.getByLabel('What helps'), 'That you wait.');
    await stillTrue(ann, 'Shared learning aim', 'Ending');
    await press(ann, button(ann, 'Seal it'));
    await seen(ann.getByText(/^Yours is sealed. It waits for Bo/));
    expect(await bo.getByText('That you wait.').count()).toBe(0);
  }, 40_000);
  it('is sealed by the other on a narrow page, and opens for both at once', async () => {
    await seen(bo.getByText('Ann has sealed; both open once you have.'));
    await press(bo, button(bo, 'Write how we work'));
    await write(bo, bo.getByLabel('What we avoid'), 'Disagreeing about a client.');
    await stillTrue(bo, 'Shared learning aim');
    const ending = bo.getByRole('group', { name: 'Ending' });
    await tabTo(bo, ending.getByRole('checkbox', { name: 'A word on it' }));
    await bo.keyboard.press('Space');
    await write(
      bo,
      ending.getByLabel('What would you say about it?'),
      'How would we notice that it is time?',
    );
    await isClean(bo, 'the view being written, at 320 pixels');
    await press(bo, button(bo, 'Seal it'));
    for (const page of [ann, bo]) {
      await seen(page.getByText('That you wait.'));
      await seen(page.getByText('How would we notice that it is time?'));
      await seen(page.getByText('One clause is still true to both; one wants a word.'));
      await isClean(page, 'both views, opened');
    }
  }, 60_000);
  it('decides by one who proposes and the other who agrees', async () => {
    await press(bo, button(bo, 'Propose a decision'));
    await write(bo, bo.getByLabel('What would we decide?'), 'We ask in the autumn whether it is time.');
    await tabTo(bo, bo.getByLabel('Does it amend a clause?'));
    await bo.getByLabel('Does it amend a clause?').selectOption({ label: 'Ending' });
    await isClean(bo, 'a decision being proposed, at 320 pixels');
    await press(bo, button(bo, 'Propose it'));
    await seen(bo.getByText('It waits for Ann.'));
    await seen(bo.getByText('once Ann has answered what waits'));
    await seen(ann.getByText('It’s your turn.'));
    await press(ann, button(ann, 'Agree'));
    for (const page of [ann, bo]) await seen(page.getByText('It stands.'));
  }, 40_000);
  it('leads from a decision to the words that would amend the clause', async () => {
    await press(ann, ann.getByRole('link', { name: 'Write the amendment' }));
    await ann.waitForURL(/agreement\/propose\?.*ending/);
    await seen(ann.getByLabel('New words'));
    await ann.goBack();
    await seen(ann.getByText('It stands.'));
  });
  it('is closed by both, which affirms what is still true to both and nothing else', async () => {
    await press(ann, button(ann, 'Close this review'));
    await seen(ann.getByText('it waits for Bo', { exact: true }));
    await seen(bo.getByText('Ann would close it, as it stands.'));
    await press(bo, button(bo, 'Close this review'));
    const next = 'We looked back on 13 April. The next falls on 25 May; either of us may ask for one sooner.';
    for (const page of [ann, bo]) await seen(page.getByText(next));
    const { clauses } = await two.bo.says.read<{
      clauses: { clauseId: string; affirmations: { by: string }[] }[];
    }>('agreement');
    const affirmed = clauses.filter(({ affirmations }) => affirmations.length > 0);
    expect(
      affirmed.map(({ clauseId, affirmations }) => [clauseId, affirmations.map(({ by }) => by)]),
    ).toEqual([['shared-learning-aim', ['coach', 'supervisor']]]);
    await isClean(bo, 'a review that was closed, at 320 pixels');
    await seen(part(bo, 'Alliance review'));
  }, 40_000);
});
