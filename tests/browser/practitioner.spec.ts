import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, seen } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';

/** Two people place themselves and answer each other, in two browsers; one of them on a phone. */
let site: Site;
let two: Newcomers;
let ann: Page;
let bo: Page;
beforeAll(async () => {
  site = await openSite({ sample: true });
  two = await twoNewcomers(site, {}, PHONE);
  [ann, bo] = [await two.ann.context.newPage(), await two.bo.context.newPage()];
}, 60_000);
afterAll(() => site?.stop());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const lineOf = (page: Page) => page.getByLabel('On a line from 0 to 10');

describe('placing oneself', () => {
  it('is asked for beside our goals, while nobody has', async () => {
    await ann.goto(two.home);
    await openScreen(ann, 'Goals');
    await ann.getByRole('link', { name: 'Practitioner' }).click();
    await seen(ann.getByText('Which of these is moving in you just now?'));
  });
  it('begins with no place on the line, and says what is missing where nothing was said', async () => {
    expect(await lineOf(ann).getAttribute('aria-valuetext')).toBe('not placed');
    await press(ann, 'Place it');
    await seen(ann.getByText('A few words, or a place on the line: either is enough.'));
  });
  it('is kept as it is written, and is done by keyboard', async () => {
    await ann.getByLabel('Place yourself, on').selectOption('Trusting');
    await ann.getByLabel('In your words, today').fill('I said what I had meant to leave out.');
    await lineOf(ann).press(' ');
    expect(await lineOf(ann).getAttribute('aria-valuetext')).toBe('5 of 10');
    await lineOf(ann).press('ArrowLeft');
    await seen(ann.getByText(/^saved /));
    await ann.reload();
    await seen(ann.getByRole('slider', { name: /On a line from 0 to 10/ }));
    expect(await lineOf(ann).getAttribute('aria-valuetext')).toBe('4 of 10');
    await ann.getByRole('button', { name: 'Place it' }).press('Enter');
    await seen(ann.getByText('Placed. Bo reads it too.'));
    await seen(ann.getByRole('heading', { name: /^Trusting, / }));
  });
  it('is on the line where it is pressed, also in its very middle', async () => {
    await lineOf(ann).click();
    expect(await lineOf(ann).getAttribute('aria-valuetext')).toBe('5 of 10');
    await press(ann, 'Take it off');
    expect(await lineOf(ann).getAttribute('aria-valuetext')).toBe('not placed');
  });
});

describe('an answer', () => {
  it('is given by the other, on a phone', async () => {
    await bo.goto(`${two.home}/goals/practitioner`);
    await seen(bo.getByText('“I said what I had meant to leave out.”'));
    await press(bo, 'Answer Ann');
    await bo
      .getByRole('group', { name: 'How do you see it?' })
      .getByLabel('In your words')
      .fill('I heard it.');
    await press(bo, 'Answer it');
    await seen(bo.getByText('Answered. Ann reads it too.'));
    await seen(ann.getByText('“I heard it.”').first());
  });
  it('is put right by who gave it, and what it was stays beside it', async () => {
    await press(bo, 'Put it right');
    const form = bo.getByRole('group', { name: 'Put right what you said' });
    await form.getByLabel('In your words').fill('I heard more.');
    await form.getByRole('button', { name: 'Put it right' }).click();
    await seen(ann.getByText('before it was put right: “I heard it.”'));
  });
  it('goes with the placing that is taken out, and stays to be read', async () => {
    await press(ann, 'Put it right');
    const form = ann.getByRole('group', { name: 'Put right what you said' });
    await form.getByRole('checkbox', { name: 'I hadn’t meant to say this' }).check();
    await form.getByRole('button', { name: 'Take it out' }).click();
    await seen(ann.getByRole('heading', { name: 'Taken out again' }));
    await seen(bo.getByText('nothing placed yet').first());
  });
});

describe('where somebody placed themselves over a year', () => {
  it('is seven lines with a table that says the same, and nothing over all of them', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/goals/practitioner`);
    await seen(
      page.getByText(
        /Responsible came furthest, from 3 to 8. Trusting came down once, after ten weeks apart/,
      ),
    );
    const lines = page.getByRole('img', { name: /placings? by Amara, answered by Judith .*\?$/ });
    expect(await lines.count()).toBe(7);
    await page.getByRole('button', { name: 'Curious', exact: true }).click();
    await seen(page.getByRole('heading', { name: 'Curious, 27 June 2026' }));
    await press(page, 'The one before');
    await seen(page.getByRole('heading', { name: 'Curious, 28 March 2026' }));
    await press(page, 'As a table');
    expect(await page.getByRole('table').getByRole('row').count()).toBe(1 + 25);
    expect(await page.getByText(/average|total|overall/i).count()).toBe(0);
    await context.close();
  });
  it('is read as it was on an earlier day, where nothing can be placed', async () => {
    const context = await lookInAs(site, 'Amara');
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Amara')}/goals/practitioner?day=2025-11-12`);
    await seen(page.getByText('Trusting stands lower than in August.'));
    expect(await page.getByRole('button', { name: /Place it|Put it right|^Answer/ }).count()).toBe(0);
    await context.close();
  });
});
