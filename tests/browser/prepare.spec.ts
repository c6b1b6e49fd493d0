import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press, write } from './by-keyboard.ts';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen, until } from './on-screen.ts';
import { NARROWEST, openSite, type Site } from './site.ts';

/** Ann prepares by keyboard on the narrowest page; Bo looks at everything that he can. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
const DAY = 86_400_000;
beforeAll(async () => {
  site = await openSite({});
  two = await twoNewcomers(site, NARROWEST, {});
  const startsAt = new Date(Date.now() + 9 * DAY).toISOString();
  await two.ann.says.tell('session/schedule', { startsAt, minutes: 60, mode: 'video' });
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
  await ann.goto(`${two.home}/prepare`);
}, 60_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
const PRIVATE = [
  'Kestrel',
  'I was quiet',
  'I drew a plan',
  'That I knew what I was doing',
  'I tell of her success',
];
const CROSSES = 'What is left unsaid when I draw a plan.';

/** All that stands on Bo's pages, and in all that they ask for. */
const everythingOfBos = async (): Promise<string> => {
  const answers: string[] = [];
  for (const name of ['agenda', 'partnership', 'story', 'sessions', 'agreement', 'themes'])
    answers.push(JSON.stringify(await two.bo.says.read(name)));
  for (const path of ['', '/agenda', '/prepare', '/review']) {
    await bo.goto(`${two.home}${path}`);
    await seen(bo.locator('main h1, main h2').first());
    answers.push(await bo.locator('body').innerText());
  }
  return answers.join('\n');
};

describe('preparing for a session', () => {
  it('begins with one open row, and warns of a name before it is kept', async () => {
    await seen(ann.getByText('One surprising moment is enough.'));
    await write(ann, ann.getByLabel('Whom'), 'Maria Lopez');
    await seen(ann.getByText('This looks like somebody’s full name.'));
    await write(ann, ann.getByLabel('Whom'), 'Kestrel');
    expect(await ann.getByText('This looks like somebody’s full name.').count()).toBe(0);
    await write(ann, ann.getByLabel('What went well?'), 'I was quiet.');
    await write(ann, ann.getByLabel('What went less well?'), 'I drew a plan.');
    await press(ann, button(ann, 'Keep it, for me').first());
    await seen(ann.getByText('Kept, for you alone.'));
    await seen(ann.getByText(/^One session looked back on\./));
  });
  it('has one question of which nothing crosses, and which can be made a moment', async () => {
    const question = ann.getByLabel('What would I least like to bring?');
    await write(ann, question, 'That I knew what I was doing.');
    await press(ann, button(ann, 'Keep it, for me'));
    await seen(button(ann, 'Make it a moment'));
    await press(ann, button(ann, 'Make it a moment'));
    await press(ann, button(ann, 'Hold it'));
    await seen(ann.getByText('It is a moment that you hold by now.'));
    await seen(ann.getByText('Nothing, and no sign of it.'));
  });
  it('lets her note that she keeps from bringing it, and again where she holds it', async () => {
    await press(ann, button(ann, 'I keep from bringing it'));
    await press(ann, button(ann, 'Note it'));
    await seen(ann.getByText('Noted. You alone see it.'));
    await press(ann, ann.getByRole('link', { name: 'To its preview' }));
    await press(ann, button(ann, 'I keep from bringing it'));
    await write(ann, ann.getByLabel('How do you keep from bringing it?'), 'I tell of her success instead.');
    await press(ann, button(ann, 'Note it'));
    await seen(ann.getByText('Noted. You alone see it.'));
    await press(ann, button(ann, /^That I knew what I was doing/));
    const kept = ann.getByRole('list', { name: 'When I kept from bringing it' }).getByRole('listitem');
    await seen(kept.nth(1));
    expect(await kept.count()).toBe(2);
    expect(await kept.nth(1).innerText()).toMatch(
      /: I kept from bringing it\. I tell of her success instead\.$/,
    );
    expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await ann.goto(`${two.home}/prepare`);
  });
  it('shows what the other would read, and sends it in one press', async () => {
    await press(ann, button(ann, 'Bring something else'));
    await write(ann, ann.getByLabel('What else would you bring?'), CROSSES);
    const side = ann.getByRole('group', { name: 'Something else', exact: true });
    await seen(side.getByText('not sent'));
    await press(ann, button(ann, 'Send one thing'));
    await seen(ann.getByText('Sent. Bo reads it.'));
    await seen(side.getByText(CROSSES));
    expect(await side.getByText('not sent').count()).toBe(0);
  });
  it('lets an item cross, and nothing else of it reaches the other', async () => {
    await bo.goto(`${two.home}/agenda`);
    await seen(bo.getByText(CROSSES));
    const all = await everythingOfBos();
    expect(all).toContain(CROSSES);
    for (const words of PRIVATE) expect([words, all.includes(words)]).toEqual([words, false]);
    expect(all).not.toMatch(/preparationId|coachingId|momentId/);
  });
  it('is taken back until the session, put right, completed and gone on with', async () => {
    await press(ann, button(ann, 'Take it back'));
    await seen(ann.getByText('Taken back. Bo no longer reads it.'));
    await until(
      async () => JSON.stringify(await two.bo.says.read('agenda')),
      (agenda) => !agenda.includes(CROSSES),
    );
    await press(ann, button(ann, /put right what you looked back on/));
    await write(ann, ann.getByLabel('What went well?'), 'I was quiet for once.');
    await press(ann, button(ann, 'Put it right'));
    await seen(ann.getByText('I was quiet for once.'));
    await press(ann, button(ann, 'I have prepared'));
    await write(ann, ann.getByLabel(/^How many minutes/), '20');
    await press(ann, button(ann, 'Complete it'));
    await seen(ann.getByText(/^You completed this on .*, in 20 minutes\./));
    expect(await button(ann, 'Another session').count()).toBe(0);
    await press(ann, button(ann, 'Go on with it'));
    await seen(button(ann, 'Another session'));
  });
  it('fits the narrowest page, and shows nothing under cover', async () => {
    const wide = await ann.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
    await press(ann, button(ann, /^Discreet/));
    await seen(ann.getByText('Under cover nothing is written or sent.'));
    const shown = await ann.locator('main').innerText();
    for (const words of [...PRIVATE, 'for once'])
      expect([words, shown.includes(words)]).toEqual([words, false]);
  });
});
