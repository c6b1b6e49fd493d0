import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { found } from './axe.ts';
import { press, write } from './by-keyboard.ts';
import { signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen } from './on-screen.ts';
import { NARROWEST, openSite, type Site } from './site.ts';

/** Ann goes by keyboard on the narrowest page; Bo looks at a desktop. They have signed the usual clauses and met. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
const heldToday = { heldAt: new Date().toISOString(), minutes: 60, mode: 'video' };
beforeAll(async () => {
  site = await openSite({});
  two = await twoNewcomers(site, NARROWEST, {});
  await signTheUsual(two);
  const { id = '' } = await two.ann.says.tell('session/record-held', heldToday);
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
  await Promise.all([ann, bo].map((page) => page.goto(`${two.home}/review/${id}`)));
}, 90_000);
afterAll(() => site?.stop());

const clause = (page: Page) => page.getByRole('region', { name: 'Thinking environment' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const QUESTION = 'Do we leave the silence long enough?';

describe('how we think together, on the page of a session', () => {
  it('is still true, said in one press by either, and counted by the agreement', async () => {
    await seen(clause(ann).getByText(/^We listen without hurrying each other/));
    await press(ann, button(ann, 'Still true for me'));
    await seen(clause(ann).getByText('You affirmed it today.'));
    await seen(button(bo, 'Still true for me'));
    const { clauses } = await two.bo.says.read<{
      clauses: { kind: string; affirmations: { by: string }[] }[];
    }>('agreement');
    const { affirmations = [] } = clauses.find(({ kind }) => kind === 'thinking-environment') ?? {};
    expect(affirmations.map(({ by }) => by)).toEqual(['coach']);
  });
  it('is worth a question, with a line, which the other reads there', async () => {
    await press(ann, button(ann, 'Worth a question'));
    await press(ann, button(ann, 'Ask it'));
    await seen(ann.getByText('A line is enough: what would you ask about it?'));
    await write(ann, ann.getByLabel('What would you say or ask about it?'), QUESTION);
    expect(await found(ann, 'asking')).toEqual([]);
    await press(ann, button(ann, 'Ask it'));
    await seen(ann.getByText('Asked. It waits beside the clause until it is answered.'));
    await seen(clause(bo).getByText(QUESTION));
    await seen(button(bo, 'Write back'));
    expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
  it('leads from the question to other words', async () => {
    await clause(bo).getByRole('link', { name: 'Propose other words' }).click();
    await bo.getByLabel('New words').fill('We let a silence last.');
    expect(new URL(bo.url()).pathname).toBe(`${two.home}/agreement/propose`);
  });
});

describe('a pair with few practices', () => {
  it('sees it only where the other has asked', async () => {
    const few = await twoNewcomers(site, {}, {}, 'few');
    await signTheUsual(few);
    const { id = '' } = await few.ann.says.tell('session/record-held', heldToday);
    const page = await few.bo.context.newPage();
    const agreementRead = page.waitForResponse((answer) =>
      answer.url().includes(`/${few.allianceId}/agreement`),
    );
    await page.goto(`${few.home}/review/${id}`);
    await Promise.all([seen(button(page, 'Seal my review')), agreementRead]);
    expect(await clause(page).count()).toBe(0);
    const { clauses } = await few.ann.says.read<{ clauses: { kind: string; clauseId: string }[] }>(
      'agreement',
    );
    const clauseId = clauses.find(({ kind }) => kind === 'thinking-environment')?.clauseId;
    await few.ann.says.tell('contract/comment-clause', { clauseId, text: QUESTION });
    await seen(clause(page).getByText(QUESTION));
  });
});
