import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, screenLink, seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';
import { allSign } from './telling.ts';

/** What two people agree in numbers, ask each other about it, and how it ends, each on an open page. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site);
  await two.ann.says.tell('contract/draft', { templateId: 'usual-fourteen' });
  await two.ann.says.tell('contract/agree-retention', { years: 3 });
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
}, 60_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const THREE = 'What we share here is kept for three years.';
const NONE = 'What we share here is kept no longer than we work together.';
const TODAY = /^Nothing is deleted by itself yet: when that time is over/;

describe('a number of a clause', () => {
  it('is read in the draft and where it is signed, with what becomes of it today', async () => {
    await ann.goto(`${two.home}/agreement`);
    await seen(ann.getByText(THREE));
    await seen(ann.getByText(TODAY));
    await ann.goto(`${two.home}/agreement/sign`);
    await seen(ann.getByText(THREE));
    await seen(ann.getByText(TODAY));
  });
  it('that is begun is asked for whole, and nothing else is found wrong', async () => {
    await ann.goto(`${two.home}/agreement`);
    const rhythm = ann
      .getByRole('listitem')
      .filter({ has: ann.getByRole('heading', { name: /Review rhythm/ }) });
    await rhythm.getByRole('button', { name: 'Re-word it' }).click();
    await rhythm.getByLabel('Every').fill('3');
    await rhythm.getByRole('button', { name: 'Put these words in the draft' }).click();
    await seen(rhythm.getByText('A whole number, 0 to 90.'));
    expect(await rhythm.getByText(/as they stand/).count()).toBe(0);
    expect(await rhythm.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await ann.keyboard.type('14');
    await rhythm.getByRole('button', { name: 'Put these words in the draft' }).click();
    await seen(rhythm.getByText('We look back every three weeks, and have fourteen days of grace.'));
  });
  it('says of confidentiality whether the supervisor’s own page is named, and is chosen beside the words', async () => {
    await ann.goto(`${two.home}/agreement`);
    const clause = ann
      .getByRole('listitem')
      .filter({ has: ann.getByRole('heading', { name: /Confidentiality and its limits/ }) });
    await seen(clause.getByText('Our themes may stand on the supervisor’s own page across their pairs.'));
    await clause.getByRole('button', { name: 'Re-word it' }).click();
    await clause.getByText('Not named', { exact: true }).click();
    await clause.getByRole('button', { name: 'Put these words in the draft' }).click();
    await seen(clause.getByText('Nothing of us stands on the supervisor’s own pages.'));
  });
  it('stands in what is in force, word for word', async () => {
    await allSign(two.ann.says, two.bo.says);
    await bo.goto(`${two.home}/agreement/read`);
    await seen(bo.getByText(THREE));
    await seen(bo.getByText(TODAY));
  });
  it('is changed by an amendment only, and compared with what it was', async () => {
    const { versions } = await two.ann.says.read<Agreement>('agreement');
    const text = versions[0]?.clauses.find(({ clauseId }) => clauseId === 'records-and-retention')?.text;
    await expect(two.ann.says.tell('contract/agree-retention', { years: 0 })).rejects.toThrow(
      /signed-terms-need-an-amendment/,
    );
    const { id } = await two.ann.says.tell('contract/propose-amendment', {
      op: 'change',
      clauseId: 'records-and-retention',
      text,
      numbers: { years: 0 },
      fromVersion: 1,
    });
    await bo.goto(`${two.home}/agreement/amendments/${id}`);
    await seen(bo.locator('del', { hasText: 'three years' }));
    await two.bo.says.tell('contract/accept-amendment', { amendmentId: id });
    await bo.goto(`${two.home}/agreement/sign`);
    await seen(bo.getByText(NONE));
    await seen(bo.getByText(TODAY));
    await button(bo, 'Against version 1').click();
    await seen(bo.locator('del', { hasText: 'three years' }));
    await bo.goto(`${two.home}/agreement/read`);
    await seen(bo.getByText(THREE));
    await allSign(two.ann.says, two.bo.says);
    await seen(bo.getByText(NONE));
  });
});

interface Agreement {
  readonly versions: readonly {
    readonly clauses: readonly { readonly clauseId: string; readonly text: string }[];
  }[];
}

const waits = (page: Page) =>
  screenLink(page, 'Agreement').filter({ hasText: 'where something waits for you' });

describe('a question about a clause', () => {
  it('waits for the other: in the navigation, in our story, and in its row', async () => {
    await bo.goto(two.home);
    await ann.goto(`${two.home}/agreement`);
    await button(ann, 'Ending').click();
    await button(ann, 'Ask Bo something about it').click();
    await ann.getByLabel('What would you like to say or ask?').fill('Who tells the sponsor?');
    await button(ann, 'Send it').click();
    await seen(waits(bo));
    await seen(bo.getByText(/Ann wrote about .Ending.\. What would you answer\?/));
    await bo.getByRole('link', { name: 'Read it' }).click();
    await seen(bo.getByText(/Ann asked something about Ending on .*Who tells the sponsor\?/));
    expect(await waits(ann).count()).toBe(0);
  });
  it('is answered there, and then the answer waits for whoever asked', async () => {
    await button(bo, 'Open the clause').click();
    await button(bo, 'Answer Ann').click();
    await bo.getByLabel('What would you like to say or ask?').fill('I do.');
    await button(bo, 'Send it').click();
    await seen(waits(ann));
    await waits(bo).waitFor({ state: 'detached' });
    await seen(ann.getByText(/Bo wrote back about Ending on/));
    await button(ann, 'I’ve seen it').click();
    await waits(ann).waitFor({ state: 'detached' });
  });
});

describe('an ending of the agreement alone', () => {
  it('is proposed, and comes at once where the other agrees; the partnership goes on', async () => {
    await button(ann, 'Propose to end our agreement').click();
    await ann.getByLabel('Why').fill('We would begin anew.');
    await button(ann, 'Propose it').click();
    await seen(waits(bo));
    const asked = bo.getByRole('region', { name: 'An ending of our agreement was proposed' });
    await seen(asked.getByText('We would begin anew.'));
    expect(await button(bo, /^Bring our agreement to an end/).count()).toBe(0);
    await asked.getByRole('button', { name: 'I agree' }).click();
    await button(ann, /^Bring our agreement to an end/).click();
    await button(ann, 'End our agreement').click();
    await seen(ann.getByText(/ended/i));
    await openScreen(bo, 'Our story');
    await seen(button(bo, 'Propose an ending'));
  });
});
