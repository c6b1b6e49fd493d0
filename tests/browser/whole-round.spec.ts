import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import type { Locator, Page } from 'playwright-core';
import { found } from './axe.ts';
import { choose, press, tabTo, write } from './by-keyboard.ts';
import { signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { screenLink, seen } from './on-screen.ts';
import { NARROWEST, openSite, type Site } from './site.ts';

/** A season of two people, each by keyboard alone on the narrowest page; every stop is looked at by axe. */
const clock = new ManagedClock('2026-03-02T09:00:00.000Z');
const [MINUTE, DAY] = [60_000, 86_400_000];
const HELD = 'That I nodded at a word I don’t know.';
const SHARED = 'I nodded, and did not know what you meant.';
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;

beforeAll(async () => {
  site = await openSite({ clock });
  two = await twoNewcomers(site, NARROWEST);
  await signTheUsual(two);
  const startsAt = new Date(Date.parse(clock.now()) + 2 * DAY).toISOString();
  await two.ann.says.tell('session/schedule', { startsAt, minutes: 60, mode: 'video' });
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
  await later(MINUTE);
  for (const page of [ann, bo]) await page.goto(two.home);
}, 120_000);
afterAll(() => site?.stop());

const later = async (milliseconds: number): Promise<void> => {
  clock.moveTo(new Date(Date.parse(clock.now()) + milliseconds).toISOString());
  for (const page of [ann, bo]) await page.clock.setFixedTime(clock.now());
};
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
const link = (page: Page | Locator, name: string | RegExp) => page.getByRole('link', { name });

/** Comes to a screen by the navigation, or by what *More* has below it. */
const goTo = async (page: Page, name: string, view?: string): Promise<void> => {
  const more = button(page, /^More/);
  await seen(screenLink(page, name).or(more));
  if (await screenLink(page, name).isVisible()) await press(page, screenLink(page, name));
  else {
    await press(page, more);
    await press(page, link(page, new RegExp(`^${name}`)));
  }
  // Beside the others of its screen: a tab at the foot may have the same name, and is there before.
  if (view !== undefined) await press(page, link(page.getByRole('main'), view));
};

/** What is open is as wide as the page, and axe finds nothing in it. */
const looksRight = async (page: Page, where: string): Promise<void> => {
  expect(await found(page, where)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([where, width]).toEqual([where, 320]);
};
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached' });

describe('a whole round by keyboard at 320 pixels', () => {
  it('begins with something noticed, which is held', async () => {
    await goTo(ann, 'Not-knowing');
    await write(ann, ann.getByLabel('What did you notice?'), HELD);
    await looksRight(ann, 'noticing');
    await press(ann, button(ann, 'Hold it'));
    await seen(ann.getByText('Noted. You alone see it.'));
    await looksRight(ann, 'holding');
  }, 180_000);

  it('goes on with what is prepared for the session', async () => {
    await goTo(ann, 'Prepare');
    await write(ann, ann.getByLabel('Whom'), 'K.');
    await write(ann, ann.getByLabel('What went well?'), 'I was quiet.');
    await press(ann, button(ann, 'Keep it, for me').first());
    await seen(ann.getByText('Kept, for you alone.'));
    await looksRight(ann, 'preparing');
  }, 180_000);

  it('lets what was held be shared once its author has seen what the other will see', async () => {
    await goTo(ann, 'Not-knowing');
    await press(ann, button(ann, HELD));
    await write(ann, ann.getByLabel('What you’d say'), SHARED);
    await press(ann, button(ann, 'Go on: say when?'));
    await press(ann, button(ann, 'Go on: what Bo will see'));
    await seen(ann.getByRole('heading', { name: 'Exactly what Bo will see in the agenda' }));
    await looksRight(ann, 'the preview');
    await press(ann, button(ann, 'Share it in session 1'));
    await seen(ann.getByText('Shared. It stands on the agenda of session 1.'));
    await goTo(bo, 'Agenda');
    await seen(bo.getByText(SHARED));
    expect(await bo.getByText(HELD).count()).toBe(0);
    await looksRight(bo, 'the agenda');
  }, 180_000);

  it('meets', async () => {
    await later(2 * DAY + 2 * 60 * MINUTE);
    await bo.goto(two.home);
    await goTo(bo, 'Review');
    await press(bo, button(bo, 'We met'));
    await looksRight(bo, 'saying that we met');
    await press(bo, button(bo, 'Record that we met'));
    await seen(link(bo, 'Review session 1'));
  }, 180_000);

  it('is reviewed by both, apart, and opens together', async () => {
    await ann.goto(two.home);
    await goTo(ann, 'Review');
    for (const [page, learned] of [
      [ann, 'That silence has a ring to it.'],
      [bo, 'That I explain when I am unsure.'],
    ] as const) {
      await press(page, link(page, 'Review session 1'));
      const review = page.getByRole('form', { name: 'My review of session 1' });
      await write(page, review.getByLabel('What did you learn?'), learned);
      const worth = review.getByRole('group', { name: /What was it worth/ });
      await choose(page, worth, worth.getByRole('radio', { name: '7', exact: true }));
      await choose(
        page,
        review.getByRole('group', { name: /need a word/ }),
        review.getByRole('radio', { name: 'Not now' }),
      );
      await looksRight(page, 'a review');
      await press(page, review.getByRole('button', { name: 'Seal my review' }));
      if (page === ann) await seen(ann.getByText(/Yours is sealed/));
    }
    for (const page of [ann, bo]) await seen(page.getByRole('heading', { name: 'Bo wrote' }));
    await looksRight(ann, 'two reviews');
  }, 180_000);

  it('has something small tried, and kept', async () => {
    await goTo(ann, 'Themes', 'Experiments');
    await write(ann, ann.getByLabel('We could…'), 'Ask at once');
    await ann.keyboard.press('Enter');
    await seen(ann.getByText('Proposed. Bo reads it, and either of you can try it.'));
    await press(ann, button(ann, 'Ask at once'));
    await press(ann, button(ann, 'I tried it'));
    await write(ann, ann.getByLabel('With whom?'), 'K.');
    await write(ann, ann.getByLabel('What did you notice?'), 'She was glad of it.');
    await looksRight(ann, 'a try');
    await press(ann, button(ann, 'Tell of it'));
    await seen(ann.getByText('Told. The other of you reads it too.'));
    await press(ann, button(ann, 'Ask at once'));
    await press(ann, button(ann, 'Say what became of it'));
    await write(ann, ann.getByLabel('We keep it, so that…'), 'nobody nods');
    await press(ann, button(ann, 'Keep it'));
    await seen(ann.getByText('“Ask at once” was kept in session 1.'));
    await looksRight(ann, 'what was tried');
  }, 180_000);

  it('tells what it changed, and the other recognises it', async () => {
    await goTo(ann, 'Impact');
    await write(ann, ann.getByLabel('What changed?'), 'I asked D. what worries her.');
    await looksRight(ann, 'telling an impact');
    await press(ann, button(ann, 'Tell it'));
    await seen(ann.getByText('Told. Bo reads it, and can say whether they recognise it.'));
    await goTo(bo, 'Impact');
    await write(bo, bo.getByLabel('In my words'), 'I remember.');
    await press(bo, button(bo, 'I recognise it'));
    await seen(bo.getByText('Ann reads that you recognise it.'));
    await looksRight(bo, 'an impact that is recognised');
  }, 180_000);

  it('looks back at the alliance itself: both apart, then a decision by both', async () => {
    await goTo(ann, 'Alliance', 'Review');
    await press(ann, button(ann, 'Look back now'));
    await goTo(bo, 'Alliance', 'Review');
    for (const [page, helps] of [
      [ann, 'That I may say that I don’t know.'],
      [bo, 'That I am asked.'],
    ] as const) {
      await press(page, button(page, 'Write how we work'));
      await write(page, page.getByLabel('What helps'), helps);
      await looksRight(page, 'looking back');
      await press(page, button(page, 'Seal it'));
    }
    await seen(ann.getByText('That I am asked.'));
    await press(ann, button(ann, 'Propose a decision'));
    await write(ann, ann.getByLabel('What would we decide?'), 'We say a month before that we will end.');
    await tabTo(ann, ann.getByLabel('Does it amend a clause?'));
    await ann.keyboard.type('Ending');
    await press(ann, button(ann, 'Propose it'));
    await press(bo, button(bo, 'Agree'));
    await seen(ann.getByText(/It stands\./));
    await looksRight(ann, 'a decision');
  }, 180_000);

  it('amends a clause from there, and signs it', async () => {
    await press(ann, link(ann, 'Write the amendment'));
    await write(ann, ann.getByLabel('New words'), 'We say a month before that we will end.');
    await looksRight(ann, 'an amendment');
    await press(ann, button(ann, 'Send it to Bo'));
    await seen(ann.getByText(/Your proposal is with/));
    await goTo(bo, 'Agreement');
    await press(bo, link(bo, 'Read and answer'));
    const answers = bo.getByRole('group', { name: 'Your answer' });
    await choose(bo, answers, answers.getByRole('radio', { name: /^Accept/ }));
    await press(bo, button(bo, 'Accept these words'));
    await seen(bo.getByText(/^You both agreed on the words/));
    await goTo(ann, 'Agreement');
    for (const page of [ann, bo]) {
      await press(page, link(page, 'Read and sign version 2'));
      await seen(page.getByText('Worked out on this device from the words above: the same.'));
      await looksRight(page, 'signing');
      await press(page, button(page, 'Sign version 2'));
    }
    for (const page of [ann, bo]) await seen(page.getByText(/^Version 2 is in force from today/));
  }, 180_000);

  it('and ends: proposed by one, agreed by the other', async () => {
    for (const page of [ann, bo]) await goTo(page, 'Story');
    await press(ann, button(ann, 'Propose an ending'));
    await write(ann, ann.getByLabel('Why'), 'We have come to where we wanted.');
    await looksRight(ann, 'proposing an ending');
    await press(ann, button(ann, 'Propose it'));
    await press(bo, button(bo, 'I agree'));
    const theEnd = /^Bring our partnership to an end/;
    await press(ann, button(ann, theEnd));
    await write(ann, ann.getByLabel('What it taught'), 'To ask.');
    await press(ann, button(ann, 'Bring it to an end'));
    for (const page of [ann, bo]) {
      await seen(button(page, 'Write what it taught you'));
      await gone(button(page, 'Propose an ending'));
      await looksRight(page, 'after the end');
    }
  }, 180_000);
});
