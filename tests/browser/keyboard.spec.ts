import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import type { BrowserContext, Page } from 'playwright-core';
import { choose, focusComesTo, press, tabTo, write } from './by-keyboard.ts';
import { part, screenLink, seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

const clock = new ManagedClock('2026-02-02T15:00:00.000Z');
let site: Site;
beforeAll(async () => {
  site = await openSite({ clock });
}, 60_000);
afterAll(() => site?.stop());

/** Comes to a screen by the navigation. */
const goTo = async (page: Page, name: string) => {
  await press(page, screenLink(page, name));
  await seen(screenLink(page, name).and(page.locator('[aria-current=page]')));
};

describe('a partnership by keyboard alone', () => {
  let anns: BrowserContext;
  let bos: BrowserContext;
  let ann: Page;
  let bo: Page;
  let link = '';

  it('begins: an invitation is written, read over and made', async () => {
    anns = await site.visitor();
    ann = await anns.newPage();
    await ann.goto('/');
    const start = part(ann, 'Start our partnership');
    await choose(
      ann,
      start.getByRole('group', { name: 'I am the' }),
      start.getByLabel('coach', { exact: true }),
    );
    await write(ann, start.getByLabel('A first sentence, in your words'), 'Shall we?');
    await press(ann, start.getByRole('button', { name: 'Read it before it goes' }));
    await write(ann, start.getByLabel('Your name'), 'Ann');
    await write(ann, start.getByLabel('E-mail'), 'ann@people.example');
    await write(ann, start.getByLabel('Password'), 'a long enough sentence');
    await ann.keyboard.press('Enter');
    const address = ann.getByRole('textbox', { name: 'The invitation’s link' }).first();
    await seen(address);
    expect(await focusComesTo(address)).toBe(true);
    link = await address.inputValue();
  });

  it('is answered with a yes', async () => {
    bos = await site.visitor();
    bo = await bos.newPage();
    await bo.goto(link);
    await write(bo, bo.getByLabel('Your name'), 'Bo');
    await write(bo, bo.getByLabel('E-mail'), 'bo@people.example');
    await write(bo, bo.getByLabel('Password'), 'another long sentence');
    await press(bo, bo.getByRole('button', { name: 'Say yes' }));
    await seen(bo.getByRole('slider', { name: 'Day shown' }));
    await ann.goto('/');
    await seen(ann.getByRole('slider', { name: 'Day shown' }));
  });

  it('the first stop of Tab leads past the navigation', async () => {
    await ann.keyboard.press('Tab');
    const skip = ann.getByRole('link', { name: 'Skip to the page' });
    expect(await focusComesTo(skip)).toBe(true);
    await ann.keyboard.press('Enter');
    expect(await focusComesTo(ann.getByRole('main'))).toBe(true);
  });

  it('drafts and signs an agreement', async () => {
    await goTo(ann, 'Agreement');
    await press(ann, ann.getByRole('button', { name: 'Draft our agreement' }));
    await goTo(bo, 'Agreement');
    for (const page of [ann, bo]) {
      await press(page, page.getByRole('link', { name: 'Read whole, and sign' }));
      await seen(page.getByText('Worked out on this device from the words above: the same.'));
      await press(page, page.getByRole('button', { name: 'Sign version 1' }));
    }
    const inForce = (page: Page) => page.getByText(/^Version 1 is in force from today/);
    await Promise.all([seen(inForce(ann)), seen(inForce(bo))]);
    // The page says what has come of it, and the keyboard is there.
    expect(await focusComesTo(inForce(bo))).toBe(true);
  });

  it('proposes a change, and answers it', async () => {
    await goTo(ann, 'Agreement');
    await press(ann, ann.getByRole('link', { name: 'Propose a change' }).first());
    const which = ann.getByLabel('Which clause?');
    await tabTo(ann, which);
    await ann.keyboard.type('Ending');
    expect(await which.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label)).toBe(
      'Ending',
    );
    await write(ann, ann.getByLabel('New words'), 'We say a month before that we will end.');
    await press(ann, ann.getByRole('button', { name: 'Send it to Bo' }));
    await seen(ann.getByText(/Your proposal is with/));

    await goTo(bo, 'Agreement');
    await press(bo, bo.getByRole('link', { name: 'Read and answer' }));
    const answers = bo.getByRole('group', { name: 'Your answer' });
    await choose(bo, answers, answers.getByRole('radio', { name: /^Accept/ }));
    await press(bo, bo.getByRole('button', { name: 'Accept these words' }));
    await seen(bo.getByText(/^You both agreed on the words/));
  });

  it('records a session and seals its review', async () => {
    await goTo(ann, 'Review');
    await press(ann, ann.getByRole('button', { name: 'Record one that was held without a plan' }));
    const form = ann.locator('form').filter({ has: ann.getByRole('button', { name: 'Record it' }) });
    const day = form.getByLabel('Day');
    await tabTo(ann, day);
    await ann.keyboard.type('02022026');
    expect(await day.inputValue()).toBe('2026-02-02');
    const time = form.getByLabel('Time');
    await tabTo(ann, time);
    // The last letter is for browsers that count to twelve.
    await ann.keyboard.type('1000a');
    expect(await time.inputValue()).toBe('10:00');
    await press(ann, form.getByRole('button', { name: 'Record it' }));
    await press(ann, ann.getByRole('link', { name: 'Review session 1' }));

    const review = ann.getByRole('form', { name: 'My review of session 1' });
    // Asked for too early, the first field that lacks something gets the focus and says what.
    await press(ann, review.getByRole('button', { name: 'Seal my review' }));
    const learned = review.getByLabel('What did you learn?');
    expect(await focusComesTo(learned)).toBe(true);
    await seen(review.getByText('A line is enough: what did you learn?'));
    await ann.keyboard.type('That silence has a ring to it.');
    await choose(
      ann,
      review.getByRole('group', { name: /need a word/ }),
      review.getByRole('radio', { name: 'Not now' }),
    );
    await press(ann, review.getByRole('button', { name: 'Seal my review' }));
    await seen(ann.getByText(/Yours is sealed/));
  });

  it('and leaves: the menu opens, Esc closes it and gives the focus back, Sign out ends it', async () => {
    const menu = ann.getByRole('button', { name: /you and this page$/i });
    await press(ann, menu);
    await seen(ann.getByRole('button', { name: 'Sign out' }));
    await ann.keyboard.press('Escape');
    expect(await focusComesTo(menu)).toBe(true);
    expect(await ann.getByRole('button', { name: 'Sign out' }).count()).toBe(0);
    await ann.keyboard.press('Enter');
    await press(ann, ann.getByRole('button', { name: 'Sign out' }));
    await seen(ann.getByRole('heading', { name: 'Start our partnership' }));
  });
});
