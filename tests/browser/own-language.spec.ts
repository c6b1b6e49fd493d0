import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { ABOUT_ALL, LETTERS } from '../../dashboard/src/screens/account/mail-preview.ts';
import { PASSWORD, signedUp, twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen, until } from './on-screen.ts';
import { englishIn, saidOn, withoutWords } from './said.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite({ operator: { name: 'Cleo Ray', contact: 'https://cleo.example' } });
  two = await twoNewcomers(site);
}, 60_000);
afterAll(() => site?.stop());

const languageOf = (page: Page) => page.locator('html').getAttribute('lang');
const account = async (context: BrowserContext, heading: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto('/account');
  await seen(page.getByRole('heading', { name: heading, exact: true }));
  return page;
};
const choose = async (page: Page, [label, language, save]: readonly [string, string, string]) => {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: language });
  await page.getByRole('button', { name: save }).click();
};
const signIn = async (page: Page, email: string, [address, password, submit]: readonly string[]) => {
  await page.goto('/');
  const form = page.locator('form', { has: page.getByRole('button', { name: submit, exact: true }) });
  await form.getByLabel(address ?? '', { exact: true }).fill(email);
  await form.getByLabel(password ?? '', { exact: true }).fill(PASSWORD);
  await form.getByRole('button', { name: submit, exact: true }).click();
};
const IN_ENGLISH = ['E-mail', 'Password', 'Sign in'];

const ENTRY = 'Supervision, 75 minutes, by video';

describe('the language of somebody’s account', () => {
  it('is chosen on the account page, which says what there is in it, and is in it from then on', async () => {
    const page = await account(two.ann.context, 'Account');
    await seen(page.getByText(/In German there are so far: our goals and your account, and what stands/));
    await choose(page, ['Language', 'Deutsch', 'Save the language']);
    await seen(page.getByRole('heading', { name: 'Konto', exact: true }));
    expect(await languageOf(page)).toBe('de-DE');
    await seen(page.getByText(/Auf Deutsch gibt es bisher: unsere Ziele und dein Konto/));
    const devices = page.getByRole('table').getByRole('row');
    await until(
      () => devices.count(),
      (rows) => rows > 1,
    );
    const letters = [...Object.values(LETTERS).flatMap(Object.values<string>), ABOUT_ALL];
    const own = [...letters, 'Ann', two.ann.email, 'Chrome on Linux', 'English', ENTRY];
    // The names of zones are IANA’s, a device’s is the server’s; letters and a calendar’s entries are in English.
    const zones = Intl.supportedValuesOf('timeZone').map((zone) => zone.replaceAll('_', ' '));
    expect(englishIn(withoutWords(await saidOn(page), [...zones, ...own]))).toEqual([]);
    await page.close();
  });
  it('goes with them to another device, and is nobody else’s there', async () => {
    const elsewhere = await site.visitor();
    const page = await elsewhere.newPage();
    await signIn(page, two.ann.email, IN_ENGLISH);
    await seen(page.getByRole('button', { name: /du und diese Seite/ }));
    expect(await languageOf(page)).toBe('de-DE');
    await page.getByRole('button', { name: /du und diese Seite/ }).click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await seen(page.getByRole('button', { name: 'Anmelden', exact: true }));
    // Whoever chose nothing goes by the browser.
    await signIn(page, two.bo.email, ['E-Mail', 'Passwort', 'Anmelden']);
    await seen(page.getByRole('button', { name: /you and this page/ }));
    expect(await languageOf(page)).toBe('en-GB');
    await elsewhere.close();
  });
  it('is put back, and then is the browser’s, whatever an address had asked for', async () => {
    const page = await account(two.ann.context, 'Konto');
    await page.goto('/account?language=de');
    await seen(page.getByRole('heading', { name: 'Konto', exact: true }));
    await choose(page, ['Sprache', 'Wie dieser Browser: English', 'Sprache speichern']);
    await seen(page.getByRole('heading', { name: 'Account', exact: true }));
    expect(await languageOf(page)).toBe('en-GB');
    await page.close();
  });
  it('is kept where a browser keeps nothing, which then shows its own', async () => {
    const { context } = await signedUp(site, 'Dee');
    await context.addInitScript(() => {
      for (const storage of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, storage, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    const page = await account(context, 'Account');
    let loaded = 0;
    page.on('load', () => void (loaded += 1));
    await choose(page, ['Language', 'Deutsch', 'Save the language']);
    await seen(page.getByText('It is kept. This page is in English.'));
    await page.reload();
    await seen(page.getByRole('heading', { name: 'Account', exact: true }));
    expect(await page.getByRole('combobox', { name: 'Language', exact: true }).inputValue()).toBe('de');
    expect(loaded).toBe(1);
    await context.close();
  });
});
