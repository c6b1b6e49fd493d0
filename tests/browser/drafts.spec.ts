import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { PASSWORD, twoNewcomers, type Newcomers } from './newcomers.ts';
import { openScreen, part, seen, until } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

const MARKED = 'That I hurry when a silence lasts, kestrel.';

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site);
  await two.ann.says.tell('session/record-held', {
    heldAt: new Date().toISOString(),
    minutes: 60,
    mode: 'video',
  });
  await two.ann.says.read('sessions');
}, 60_000);
afterAll(() => site?.stop());

const learned = (page: Page) => page.getByLabel('What did you learn?');
const commitment = (page: Page) => page.getByLabel('Commitment 1', { exact: true });

const openReview = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(two.home);
  await openScreen(page, 'Review');
  await page.getByRole('link', { name: 'Review session 1' }).click();
  await seen(learned(page));
  return page;
};

/** Everything that this browser keeps for us, as far as it can be read without a key. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(new Error('not read')));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const kept = database.transaction(store).objectStore(store);
        const [names, values] = [kept.getAllKeys(), kept.getAll()];
        text.push(JSON.stringify(await asked(names)));
        for (const value of (await asked(values)) as unknown[])
          text.push(
            value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : JSON.stringify(value),
          );
      }
      database.close();
    }
    return text.join('\n');
  });

const sealedDraftsIn = async (page: Page) =>
  until(
    () => keptIn(page),
    (text) => /[0-9a-f]{64}/.test(text),
  );

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /you and this page$/i }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await seen(page.getByRole('heading', { name: 'Start our partnership' }));
};

const signIn = async (page: Page, email: string): Promise<void> => {
  const form = part(page, 'Sign in');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(PASSWORD);
  await form.getByRole('button', { name: 'Sign in' }).click();
  await seen(page.getByRole('slider', { name: 'Day shown' }));
};

describe('one review in two tabs', () => {
  it('shows in each what is written in the other, and leaves the caret where it is', async () => {
    const [a, b] = [await openReview(two.ann.context), await openReview(two.ann.context)];
    await commitment(b).pressSequentially('Count to tn');
    await commitment(b).press('ArrowLeft');
    await learned(a).fill('A paragraph in one tab.');
    await until(
      () => learned(b).inputValue(),
      (text) => text !== '',
    );
    await b.keyboard.type('e');
    expect(await learned(b).inputValue()).toBe('A paragraph in one tab.');
    expect(await commitment(b).inputValue()).toBe('Count to ten');
    await until(
      () => commitment(a).inputValue(),
      (text) => text === 'Count to ten',
    );
    for (const page of [a, b]) {
      await page.reload();
      await seen(learned(page));
      expect(await learned(page).inputValue()).toBe('A paragraph in one tab.');
      expect(await commitment(page).inputValue()).toBe('Count to ten');
    }
    await Promise.all([a.close(), b.close()]);
  });
});

describe('words that were not sent yet', () => {
  it('lie on the device so that nobody can read them there, and are there at the first letter', async () => {
    const page = await openReview(two.bo.context);
    await learned(page).fill(MARKED);
    await page.reload();
    await seen(learned(page));
    expect(await learned(page).inputValue()).toBe(MARKED);
    const kept = await sealedDraftsIn(page);
    expect(kept).toContain(`"person"`);
    for (const word of ['kestrel', 'silence', 'review', 'learning']) expect(kept).not.toContain(word);
    const taken = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('learning-alliance');
        opening.addEventListener('success', () => done(opening.result));
      });
      const keys = await new Promise<{ seal: CryptoKey; name: CryptoKey }>((done) => {
        const asking = database.transaction('kept').objectStore('kept').get('keys');
        asking.addEventListener('success', () => done(asking.result));
      });
      return Promise.all(
        [keys.seal, keys.name].map((key) =>
          crypto.subtle.exportKey('raw', key).then(
            () => 'taken out',
            (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
          ),
        ),
      );
    });
    expect(taken).toEqual(['InvalidAccessError', 'InvalidAccessError']);
    await page.close();
  });

  it('can’t be read once one has signed out, and are there again after signing in', async () => {
    const page = await openReview(two.bo.context);
    expect(await learned(page).inputValue()).toBe(MARKED);
    const other = await two.bo.context.newPage();
    await other.goto(two.home);
    await seen(other.getByRole('slider', { name: 'Day shown' }));
    await signOut(page);
    await seen(other.getByRole('heading', { name: 'Start our partnership' }));
    const kept = await sealedDraftsIn(page);
    expect(kept).not.toContain(`"person"`);
    for (const word of ['kestrel', 'silence', 'review', two.allianceId]) expect(kept).not.toContain(word);
    await other.close();
    await signIn(page, two.bo.email);
    await page.close();
    const again = await openReview(two.bo.context);
    expect(await learned(again).inputValue()).toBe(MARKED);
    await again.close();
  });

  it('can’t be read once a page hears that its session was withdrawn, and come back with it', async () => {
    const page = await openReview(two.bo.context);
    await two.bo.context.clearCookies();
    await openScreen(page, 'Goals');
    const asked = page.getByRole('dialog', { name: 'Sign in to go on' });
    await seen(asked);
    const kept = await until(
      () => keptIn(page),
      (text) => !text.includes('"person"'),
    );
    expect(kept).not.toContain('"person"');
    await asked.getByLabel('Password').fill(PASSWORD);
    await asked.getByRole('button', { name: 'Sign in' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.goBack();
    expect(await learned(page).inputValue()).toBe(MARKED);
    await learned(page).fill(`${MARKED} And wait.`);
    await page.reload();
    await seen(learned(page));
    expect(await learned(page).inputValue()).toBe(`${MARKED} And wait.`);
    await page.close();
  });

  it('of an earlier build lay open, and are taken over', async () => {
    const context = two.ann.context;
    const page = await context.newPage();
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await page.evaluate(
      ([allianceId]) =>
        localStorage.setItem(
          `draft:${allianceId}:goal:coach`,
          JSON.stringify({ words: { text: 'To wait like a kestrel.' }, at: '08:40' }),
        ),
      [two.allianceId],
    );
    await page.reload();
    await openScreen(page, 'Goals');
    const kept = await until(
      () => keptIn(page),
      (text) => !text.includes('kestrel'),
    );
    expect(kept).not.toContain('kestrel');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))),
    ).toEqual([]);
    await page.close();
  });
});

describe('a letter by somebody who has no account yet', () => {
  it('stays in its tab, and isn’t kept on the device', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await page.goto('/');
    const letter = part(page, 'Start our partnership').getByLabel('A first sentence, in your words');
    await letter.fill('Would you walk beside me, kestrel?');
    await page.reload();
    expect(await letter.inputValue()).toBe('Would you walk beside me, kestrel?');
    const elsewhere = await context.newPage();
    await elsewhere.goto('/');
    expect(await keptIn(elsewhere)).not.toContain('kestrel');
    await context.close();
  });
});
