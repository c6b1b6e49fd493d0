import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { signedUp, twoNewcomers } from './newcomers.ts';
import { part, seen, until } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.stop());

describe('a field for a password', () => {
  const fieldsOf = (page: Page) =>
    page.getByLabel(/password/i).evaluateAll((fields) =>
      fields.map((field) => {
        if (!(field instanceof HTMLInputElement)) return field.tagName;
        return `${field.type} ${field.autocomplete} ${field.maxLength}`;
      }),
    );

  it.each<[string, string, readonly string[]]>([
    ['signing in and up', '/', ['password new-password -1', 'password current-password -1']],
    ['a new one', '/reset-password#of-a-link', ['password new-password -1']],
  ])('is masked, and said to be one to whoever fills it in, for %s', async (_what, address, expected) => {
    const context = await site.visitor();
    const page = await context.newPage();
    await page.goto(address);
    await seen(page.getByLabel(/password/i));
    const fields = await fieldsOf(page);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(expected).toContain(field);
    await context.close();
  });

  it('is masked, and said to be one to whoever fills it in, in one’s account', async () => {
    const { context } = await signedUp(site, 'Ann');
    const page = await context.newPage();
    await page.goto('/account');
    await seen(page.getByLabel(/password/i));
    const fields = await fieldsOf(page);
    expect(fields.length).toBeGreaterThanOrEqual(2);
    for (const field of fields) expect(field).toMatch(/^password (current|new)-password -1$/);
    await context.close();
  });

  it('can be pasted', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await page.goto('/');
    const form = part(page, 'Sign in');
    await form.getByLabel('E-mail').fill('from a manager, pasted');
    await form.getByLabel('E-mail').press('Control+A');
    await form.getByLabel('E-mail').press('Control+C');
    await form.getByLabel('Password').press('Control+V');
    expect(await form.getByLabel('Password').inputValue()).toBe('from a manager, pasted');
    await context.close();
  });
});

describe('signing out', () => {
  /** Everything that can be read of what this browser keeps for us. */
  const leftIn = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.addEventListener('success', () => done(request.result));
        });
      const left: unknown[] = [
        document.body.textContent,
        { ...localStorage },
        { ...sessionStorage },
        await caches.keys(),
      ];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await asked(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          const kept = database.transaction(store).objectStore(store);
          left.push(await asked(kept.getAllKeys()), await asked(kept.getAll()));
        }
        database.close();
      }
      return JSON.stringify(left);
    });
  const signOut = async (page: Page) => {
    await page.getByRole('button', { name: /you and this page$/i }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  };
  const whoIsIn = async (context: BrowserContext) =>
    (await context.request.get('/api/auth/get-session')).json() as Promise<unknown>;

  it('leaves nothing on the device, also where the server can’t be reached', async () => {
    const two = await twoNewcomers(site);
    for (const [{ context, email }, isReached] of [
      [two.ann, true],
      [two.bo, false],
    ] as const) {
      const page = await context.newPage();
      await page.goto(two.home);
      await seen(page.getByRole('slider', { name: 'Day shown' }));
      expect(await leftIn(page)).toContain('"person"');
      await context.setOffline(!isReached);
      await signOut(page);
      if (!isReached)
        await page.waitForURL((url) => !url.href.includes(two.allianceId)).catch(() => undefined);
      if (!isReached) expect(await page.getByText(/\b(Ann|Bo)\b/).count()).toBe(0);
      await context.setOffline(false);
      const again = await context.newPage();
      await again.goto('/');
      await seen(again.getByRole('heading', { name: 'Start our partnership' }));
      const left = await until(
        () => leftIn(again),
        (text) => !text.includes('"person"'),
      );
      for (const trace of ['"person"', email, two.allianceId, 'sign-out-waits', 'Ann', 'Bo'])
        expect([trace, left.includes(trace)]).toEqual([trace, false]);
      expect(await whoIsIn(context)).toBeNull();
      await context.close();
    }
  });
});
