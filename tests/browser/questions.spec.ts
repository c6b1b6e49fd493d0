import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { found } from './axe.ts';
import { choose, press, write } from './by-keyboard.ts';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen, until } from './on-screen.ts';
import { NARROWEST, openSite, type Site } from './site.ts';

/** Ann goes by keyboard on the narrowest page; Bo looks at a desktop. They have met once and meet again. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
const DAY = 86_400_000;
beforeAll(async () => {
  site = await openSite({});
  two = await twoNewcomers(site, NARROWEST, {});
  const { says } = two.ann;
  await says.tell('session/record-held', { heldAt: new Date().toISOString(), minutes: 60, mode: 'video' });
  await says.tell('experiment/propose', { what: 'Wait ten breaths', themeIds: [], goalIds: [] });
  const startsAt = new Date(Date.now() + 9 * DAY).toISOString();
  await says.tell('session/schedule', { startsAt, minutes: 60, mode: 'video' });
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
  await bo.goto(`${two.home}/questions`);
}, 90_000);
afterAll(() => site?.stop());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
const group = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
const SMALL = /^What is so small that we could try it once before/;
const PRIVATE = 'Kestrel, and that I was glad when the hour ended';
const OWN = /^What might be lost, or kept safe, by waiting/;
const CROSSES = 'What do I wait for before I say a thing?';

/** All that Bo can ask for, and what stands on his pages. */
const everythingOfBos = async (): Promise<string> => {
  const answers: string[] = [];
  for (const name of ['questions', 'agenda', 'partnership', 'story', 'sessions'])
    answers.push(JSON.stringify(await two.bo.says.read(name)));
  for (const path of ['', '/agenda', '/questions']) {
    await bo.goto(`${two.home}${path}`);
    await seen(bo.locator('main h1, main h2').first());
    answers.push(await bo.locator('body').innerText());
  }
  return answers.join('\n');
};

describe('a question that both keep', () => {
  it('is kept in one tap where it is asked, and stands among our questions', async () => {
    await seen(bo.getByText('Which question do we answer too quickly?'));
    await ann.goto(`${two.home}/themes/experiments`);
    await press(ann, button(ann, 'Keep this question'));
    await seen(ann.getByText('kept for both of you'));
    await seen(group(bo, 'Still open').getByText(SMALL));
    await seen(bo.getByText('We keep one question. One stays open.'));
    await seen(bo.getByText('our experiments'));
  });
  it('kept a second time is found, and not there twice', async () => {
    await ann.reload();
    await press(ann, button(ann, 'Keep this question'));
    await seen(ann.getByText('kept for both of you'));
    const { questions } = await two.ann.says.read<{ questions: unknown[] }>('questions');
    expect(questions).toHaveLength(1);
  });
  it('is brought by the other, and stands on the agenda of that session', async () => {
    await button(bo, SMALL).click();
    await button(bo, 'Bring it to session 2').click();
    await seen(bo.getByText('It stands on the agenda of session 2.'));
    await seen(group(bo, 'Coming to session 2').getByText(SMALL));
    await ann.goto(`${two.home}/agenda`);
    await seen(ann.getByRole('main').getByText(SMALL));
    await ann.goto(`${two.home}/questions`);
    await seen(group(ann, 'Coming to session 2').getByText(SMALL));
  });
  it('is put in other words by who kept it, and what it was stays', async () => {
    await press(ann, button(ann, SMALL));
    await press(ann, button(ann, 'Put it in other words'));
    await write(ann, ann.getByRole('textbox', { name: 'The question' }), 'What is small enough for Tuesday?');
    expect(await found(ann, 'other words')).toEqual([]);
    await press(ann, button(ann, 'Say it so'));
    await seen(button(bo, /^What is small enough for Tuesday/));
    await press(ann, button(ann, /^What is small enough for Tuesday/));
    await seen(ann.getByText(/^Before: What is so small/));
  });
  it('finds an answer, for now, which both read', async () => {
    await press(ann, button(ann, 'It has an answer'));
    await write(ann, ann.getByLabel('What is it, for now?'), 'One breath, with K.');
    expect(await found(ann, 'an answer')).toEqual([]);
    await press(ann, button(ann, 'It has an answer').last());
    await seen(ann.getByText('An answer, for now. It can be opened again.'));
    await seen(group(bo, 'Answered, for now').getByText('“One breath, with K.”'));
  });
});

describe('one that was met on a page of one’s own', () => {
  it('is kept for its author alone, in one tap', async () => {
    await ann.goto(`${two.home}/not-knowing`);
    await write(ann, ann.getByLabel('What did you notice?'), PRIVATE);
    await press(ann, button(ann, 'Hold it'));
    await press(ann, button(ann, /^Kestrel/));
    await press(ann, button(ann, 'Keep this question'));
    await seen(ann.getByText('kept for yourself'));
    await ann.goto(`${two.home}/questions`);
    await seen(group(ann, 'Only you see these').getByText(OWN));
  });
  it('leaves no sign with the other', async () => {
    const all = await everythingOfBos();
    expect(all).toContain('What is small enough for Tuesday?');
    expect(all).not.toMatch(/kept safe|Kestrel|Only you see these|not-knowing/);
    await seen(bo.getByText('We keep one question. One found an answer, for now.'));
  });
  it('is brought in the words that its author sees before, and nothing else of it crosses', async () => {
    await press(ann, button(ann, OWN));
    await press(ann, button(ann, 'Bring it…'));
    await write(ann, ann.getByLabel('In which words?'), CROSSES);
    await seen(ann.getByText('Not that you kept it for yourself, nor since when, nor where you met it.'));
    expect(await found(ann, 'bringing')).toEqual([]);
    await press(ann, button(ann, 'Bring it to session 2'));
    await seen(ann.getByText('It stands on the agenda of session 2. Bo reads it.'));
    await seen(group(bo, 'Coming to session 2').getByText(CROSSES));
    const all = await everythingOfBos();
    expect(all).toContain(CROSSES);
    expect(all).not.toMatch(/kept safe|Kestrel|Only you see these|not-knowing/);
    expect(await group(ann, 'Only you see these').count()).toBe(0);
  });
});

describe('a question of one’s own words', () => {
  it('is kept for both, let go by the other, and taken up again', async () => {
    await ann.goto(`${two.home}/questions`);
    await press(ann, button(ann, 'Keep a question'));
    await press(ann, button(ann, 'Keep it'));
    await seen(ann.getByText('A line is enough: what is the question?'));
    await write(ann, ann.getByLabel('What is the question?'), 'Whose pace is that?');
    expect(await found(ann, 'keeping')).toEqual([]);
    await press(ann, button(ann, 'Keep it'));
    await seen(ann.getByText('Kept for both of you. Bo reads it.'));
    await button(bo, 'Whose pace is that?').click();
    await button(bo, 'Let it go').click();
    await seen(bo.getByText('Let go. Either of you can take it up again.'));
    await press(ann, group(ann, 'Let go').getByRole('button', { name: 'Whose pace is that?' }));
    await press(ann, button(ann, 'Take it up again'));
    await seen(ann.getByText('It is open again.'));
    await seen(group(bo, 'Still open').getByText('Whose pace is that?'));
  });
  it('is kept for oneself if one chooses so', async () => {
    await press(ann, button(ann, 'Keep a question'));
    await write(ann, ann.getByLabel('What is the question?'), 'What do I leave out?');
    const whom = ann.getByRole('group', { name: 'For whom?' });
    await choose(ann, whom, ann.getByRole('radio', { name: 'For me, until I bring it' }));
    await press(ann, button(ann, 'Keep it'));
    await seen(ann.getByText('Kept. You alone see it.'));
    await seen(group(ann, 'Only you see these').getByText('What do I leave out?'));
    expect(await everythingOfBos()).not.toContain('What do I leave out?');
  });
  it('fits the narrowest page, and is covered there', async () => {
    const wide = await until(
      () => ann.evaluate(() => document.documentElement.scrollWidth),
      (width) => width === 320,
    );
    expect(wide).toBe(320);
    await press(ann, button(ann, /^Discreet/));
    await seen(ann.getByText('Still open'));
    const shown = await ann.locator('main').innerText();
    for (const words of ['Whose pace', 'leave out', 'One breath', 'Tuesday'])
      expect([words, shown.includes(words)]).toEqual([words, false]);
  });
});
