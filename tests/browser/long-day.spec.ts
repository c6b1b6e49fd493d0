import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { freshBrowser, signOutsOn, wordsOn } from './lived-in.ts';
import { ANNS_ZONE, BOS_ZONE, longDay, type LongDay } from './long-day.ts';
import type { Newcomer } from './newcomers.ts';
import { mark, neverLoadedAnew, openScreen, seen, until } from './on-screen.ts';

/** Tuesday evening, 21:30, in Los Angeles, and Wednesday afternoon in Auckland. */
const BEGINS = '2026-06-10T04:30:00.000Z';
const minute = (n: number) => new Date(Date.parse(BEGINS) + n * 60_000).toISOString();
const LEARNED = [
  'That I hurry ',
  'when a silence lasts, ',
  'and that it lasts ',
  'only as long ',
  'as I let it. ',
  'He waited, ',
  'and I did, ',
  'in the end.',
];
/** What one part of the day may take on a machine that is shared. */
jest.setTimeout(90_000);
const ANEW = 'That the silence was mine to keep.';
const BOS = 'That my questions came as answers.';

let day: LongDay;
/** Ann's story, and one session in two tabs; Bo's story, the session, and their agreement. Opened once, and kept. */
let anns: Record<'story' | 'one' | 'other', Page>;
let bos: Record<'story' | 'session' | 'agreement', Page>;
const pages = () => [...Object.values(anns), ...Object.values(bos)];
const signOuts: (readonly string[])[] = [];
const refused: string[] = [];

const opened = async ({ context }: Newcomer, path: string): Promise<Page> => {
  const page = await context.newPage();
  signOuts.push(signOutsOn(page));
  page.on('response', (answer) => answer.status() === 401 && refused.push(answer.url()));
  await page.goto(`${day.two.home}${path}`);
  await seen(page.getByRole('slider', { name: 'Day shown' }));
  await mark(page);
  return page;
};

beforeAll(async () => {
  day = await longDay(BEGINS);
  const { ann, bo } = day.two;
  anns = {
    story: await opened(ann, ''),
    one: await opened(ann, '/review'),
    other: await opened(ann, '/review'),
  };
  bos = {
    story: await opened(bo, ''),
    session: await opened(bo, '/review'),
    agreement: await opened(bo, '/agreement'),
  };
});
afterAll(() => day?.site.stop());

/** By another device of Bo's. */
const boNames = async (label: string) => {
  await day.two.bo.says.tell('themes/name', { label, family: 'not-knowing-and-silence' });
  return anns.story.getByText(label);
};
const form = (page: Page) => page.getByRole('form', { name: 'My review of session 1' });
const learned = (page: Page) => form(page).getByLabel('What did you learn?');
const told = (page: Page, words: string | RegExp) => seen(page.getByText(words));
const both = () => [day.two.ann.context, day.two.bo.context];

describe('one long day of two people', () => {
  it('is two days from its beginning, and what one records moves all pages of both', async () => {
    await told(anns.story, 'Today, 9 June 2026');
    await told(bos.story, 'Today, 10 June 2026');
    await anns.one.getByRole('button', { name: 'Record one that was held without a plan' }).click();
    const held = anns.one
      .locator('form')
      .filter({ has: anns.one.getByRole('button', { name: 'Record it' }) });
    await held.getByLabel('Day').fill('2026-06-09');
    await held.getByLabel('Time').fill('07:30');
    await held.getByRole('button', { name: 'Record it' }).click();
    await told(bos.story, /have met once/);
    for (const page of [anns.one, anns.other, bos.session]) {
      await page.getByRole('link', { name: 'Review session 1' }).click();
      await seen(form(page));
    }
  });

  it('forty minutes over one review, in two tabs, while streams are refused and fall silent', async () => {
    for (const [n, words] of LEARNED.entries()) {
      await day.becomes(minute(5 * (n + 1)), ...both());
      await learned(anns.one).press('End');
      await learned(anns.one).pressSequentially(words);
      if (n === 1) {
        day.proxy.refuseOnce();
        day.proxy.breakOff();
        await seen(await boNames('After a bad gateway'));
      }
      if (n === 3) {
        await anns.other.getByLabel('Commitment 1', { exact: true }).fill('Count to ten');
        await until(
          async () => day.proxy.open(),
          (streams) => streams === 2,
        );
        day.proxy.holdBack();
        const silent = await boNames('After a silence');
        expect(await silent.count()).toBe(0);
        await day.becomes(minute(5 * (n + 1) + 2), ...both());
        await seen(silent);
      }
    }
    for (const page of [anns.one, anns.other])
      expect([
        await learned(page).inputValue(),
        await page.getByLabel('Commitment 1', { exact: true }).inputValue(),
      ]).toEqual([LEARNED.join(''), 'Count to ten']);
  });

  it('a server that is away for a while, in which nothing written is lost', async () => {
    await form(anns.one).getByRole('radio', { name: '8', exact: true }).check({ force: true });
    await form(anns.one).getByRole('radio', { name: 'Not now' }).check({ force: true });
    await day.without(async () => {
      await anns.one.getByRole('button', { name: 'Seal my review' }).click();
      await told(anns.one, 'The server didn’t answer. Nothing was sent, and nothing you wrote is lost.');
      expect(await learned(anns.one).inputValue()).toBe(LEARNED.join(''));
    });
    await anns.one.getByRole('button', { name: 'Seal my review' }).click();
    await day.becomes(minute(45), ...both());
    for (const page of [anns.one, anns.other]) {
      await told(page, /Yours is sealed/);
      await told(page, LEARNED.join(''));
    }
    await told(bos.session, /Ann has sealed a review/);
  });

  it('a slip put right: the other sees what was recorded and what is', async () => {
    await anns.other.getByRole('button', { name: 'Put it right' }).click();
    const right = anns.other.getByRole('group', { name: 'Put it right' });
    await right.getByLabel('Time').fill('19:30');
    await right.getByRole('button', { name: 'Correct it' }).click();
    await seen(bos.session.locator('del', { hasText: 'Wednesday 10 June, 02:30' }));
    await seen(bos.session.locator('ins', { hasText: 'Wednesday 10 June, 14:30' }));
    await told(bos.story, /Ann corrected a session/);
  });

  it('a sealed review worded anew, of which the other’s page shows nothing; then both open', async () => {
    const before = await wordsOn(bos.session);
    await anns.one.getByRole('button', { name: 'Word it anew' }).click();
    await learned(anns.one).fill(ANEW);
    await anns.one.getByRole('button', { name: 'Seal it so' }).click();
    await told(anns.other, ANEW);
    expect(await wordsOn(bos.session)).toEqual(before);
    await learned(bos.session).fill(BOS);
    await form(bos.session).getByRole('radio', { name: '7', exact: true }).check({ force: true });
    await form(bos.session).getByRole('radio', { name: 'Not now' }).check({ force: true });
    await bos.session.getByRole('button', { name: 'Seal my review' }).click();
    for (const page of [bos.session, anns.one, anns.other])
      for (const words of [ANEW, BOS, 'Count to ten']) await told(page, words);
    await openScreen(anns.other, 'Agreement');
  });

  it('a night for each, while Ann’s laptop sleeps', async () => {
    const { ann, bo } = day.two;
    await ann.context.setOffline(true);
    await day.becomes('2026-06-10T07:30:00.000Z', bo.context);
    await day.two.bo.says.tell('session/schedule', {
      startsAt: '2026-06-17T04:00:00.000Z',
      minutes: 60,
      mode: 'video',
    });
    await day.two.bo.says.tell('contract/propose-amendment', {
      op: 'change',
      clauseId: 'ending',
      text: 'We say it an hour before we part.',
      fromVersion: 1,
    });
    const atNight = await boNames('While one of us slept');
    await seen(bos.agreement.getByRole('link', { name: /Read/ }));
    await day.becomes('2026-06-10T12:10:00.000Z', bo.context);
    for (const page of Object.values(bos)) await told(page, 'Today, 11 June 2026');
    await ann.context.setOffline(false);
    await day.becomes('2026-06-10T15:00:00.000Z', ...both());
    for (const page of Object.values(anns)) {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await told(page, 'Today, 10 June 2026');
    }
    await seen(atNight);
    await seen(anns.other.getByRole('link', { name: 'Read and answer' }));
  });

  it('ends without a sign-out, and every page says what a fresh browser says', async () => {
    for (const [who, zone, own] of [
      [day.two.ann, ANNS_ZONE, anns],
      [day.two.bo, BOS_ZONE, bos],
    ] as const) {
      const fresh = await freshBrowser(day.site, who.email, zone, day.now());
      for (const page of Object.values(own)) {
        const anew = await fresh.newPage();
        await anew.goto(page.url());
        await seen(anew.getByRole('slider', { name: 'Day shown' }));
        const same = await until(
          async () => ({ lived: await wordsOn(page), fresh: await wordsOn(anew) }),
          ({ lived, fresh }) => lived.join('\n') === fresh.join('\n'),
        );
        expect(same.lived).toEqual(same.fresh);
        expect(same.lived.length).toBeGreaterThan(20);
      }
      await fresh.close();
    }
    expect(signOuts.flat()).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
    for (const page of pages()) {
      expect(await neverLoadedAnew(page)).toBe(true);
      expect(await page.getByRole('dialog').count()).toBe(0);
    }
  });
});
