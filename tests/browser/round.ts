import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { mark, neverLoadedAnew, openScreen, part, seen, until } from './on-screen.ts';
import { inForceToday, signs } from './signing.ts';
import type { Site } from './site.ts';

/** When the round begins. */
export const BEGINNING = '2026-02-02T09:00:00.000Z';
const AIM = 'To sit with not knowing a little longer before one of us explains.';
const RHYTHM = 'After every third session we look back together, before anything else.';
const COUNTER = 'After every third session we look back together, for half an hour, before anything else.';
const ANNS = 'That I hurry to be useful when a silence lasts.';
const BOS = 'That my questions came as answers with a question mark.';

/** Where the round is lived: an installation, and a way to move its days on. */
export interface Place {
  readonly site: Site;
  moveTo(instant: string): Promise<void> | void;
}

let place: Place;
let anns: BrowserContext;
let bos: BrowserContext;
let ann: Page;
let bo: Page;
/** Everything that the server has said to Bo’s browser. */
const toldToBo: string[] = [];

/** Both come back on another day: from the first page, which leads to their story. */
const anotherDay = async (instant: string) => {
  await place.moveTo(instant);
  await Promise.all(
    [ann, bo].map(async (page) => {
      await page.goto('/');
      await seen(page.getByRole('slider', { name: 'Day shown' }));
      await mark(page);
    }),
  );
};

/** The whole round, from the first page to a review that both have opened; the same wherever it is lived. */
export const round = (open: () => Promise<Place>) => {
  beforeAll(async () => {
    place = await open();
    [anns, bos] = await Promise.all([place.site.visitor(), place.site.visitor()]);
    await anns.grantPermissions(['clipboard-read', 'clipboard-write']);
    [ann, bo] = await Promise.all([anns.newPage(), bos.newPage()]);
    bo.on('response', (response) => {
      if (/json/.test(response.headers()['content-type'] ?? ''))
        response.text().then(
          (text) => toldToBo.push(text),
          () => undefined,
        );
    });
  }, 240_000);
  afterAll(() => place?.site.stop());

  describe('two people in two browsers', () => {
    it('begin with an invitation: Ann writes a sentence, says who she is, and copies a link', async () => {
      await ann.goto('/');
      const start = part(ann, 'Start our partnership');
      await start.getByRole('radio', { name: 'coach' }).check({ force: true });
      await start.getByLabel('A first sentence, in your words').fill('Shall we learn beside each other?');
      await start.getByRole('button', { name: 'Read it before it goes' }).click();
      await start.getByLabel('Your name').fill('Ann Arden');
      await start.getByLabel('E-mail').fill('ann@people.example');
      await start.getByLabel('Password').fill('a long enough sentence');
      await start.getByRole('button', { name: 'Make the link' }).click();
      const link = ann.getByRole('textbox', { name: 'The invitation’s link' });
      await seen(link);
      await ann.getByRole('button', { name: 'Copy' }).first().click();
      await seen(ann.getByRole('button', { name: 'Copied' }));
      const copied = await ann.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await link.first().inputValue());
      expect(copied).toContain('/invitation#');

      await bo.goto(copied);
      await seen(bo.getByText('“Shall we learn beside each other?”'));
      await bo.getByLabel('Your name').fill('Bo Brandt');
      await bo.getByLabel('E-mail').fill('bo@people.example');
      await bo.getByLabel('Password').fill('another long sentence');
      await bo.getByRole('button', { name: 'Say yes' }).click();
      await seen(bo.getByRole('slider', { name: 'Day shown' }));
      expect(new URL(bo.url()).pathname).toMatch(/^\/pairs\/[0-9a-f-]{36}\/?$/);

      await ann.goto('/');
      await seen(ann.getByRole('slider', { name: 'Day shown' }));
      expect(new URL(ann.url()).pathname).toBe(new URL(bo.url()).pathname);
    });

    it('draft an agreement: what one writes stands before the other at once', async () => {
      await Promise.all([openScreen(ann, 'Agreement'), openScreen(bo, 'Agreement')]);
      await seen(bo.getByRole('button', { name: 'Draft our agreement' }));
      await mark(bo);
      await ann.getByRole('button', { name: 'Draft our agreement' }).click();
      await seen(bo.getByRole('heading', { name: /Shared learning aim/ }));

      const clause = bo
        .getByRole('listitem')
        .filter({ has: bo.getByRole('heading', { name: /Shared learning aim/ }) });
      await clause.getByRole('button', { name: 'Re-word it' }).click();
      await bo.getByLabel(/^New words for/).fill(AIM);
      await bo.getByRole('button', { name: 'Put these words in the draft' }).click();
      await seen(ann.getByText(AIM));
      expect(await neverLoadedAnew(bo)).toBe(true);
    });

    it('both read and sign version 1 under one fingerprint', async () => {
      await Promise.all(
        [ann, bo].map((page) => page.getByRole('link', { name: 'Read whole, and sign' }).click()),
      );
      await Promise.all([ann, bo].map((page) => seen(page.getByText(AIM))));
      await mark(bo);
      const hers = await signs(ann, 1);
      await seen(ann.getByText(/^You signed on/));
      await seen(bo.getByText(/signed on 2 February/));
      const his = await signs(bo, 1);
      expect(his).toMatch(/^Fingerprint( [0-9a-f]{4}){6}$/);
      expect(hers).toBe(his);
      await Promise.all([ann, bo].map((page) => seen(inForceToday(page, 1))));
      expect(await neverLoadedAnew(bo)).toBe(true);
    });

    it('negotiate a clause: Ann proposes, Bo counters, Ann accepts', async () => {
      await anotherDay('2026-02-09T10:00:00.000Z');
      await Promise.all([openScreen(ann, 'Agreement'), openScreen(bo, 'Agreement')]);
      await ann.getByRole('link', { name: 'Propose a change' }).first().click();
      await ann.getByLabel('Which clause?').selectOption({ label: 'Review rhythm' });
      await ann.getByLabel('New words').fill(RHYTHM);
      await ann.getByRole('button', { name: 'Send it to Bo' }).click();
      await seen(ann.getByText(/Your proposal is with/));

      await bo.getByRole('link', { name: 'Read and answer' }).click();
      await bo.getByRole('radio', { name: /^Counter/ }).check();
      await bo.getByLabel('The words that you offer').fill(COUNTER);
      await bo.getByRole('button', { name: 'Send my counter' }).click();
      await seen(bo.getByRole('heading', { name: /answer/ }));

      await openScreen(ann, 'Agreement');
      await ann.getByRole('link', { name: 'Read and answer' }).click();
      await ann.getByRole('radio', { name: /^Accept Bo’s words/ }).check();
      await ann.getByRole('button', { name: 'Accept these words' }).click();
      await seen(ann.getByText(/^You both agreed on the words/));
      await seen(bo.getByText(/^You both agreed on the words/));
      expect(await neverLoadedAnew(bo)).toBe(true);
    });

    it('both sign version 2, and version 1 holds until then', async () => {
      await Promise.all(
        [ann, bo].map((page) => page.getByRole('link', { name: 'Read and sign version 2' }).click()),
      );
      await seen(bo.getByText(/Until then, version 1\./));
      const his = await signs(bo, 2);
      await seen(ann.getByText(/In force from the moment you sign/));
      const hers = await signs(ann, 2);
      expect(hers).toBe(his);
      await Promise.all([ann, bo].map((page) => seen(inForceToday(page, 2))));
      await openScreen(bo, 'Agreement');
      await bo.getByRole('link', { name: 'Read it' }).click();
      await seen(bo.getByText(COUNTER));
    });

    it('meet: what Ann records moves Bo’s story and spine without loading the page', async () => {
      await anotherDay('2026-02-16T17:00:00.000Z');
      await seen(bo.getByText('our 15th day'));
      await openScreen(ann, 'Review');
      await ann.getByRole('button', { name: 'Record one that was held without a plan' }).click();
      const form = ann.locator('form').filter({ has: ann.getByRole('button', { name: 'Record it' }) });
      await form.getByLabel('Day').fill('2026-02-16');
      await form.getByLabel('Time').fill('14:00');
      await form.getByRole('button', { name: 'Record it' }).click();
      const recorded = performance.now();
      await seen(bo.getByText('the day of session 1'));
      await seen(bo.getByText(/have met once/));
      expect(performance.now() - recorded).toBeLessThan(5_000);
      expect(await neverLoadedAnew(bo)).toBe(true);
    });

    it('review it: before both are sealed, none of Ann’s words reach Bo’s browser', async () => {
      await ann.getByRole('link', { name: 'Review session 1' }).click();
      const hers = ann.getByRole('form', { name: 'My review of session 1' });
      await hers.getByLabel('What did you learn?').fill(ANNS);
      await hers.getByLabel('Commitment 1', { exact: true }).fill('Count to ten');
      await hers.getByRole('radio', { name: 'Not now' }).check({ force: true });
      await hers.getByRole('button', { name: 'Seal my review' }).click();
      await seen(ann.getByText(/Yours is sealed/));

      // What asks for it leads straight to the form.
      await openScreen(bo, 'Our story');
      await bo.getByRole('link', { name: 'Write your review' }).click();
      await seen(bo.getByText(/Ann has sealed a review/));
      const page = await bo.content();
      for (const words of [ANNS, 'Count to ten']) {
        expect(page).not.toContain(words);
        expect(toldToBo.join('\n')).not.toContain(words);
      }
    });

    it('and once Bo seals, both columns open in both browsers', async () => {
      await mark(ann);
      const his = bo.getByRole('form', { name: 'My review of session 1' });
      await his.getByLabel('What did you learn?').fill(BOS);
      await his.getByRole('radio', { name: 'Yes, a word' }).check({ force: true });
      await his.getByRole('button', { name: 'Seal my review' }).click();
      for (const page of [bo, ann]) {
        await seen(page.getByRole('heading', { name: 'Ann wrote' }));
        await seen(page.getByRole('heading', { name: 'Bo wrote' }));
        for (const words of [ANNS, BOS, 'Count to ten']) await seen(page.getByText(words));
      }
      expect(await neverLoadedAnew(ann)).toBe(true);
      expect(await until(async () => toldToBo.some((text) => text.includes(ANNS)), Boolean)).toBe(true);
    });
  });
};
