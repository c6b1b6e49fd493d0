import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import type { Locator, Page } from 'playwright-core';
import { signTheUsual, twoNewcomers, type Newcomer, type Newcomers } from './newcomers.ts';
import { openScreen, seen } from './on-screen.ts';
import { openSite, PHONE, type Site } from './site.ts';

/** Two people rest, and come to an end, each on an open page that is never loaded anew unless it says so. */
const clock = new ManagedClock('2026-03-02T09:00:00.000Z');
const MINUTE = 60_000;
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;

const later = async (milliseconds: number): Promise<void> => {
  clock.moveTo(new Date(Date.parse(clock.now()) + milliseconds).toISOString());
  for (const page of [ann, bo]) await page.clock.setFixedTime(clock.now());
};
const pageOf = async ({ context }: Newcomer): Promise<Page> => {
  const page = await context.newPage();
  await page.clock.setFixedTime(clock.now());
  await page.goto(two.home);
  await seen(page.getByRole('region', { name: 'Add to the story' }));
  return page;
};

beforeAll(async () => {
  site = await openSite({ clock });
  two = await twoNewcomers(site, {}, PHONE);
  await signTheUsual(two);
  [ann, bo] = [await pageOf(two.ann), await pageOf(two.bo)];
}, 60_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const region = (page: Page, name: string) => page.getByRole('region', { name });
const gone = (locator: Locator) => locator.waitFor({ state: 'detached' });
const rests = (page: Page) => region(page, 'We rest');
const asked = (page: Page, what: string) => region(page, `An ending of ${what} was proposed`);
const theEnd = /^Bring our partnership to an end/;

describe('a pause', () => {
  it('until a day is seen by both at once, and asks for no reason', async () => {
    await button(ann, 'Rest for a while').click();
    await seen(ann.getByText(/No reason is asked/));
    await ann.getByLabel('Until').fill('2026-03-20');
    await button(ann, 'Rest until 20 March').click();
    for (const page of [ann, bo]) await seen(rests(page).getByText(/^Until 20 March/));
    await seen(rests(bo).getByText(/Ann said so on 2 March/));
    expect(await button(ann, 'Rest for a while').count()).toBe(0);
  });
  it('is over for both once either takes it up again', async () => {
    await later(MINUTE);
    await button(bo, 'Take it up again').click();
    await Promise.all([gone(rests(bo)), gone(rests(ann))]);
  });
  it('may be left open', async () => {
    await later(MINUTE);
    await button(bo, 'Rest for a while').click();
    await button(bo, 'Rest, open for now').click();
    await seen(rests(ann).getByText(/Until one of us takes it up again/));
    await button(ann, 'Take it up again').click();
    await gone(rests(bo));
  });
});

const proposes = async () => {
  await later(MINUTE);
  await button(ann, 'Propose an ending').click();
  const why = ann.getByLabel('Why');
  expect(await why.inputValue()).toBe('');
  await why.fill('We have come to where we wanted.');
  await button(ann, 'Propose it').click();
  await seen(asked(bo, 'our partnership').getByText('We have come to where we wanted.'));
};

describe('an ending of our partnership', () => {
  it('is taken back while nobody has answered, and is nothing to the other then', async () => {
    await proposes();
    await later(MINUTE);
    await button(ann, 'Take it back').click();
    await Promise.all([gone(asked(ann, 'our partnership')), gone(asked(bo, 'our partnership'))]);
  });
  it('asks the other, who answers in words that hold nobody back', async () => {
    await proposes();
    await openScreen(bo, 'Agreement');
    await seen(bo.getByRole('link', { name: 'Story , where something waits for you' }));
    await bo.getByRole('link', { name: /^Story/ }).click();
    await bo.getByLabel('What would you say to that?').fill('One more session first?');
    await later(MINUTE);
    await button(bo, 'Send these words, without a yes').click();
    await seen(asked(ann, 'our partnership').getByText('One more session first?'));
    expect(await button(ann, 'Take it back').count()).toBe(0);
  });
  it('waits for a day, and is then open to either on the page as it stands', async () => {
    for (const page of [ann, bo]) {
      await seen(page.getByText(/once both agree, and from 3 March at 09:\d\d on in any case/));
      expect(await button(page, theEnd).count()).toBe(0);
    }
    await later(24 * 60 * MINUTE);
    await Promise.all([seen(button(ann, theEnd)), seen(button(bo, theEnd))]);
  }, 40_000);
  it('leaves all to be read by both, and nothing to be changed', async () => {
    await button(ann, theEnd).click();
    await ann.getByLabel('What it taught').fill('To wait.');
    await button(ann, 'Bring it to an end').click();
    for (const page of [ann, bo]) await seen(button(page, 'Write what it taught you'));
    for (const page of [ann, bo]) {
      expect(await button(page, 'Propose an ending').count()).toBe(0);
      expect(await button(page, 'Rest for a while').count()).toBe(0);
    }
  });
});
