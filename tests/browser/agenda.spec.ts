import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { DESKTOP, openSite, PHONE, type Site } from './site.ts';

const IN_TWO_DAYS = new Date(Date.now() + 2 * 86_400_000).toISOString();

let site: Site;
let two: Newcomers;
let sessionId = '';
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site, DESKTOP, PHONE);
  const plan = { startsAt: IN_TWO_DAYS, minutes: 60, mode: 'video' };
  sessionId = (await two.ann.says.tell('session/schedule', plan)).id ?? '';
}, 60_000);
afterAll(() => site?.stop());

const bring = (who: 'ann' | 'bo', text: string, more: object = {}) =>
  two[who].says.tell('agenda/share-item', { sessionId, text, ...more });

/** The pages of a PDF; the browser writes them in the clear. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const things = (page: Page) =>
  page.getByRole('list', { name: /^What we bring to session/ }).getByRole('listitem');

describe('the agenda of a session that is near', () => {
  it('is no part of the story while nobody brings anything', async () => {
    const page = await two.bo.context.newPage();
    await page.goto(two.home);
    await page.getByRole('heading', { name: 'When you’re ready, in any order' }).waitFor();
    expect(await page.getByText('as you both see it').count()).toBe(0);
    await page.close();
  });
  it('stands before the story, each thing named by who brings it and from where', async () => {
    await bring('ann', 'Whose pace is that?', { origin: { kind: 'question' } });
    await bring('bo', 'My hurry in spring.');
    const page = await two.bo.context.newPage();
    await page.goto(two.home);
    await things(page).first().waitFor();
    expect(
      await page.getByRole('listitem', { name: /^Ann asks .*a question Whose pace is that\?$/ }).count(),
    ).toBe(1);
    expect(await page.getByRole('listitem', { name: /^Bo brings .*My hurry in spring\.$/ }).count()).toBe(1);
    await page.close();
  });
  it('is reworded by who brought it, left by the other, and taken up again', async () => {
    const anns = await two.ann.context.newPage();
    await anns.goto(`${two.home}/agenda`);
    await anns.getByRole('button', { name: 'Change: Whose pace is that?' }).press('Enter');
    await anns.getByLabel('In other words').fill('Whose pace is this?');
    await anns.getByRole('button', { name: 'Say it so' }).press('Enter');
    await anns.getByText('Before: Whose pace is that?').waitFor();
    const bos = await two.bo.context.newPage();
    await bos.goto(`${two.home}/agenda`);
    await bos.getByRole('button', { name: 'Change: Whose pace is this?' }).click();
    expect(await bos.getByLabel('In other words').count()).toBe(0);
    await bos.getByRole('button', { name: 'We leave it' }).click();
    await anns.getByText('not taken up, as Bo says').waitFor();
    await anns.getByRole('button', { name: 'Change: Whose pace is this?' }).press('Enter');
    await anns.getByRole('button', { name: 'Take it up again' }).press('Enter');
    await bos.getByText('not taken up, as Bo says').waitFor({ state: 'detached' });
    for (const page of [anns, bos]) await page.close();
  });
  it('prints on one page, and above nine things on a second', async () => {
    for (let number = 3; number <= 9; number++)
      await bring(
        'ann',
        `Thing ${number}: what we would like to look at, in as many words as fill two lines here.`,
      );
    const page = await two.ann.context.newPage();
    await page.goto(`${two.home}/agenda`);
    await things(page).nth(8).waitFor();
    expect(await things(page).count()).toBe(9);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    for (let number = 10; number <= 14; number++) await bring('bo', `Thing ${number}: and this, as well.`);
    await things(page).nth(13).waitFor();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Agenda of session 1/).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  });
});
