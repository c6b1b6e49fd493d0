import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers } from './newcomers.ts';
import { seen } from './on-screen.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';
import { speakerOf, type Speaker } from './telling.ts';

/** Two people put right what was recorded wrongly, in two browsers. */
let site: Site;
let judith: Page;
let amara: Page;
let home = '';
let says: Speaker;
const ids: string[] = [];

interface Sessions {
  readonly sessions: readonly { readonly sessionId: string; readonly state: string; readonly on: string }[];
}
const held = async () =>
  (await says.read<Sessions>('sessions')).sessions.filter(({ state }) => state === 'held');

beforeAll(async () => {
  site = await openSite({ sample: true });
  const [hers, theirs] = [await lookInAs(site, 'Judith'), await lookInAs(site, 'Amara', PHONE)];
  home = await homeOf(hers, 'Amara');
  says = speakerOf(hers, site.url, '/sample', await allianceOf(hers, 'Amara'));
  ids.push(...(await held()).map(({ sessionId }) => sessionId));
  judith = await hers.newPage();
  amara = await theirs.newPage();
}, 60_000);
afterAll(() => site?.stop());

const reviewOf = (id: string | undefined) => `${home}/review/${id ?? ''}`;
const told = (page: Page, words: string | RegExp) => seen(page.getByText(words));

describe('an address', () => {
  it('that holds a number leads on to the session that has it now', async () => {
    await judith.goto(`${home}/review/13`);
    await seen(judith.getByRole('heading', { name: 'Judith wrote' }));
    expect(new URL(judith.url()).pathname).toBe(reviewOf(ids[12]));
  });
  it('goes on meaning its session while the other records an earlier one', async () => {
    await says.tell('session/record-held', { heldAt: '2024-11-20T10:00:00Z', minutes: 50, mode: 'phone' });
    await seen(judith.getByText('session 14', { exact: true }));
    expect(new URL(judith.url()).pathname).toBe(reviewOf(ids[12]));
    await seen(judith.getByText(/Wednesday 24 June, 75 minutes by video/));
  });
});

describe('a session that was recorded wrongly', () => {
  it('is corrected on its page, with what was recorded before beside it', async () => {
    await judith.getByRole('button', { name: 'Put it right' }).click();
    const form = judith.getByRole('group', { name: 'Put it right' });
    await form.getByLabel('Day').fill('0026-06-24');
    await form.getByRole('button', { name: 'Correct it' }).click();
    await told(judith, 'That is before 1950. Is the year as you meant it?');
    await form.getByLabel('Day').fill('2026-06-23');
    await form.getByLabel('Minutes').fill('90');
    await form.getByLabel('Why').fill('It was the Tuesday.');
    await form.getByRole('button', { name: 'Correct it' }).click();
    await told(judith, 'Corrected. What was recorded before stays beside it.');
    await told(judith, /Tuesday 23 June, 90 minutes by video/);
    await seen(judith.locator('del', { hasText: 'Wednesday 24 June' }));
    await judith.getByRole('button', { name: 'Close', exact: true }).click();
  });
  it('is told to the other, who can put it back, also on a phone', async () => {
    await amara.goto(home);
    await told(amara, 'Judith corrected a session: on 23 June, not 24 June; 90 minutes, not 75');
    await amara.goto(reviewOf(ids[12]));
    await told(amara, 'It was the Tuesday.');
    await amara.getByRole('button', { name: 'Put it back' }).click();
    await told(amara, /Wednesday 24 June, 75 minutes by video/);
    await seen(judith.getByText(/Wednesday 24 June, 75 minutes by video/));
  });
});

describe('a session that never was', () => {
  it('is recorded in error, counts nowhere, is read and put back', async () => {
    await judith.goto(reviewOf(ids[11]));
    await judith.getByRole('button', { name: 'Put it right' }).click();
    await judith.getByRole('button', { name: /We didn’t meet at all/ }).click();
    await judith.getByRole('button', { name: 'It was recorded in error', exact: true }).click();
    await told(judith, /Recorded in error, says Judith: it counts nowhere, and stays here to be read/);
    await seen(judith.getByRole('heading', { name: 'What went with it' }));
    expect((await held()).map(({ sessionId }) => sessionId)).not.toContain(ids[11]);
    await judith.getByRole('link', { name: 'All', exact: true }).click();
    await judith.getByRole('link', { name: 'In error' }).click();
    await judith.getByRole('button', { name: 'We did meet: put it back' }).click();
    await seen(judith.getByText('session 13', { exact: true }));
    expect((await held()).map(({ sessionId }) => sessionId)).toContain(ids[11]);
  });
});

describe('a planned session', () => {
  it('is called off without a reason, and planned again', async () => {
    await judith.goto(`${home}/review`);
    await judith.getByRole('button', { name: 'Call it off' }).click();
    await judith.locator('form').getByRole('button', { name: 'Call it off' }).click();
    await told(judith, 'Called off');
    await judith.getByRole('button', { name: 'Plan it again' }).click();
    const again = judith.locator('li form');
    await again.getByLabel('Day').fill('2026-07-20');
    await again.getByRole('button', { name: 'Plan it for then' }).click();
    await told(judith, /is planned for Monday 20 July/);
  });
});

describe('what somebody set out to do', () => {
  it('comes back at the next session, where either says what became of it', async () => {
    await amara.goto(reviewOf(ids[12]));
    const back = amara.locator('section[aria-labelledby="coming-back"]');
    await seen(back);
    await back.getByRole('button', { name: 'Something else became of it' }).first().click();
    await back.locator('label', { hasText: 'Done' }).first().click();
    await amara.getByPlaceholder('A word on it, if you like').fill('Twice.');
    await amara.getByRole('button', { name: 'Say so' }).click();
    await told(amara, /Done: Twice\./);
    await judith.goto(reviewOf(ids[12]));
    await told(judith, /Done: Twice\./);
  });
});

describe('a sealed review', () => {
  it('is worded anew by its author, and the other’s page doesn’t move', async () => {
    const [first] = await held();
    await judith.goto(reviewOf(first?.sessionId));
    const form = judith.getByRole('form', { name: 'My review of session 1' });
    await form.getByLabel('What did you learn?').fill('Too soon to say.');
    await form.getByRole('radio', { name: '6', exact: true }).check({ force: true });
    await form.getByRole('radio', { name: 'Not now' }).check({ force: true });
    await form.getByRole('button', { name: 'Seal my review' }).click();
    await told(judith, 'Too soon to say.');
    await amara.goto(reviewOf(first?.sessionId));
    await told(amara, /Judith has sealed a review/);
    const asked: string[] = [];
    amara.on('request', (request) => void asked.push(request.url()));
    await judith.getByRole('button', { name: 'Word it anew' }).click();
    const anew = judith.getByRole('form', { name: 'My review of session 1' });
    await anew.getByLabel('What did you learn?').fill('That I hurried.');
    await anew.getByRole('button', { name: 'Seal it so' }).click();
    await told(judith, 'That I hurried.');
    await told(judith, /worded anew/);
    expect(asked.filter((url) => url.includes('/alliances/'))).toEqual([]);
  });
});

describe('an open review', () => {
  it('is added to, with the day, and stays as it is', async () => {
    await judith.goto(reviewOf(ids[12]));
    await judith.getByRole('button', { name: 'Add a later thought' }).click();
    await judith.getByLabel('A later thought').last().fill('It was generous after all.');
    await judith.getByRole('button', { name: 'Add it' }).click();
    await seen(judith.getByRole('heading', { name: 'Added later' }));
    await told(judith, 'It was generous after all.');
  });
});

describe('a partnership that has ended', () => {
  it('asks for no review and no next session any more', async () => {
    const ended = await twoNewcomers(site);
    const heldAt = new Date(Date.now() - 3_600_000).toISOString();
    await ended.ann.says.tell('session/record-held', { heldAt, minutes: 60, mode: 'video' });
    const closingReviewDue = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await ended.ann.says.tell('alliance/propose-ending', { closingReviewDue });
    await ended.bo.says.tell('alliance/answer-ending', { agrees: true });
    await ended.ann.says.tell('alliance/end');
    await ended.ann.says.read('sessions');
    const page = await ended.ann.context.newPage();
    await page.goto(`${ended.home}/review`);
    await page.getByRole('link', { name: 'Read session 1' }).click();
    await seen(page.getByText(/No review was in\./));
    expect(await page.getByText(/you each write/).count()).toBe(0);
    await page.goBack();
    await seen(page.getByRole('heading', { name: 'Review' }));
    expect(await page.getByRole('heading', { name: 'Next' }).count()).toBe(0);
    await page.close();
  }, 30_000);
});
