import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seen } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let amaras: Page;
let judiths: Page;
let home: string;
beforeAll(async () => {
  site = await openSite({ sample: true });
  const [amara, judith] = [await lookInAs(site, 'Amara'), await lookInAs(site, 'Judith')];
  home = await homeOf(amara, 'Amara');
  [amaras, judiths] = [await amara.newPage(), await judith.newPage()];
}, 60_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

describe('a touch that was put down wrongly', () => {
  it('is put right once both agree, and what it was stays beside it', async () => {
    await judiths.goto(`${home}/themes`);
    await button(judiths, 'Rescuing').click();
    await button(judiths, 'Put right how it came up').click();
    await judiths.getByText('3 reframed', { exact: true }).last().click();
    await button(judiths, 'Ask Amara').click();
    await seen(judiths.getByText(/Amara is asked about session 13/));

    await amaras.goto(`${home}/themes`);
    await seen(amaras.getByText('Judith would put right how Rescuing came up.'));
    await seen(amaras.getByText('depth: 2 explored → 3 reframed'));
    await button(amaras, 'So it was').click();
    await seen(amaras.getByText(/Put right for session 13/));
    await button(amaras, 'Rescuing').click();
    await seen(amaras.getByText(/Session 13\. Before: 2 explored/));
  }, 60_000);
  it('is put back in the same way', async () => {
    await button(amaras, 'Put it back').click();
    await seen(amaras.getByText(/Judith is asked\. It is put back once you both agree/));
    await judiths.goto(`${home}/themes`);
    await seen(judiths.getByText('depth: 3 reframed → 2 explored'));
    await button(judiths, 'Leave it as it is').click();
    await seen(judiths.getByText('Session 13 stays as you agreed it.'));
  }, 60_000);
});

describe('a rating that was a slip', () => {
  it('is put right by its rater, and the other sees what it was', async () => {
    await amaras.goto(`${home}/goals`);
    await button(amaras, 'Put my rating right').click();
    await amaras.getByText('They find it, and I enjoy that').last().click();
    await button(amaras, 'Put it right').click();
    await seen(amaras.getByText(/Judith sees what it was and what it is/));
    await judiths.goto(home);
    await seen(judiths.getByText(/Amara put right a rating of/));
  }, 60_000);
});

describe('a goal with two levels', () => {
  it('can begin, and says of the others why they can’t be rated', async () => {
    await amaras.goto(`${home}/goals`);
    await button(amaras, 'Another goal').click();
    await amaras.getByLabel(/The goal, in a few words/).fill('To end on time');
    await amaras.getByLabel(/^0 as hoped/).fill('I say when ten minutes are left');
    await button(amaras, 'Make it one of our goals').click();
    await seen(amaras.getByText(/One other level, here or elsewhere/));
    await amaras.getByLabel(/^\+1 more than hoped/).fill('They say it before I do');
    await button(amaras, 'Make it one of our goals').click();
    await seen(amaras.getByText(/It is in words\. Judith sees it/));
    const goal = amaras.getByRole('figure', { name: /To end on time/ });
    await goal.getByRole('button', { name: 'Rate', exact: true }).click();
    await seen(amaras.getByText(/\+2, −1 and −2 have no words yet/));
  }, 60_000);
});
