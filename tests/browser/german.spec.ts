import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { looking } from './charts.ts';
import { screenLink, seen } from './on-screen.ts';
import { allianceOf, lookInAs } from './sample.ts';
import { englishIn, plainIn, saidOn, textsIn, withoutWords } from './said.ts';
import { DESKTOP, openSite, PHONE, type Site } from './site.ts';
import { speakerOf } from './telling.ts';

let site: Site;
let page: Page;
let own: readonly string[];
let goals: readonly { readonly goalId: string }[];

interface Goals {
  readonly goals: typeof goals;
}

beforeAll(async () => {
  site = await openSite({ sample: true });
  const opened = await looking<Goals>(site, 'Amara', 'Amara', '/goals?language=de', 'goals');
  page = opened.page;
  goals = opened.data.goals;
  // Where a first name stands alone it isn’t in the document.
  own = [...textsIn(opened.data), 'Amara Osei', 'Judith Lindqvist', 'Amara', 'Judith'];
  await seen(page.locator('.recharts-surface'));
}, 120_000);
afterAll(() => site?.stop());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
const press = (name: string | RegExp) => button(name).click();

/** The goals on another day, or in another language, without what is open. */
const anew = async (search = '') => {
  await page.goto(`${new URL(page.url()).pathname}${search}`);
  await seen(page.getByRole('slider'));
  await seen(page.getByRole('main').getByRole('heading'));
};

const leftInEnglish = async () => englishIn(withoutWords(await saidOn(page), own));

describe('goals in German', () => {
  it('are found in English by the same eye', async () => {
    await anew('?language=en');
    const left = await leftInEnglish();
    expect(left).toContain('Learning goals');
    expect(left).toContain('Rate');
    expect(left.length).toBeGreaterThan(40);
    await anew('?language=de');
  });
  it('say so to the browser, with days and figures as German has them', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('de-DE');
    await seen(page.getByText('Heute, 2. Juli 2026'));
    await seen(page.getByText('36,78').first());
    await seen(page.getByText(/„Wait before I help“/).first());
  });
  it('leave no English but people’s words on the page at rest', async () => {
    await seen(page.getByText('Alle drei sind weiter als zu Beginn.'));
    expect(await leftInEnglish()).toEqual([]);
  });
  it.each([
    ['Noch ein Ziel', 'Zu einem unserer Ziele machen', /Schreib es in deinen eigenen Worten/],
    ['Einschätzen', 'So einschätzen', /Wähle die Zeile/],
    ['Umformulieren', 'So formulieren', /So lautet es schon/],
    ['Stufen', 'So soll es heißen', /So lautet es schon/],
    ['Abschließen', 'Mit Dank loslassen', /Eine Zeile genügt/],
    ['Meine Einschätzung berichtigen', 'Berichtigen', undefined],
  ] as const)('leave none in what “%s” opens, nor in what it asks for', async (opens, submits, missing) => {
    await anew();
    await press(opens);
    await seen(button(submits));
    if (missing) {
      await press(submits);
      await seen(page.getByRole('alert').or(page.getByText(missing)));
      await seen(page.getByText(missing));
    }
    expect(await leftInEnglish()).toEqual([]);
  });
  it('leave none in tables, under cover, in the menu, and on a phone', async () => {
    await anew();
    await press('Als Tabelle');
    await seen(page.getByRole('columnheader', { name: 'Ziele, die zählen' }));
    expect(await leftInEnglish()).toEqual([]);
    await press('Diskret');
    await press(/du und diese Seite/);
    await seen(button('Abmelden'));
    expect(await leftInEnglish()).toEqual([]);
    await page.setViewportSize(PHONE.viewport);
    await press(/^Mehr/);
    await seen(screenLink(page, 'Bündnis'));
    expect(await leftInEnglish()).toEqual([]);
    await page.setViewportSize(DESKTOP.viewport);
    await press('Diskret, an');
  });
  it.each([
    ['?day=2026-06-25', '1 Tag nach Sitzung 13'],
    ['?day=2026-06-26', '2 Tage nach Sitzung 13'],
    ['?day=2025-01-17', 'Noch steht kein Lernziel in Worten.'],
  ])('leave none on an earlier day, %s', async (search, says) => {
    await anew(search);
    await seen(page.getByText(says));
    expect(await leftInEnglish()).toEqual([]);
  });
  it('leave none in a refusal', async () => {
    await anew();
    await press('Einschätzen');
    await page.getByRole('radio').first().check();
    await page.context().setOffline(true);
    await press('So einschätzen');
    await seen(page.getByText(/Der Server hat nicht geantwortet/));
    expect(await leftInEnglish()).toEqual([]);
    await page.context().setOffline(false);
  });
  it('say which field the server refused, beside it', async () => {
    await anew();
    await press('Abschließen');
    const text = page.getByLabel('Was hat es euch gelehrt?');
    // As in a page of an earlier build, whose field let more through.
    await text.evaluate((field) => field.removeAttribute('maxlength'));
    await text.fill('x'.repeat(8_001));
    await press('Mit Dank loslassen');
    await seen(page.getByRole('alert').filter({ hasText: 'Das ist zu lang: 8.000 Zeichen passen.' }));
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    await text.fill('x');
    expect(await text.getAttribute('aria-invalid')).toBeNull();
    await text.fill('');
  });
  it('count one as one and two as two', async () => {
    own = ['Help can wait.', ...own];
    const judith = await lookInAs(site, 'Judith');
    const { tell } = speakerOf(judith, site.url, '/sample', await allianceOf(judith, 'Amara'));
    await anew();
    await press('Abschließen');
    await seen(page.getByText(/T beruht dann auf zwei Zielen:/));
    await tell(`goal/${goals[0]?.goalId}/release`, { learning: 'Help can wait.' });
    await seen(page.getByText(/Eines wurde losgelassen, mit dem, was es uns gelehrt hat\./));
    await press('Abschließen');
    await seen(page.getByText(/T beruht dann auf einem Ziel:/));
    expect(await leftInEnglish()).toEqual([]);
    await tell(`goal/${goals[1]?.goalId}/release`, { learning: 'Help can wait.' });
    await seen(page.getByText(/Zwei wurden losgelassen, mit dem, was sie uns gelehrt haben\./));
    expect(await leftInEnglish()).toEqual([]);
  });
});

describe('goals where every letter has an accent', () => {
  /** Intl has no language of accents: days and lists are as in English. */
  const called = (options: Intl.DateTimeFormatOptions) =>
    Array.from({ length: 31 }, (_, n) =>
      new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(n * 28 * 86_400_000),
    );
  it('leave none without one but in people’s words', async () => {
    await anew('?language=pseudo');
    const months = [...called({ month: 'long' }), ...called({ month: 'short' })];
    const intls = [...called({ weekday: 'long' }), ...months, ' and '];
    expect(plainIn(withoutWords(await saidOn(page), [...own, ...intls]))).toEqual([]);
  });
});
