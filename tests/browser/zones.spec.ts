import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { freePort, startServer } from '../faults/server-process.ts';
import { signTheUsual, twoNewcomers, type Newcomer, type Newcomers } from './newcomers.ts';
import { openScreen, seen } from './on-screen.ts';
import { siteAt, type Site } from './site.ts';

/** Sunday 29 November, 17:27, in Los Angeles; Monday in Greenwich, and in Tokyo, where the server stands. */
const NOW = '2026-11-30T01:27:00.000Z';
const LOS_ANGELES = 'America/Los_Angeles';
const movedClock = pathToFileURL(join(import.meta.dirname, '../distributed/moved-clock.mjs')).href;

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-zones-'));
  const server = await startServer(dataDir, await freePort(), {
    TZ: 'Asia/Tokyo',
    NODE_OPTIONS: `--import=${movedClock}`,
    CLOCK_STARTS_AT: NOW,
  });
  site = await siteAt(server.url, async () => {
    await server.terminate();
    rmSync(dataDir, { recursive: true, force: true });
  });
  two = await twoNewcomers(site);
  await signTheUsual(two);
}, 60_000);
afterAll(() => site?.stop());

/** Somebody's page where they are just now. */
const pageIn = async (timezoneId: string, who: Newcomer): Promise<Page> => {
  const context = await site.visitor({ timezoneId, storageState: await who.context.storageState() });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  return page;
};

const reviews = async (page: Page): Promise<void> => {
  await page.goto(`${two.home}/review`);
  await seen(page.getByRole('heading', { name: 'Review' }));
};

const fill = async (page: Page, day: string, time: string): Promise<void> => {
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Time').fill(time);
};

/** Plans the next session, or moves the one that is planned. */
const plan = async (page: Page, day: string, time: string): Promise<void> => {
  await reviews(page);
  const move = page.getByRole('button', { name: 'Move it', exact: true });
  const choose = page.getByRole('button', { name: 'Choose this day' });
  await seen(move.or(choose));
  if ((await move.count()) > 0) await move.click();
  await fill(page, day, time);
};
const send = (page: Page) => page.getByRole('button', { name: /^(Move it there|Choose this day)$/ }).click();
const planned = (page: Page, words: string | RegExp) => seen(page.locator('p').filter({ hasText: words }));

/** The story, and what has happened since it began: each day that is another for the other is said for both. */
const readsBothDays = async (
  page: Page,
  said: Readonly<Record<'began' | 'signed' | 'planned' | 'first', string>>,
) => {
  await page.goto(two.home);
  await seen(page.getByText(said.began));
  for (const line of [said.signed, said.planned])
    await seen(page.getByRole('listitem').filter({ hasText: line }));
  await seen(page.getByText(said.first));
};

describe('a session that is planned', () => {
  it('in Los Angeles on 3 December at 18:30 is on 3 December there, and early on the 4th in Stockholm', async () => {
    const bo = await pageIn('Europe/Stockholm', two.bo);
    await bo.goto(two.home);
    await seen(bo.getByRole('slider', { name: 'Day shown' }));
    const ann = await pageIn(LOS_ANGELES, two.ann);
    await plan(ann, '2026-12-03', '18:30');
    await seen(ann.getByText('For Bo it is Friday 4 December, 03:30'));
    await send(ann);
    await planned(ann, 'planned for Thursday 3 December, 18:30 · for Bo Friday 4 December, 03:30 · ');
    await ann.getByRole('button', { name: 'Move it', exact: true }).click();
    expect(await ann.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-12-03');
    expect(await ann.getByLabel('Time').inputValue()).toBe('18:30');
    await reviews(bo);
    await planned(bo, 'planned for Friday 4 December, 03:30 · for Ann Thursday 3 December, 18:30 · ');
    await readsBothDays(ann, {
      began: 'today (30 November for Bo)',
      signed: 'Bo signed version 1 · for Bo 30 Nov',
      planned: 'A session was planned for 3 December (4 December for Bo) · for Bo 30 Nov',
      first: 'Thursday 3 December (Friday 4 December for Bo). Either of you can move it.',
    });
    await readsBothDays(bo, {
      began: 'today (29 November for Ann)',
      signed: 'Bo signed version 1 · for Ann 29 Nov',
      planned: 'A session was planned for 4 December (3 December for Ann) · for Ann 29 Nov',
      first: 'Friday 4 December (Thursday 3 December for Ann). Either of you can move it.',
    });
    await Promise.all([ann.context().close(), bo.context().close()]);
  });

  it.each([
    [LOS_ANGELES, '2026-11-29', '23:00', 'Sunday 29 November, 23:00'],
    ['Asia/Kolkata', '2026-12-04', '00:15', 'Friday 4 December, 00:15'],
    ['Asia/Kathmandu', '2026-12-03', '18:30', 'Thursday 3 December, 18:30'],
    ['Pacific/Auckland', '2026-12-03', '09:00', 'Thursday 3 December, 09:00'],
    ['Africa/Cairo', '2026-12-03', '00:30', 'Thursday 3 December, 00:30'],
    ['Australia/Lord_Howe', '2026-12-03', '18:30', 'Thursday 3 December, 18:30'],
    // On the days on which clocks are changed: after midnight was skipped, and before and after an hour was.
    ['Africa/Cairo', '2027-04-30', '01:00', 'Friday 30 April 2027, 01:00'],
    [LOS_ANGELES, '2027-03-14', '03:00', 'Sunday 14 March 2027, 03:00'],
    ['Australia/Lord_Howe', '2027-10-03', '23:30', 'Sunday 3 October 2027, 23:30'],
  ])('in %s on %s at %s is there, and is moved from there', async (zone, day, time, words) => {
    const page = await pageIn(zone, two.ann);
    await plan(page, day, time);
    await send(page);
    await planned(page, `planned for ${words}`);
    await page.getByRole('button', { name: 'Move it', exact: true }).click();
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe(day);
    expect(await page.getByLabel('Time').inputValue()).toBe(time);
    await page.context().close();
  });

  it('can’t be at a time that clocks skip, and says which it is where they show it twice', async () => {
    const page = await pageIn(LOS_ANGELES, two.ann);
    await plan(page, '2027-03-14', '02:30');
    await send(page);
    await seen(page.getByText('Clocks are put forward over this time that day, so it never comes.'));
    await fill(page, '2027-11-07', '01:30');
    await seen(page.getByText('Clocks are put back that day, so 01:30 comes twice'));
    await seen(page.getByText('For Bo it is 09:30'));
    await page.getByRole('radio', { name: 'The second time' }).check({ force: true });
    await seen(page.getByText('For Bo it is 10:30'));
    await send(page);
    await planned(page, 'planned for Sunday 7 November 2027, 01:30 · for Bo 10:30 · ');
    await page.getByRole('button', { name: 'Move it', exact: true }).click();
    expect(await page.getByRole('radio', { name: 'The second time' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('tells the other where one lives, and not where one happens to be', async () => {
    const members = (await two.bo.says.read<{ members: Record<string, { zone?: string }> }>('partnership'))
      .members;
    expect([members['coach']?.zone, members['supervisor']?.zone]).toEqual([LOS_ANGELES, 'Europe/Stockholm']);
  });
});

describe('somebody who has set a zone of their own', () => {
  it('reads and writes in it, wherever their browser is', async () => {
    const { user } = (await (
      await two.ann.context.request.get(`${site.url}/api/auth/get-session`)
    ).json()) as { user: { id: string } };
    const set = (timeZone: string | null) =>
      two.ann.context.request.post(`${site.url}/api/people/${user.id}/settings/choose-time-zone`, {
        data: { timeZone },
        headers: { origin: site.url },
      });
    expect((await set('Asia/Kolkata')).ok()).toBe(true);
    const page = await pageIn(LOS_ANGELES, two.ann);
    await plan(page, '2026-12-04', '09:15');
    await seen(page.getByText('Asia/Kolkata'));
    await seen(page.getByText('Today, 30 Nov 2026'));
    await send(page);
    await planned(page, 'planned for Friday 4 December, 09:15 · for Bo 04:45 · ');
    await page.context().close();
    expect((await set(null)).ok()).toBe(true);
  });
});

describe('a zone that the browser knows and the server doesn’t yet', () => {
  it('throws nobody out: days are Greenwich’s, and the page says so', async () => {
    const page = await pageIn('Asia/Kolkata', two.ann);
    // As the server would hear it where its list of zones is older than the browser's.
    await page.route('**/api/**', (route) => {
      const headers = route.request().headers();
      const zone = headers['time-zone'];
      return route.continue({
        headers: { ...headers, ...(zone && zone !== 'UTC' && { 'time-zone': `${zone}/New` }) },
      });
    });
    await page.goto(two.home);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await seen(
      page.getByText(/doesn’t know Asia\/(Kolkata|Calcutta) time yet: days and times are Greenwich’s/),
    );
    await seen(page.getByText('Today, 30 Nov 2026'));
    await openScreen(page, 'Review');
    await page.getByRole('button', { name: 'Move it', exact: true }).click();
    await fill(page, '2026-12-05', '10:15');
    await send(page);
    await planned(page, 'planned for Saturday 5 December, 10:15');
    const { members } = await two.bo.says.read<{ members: { coach: { zone?: string } } }>('partnership');
    expect(members.coach.zone).toBe(LOS_ANGELES);
    await page.context().close();
  });
});

describe('what happened a moment ago', () => {
  it('was signed on Sunday afternoon in Los Angeles, and on Monday in Auckland', async () => {
    for (const [zone, today, signed] of [
      [LOS_ANGELES, 'Today, 29 Nov 2026', '29 November, 17:27'],
      ['Pacific/Auckland', 'Today, 30 Nov 2026', '30 November, 14:27'],
    ] as const) {
      const page = await pageIn(zone, two.ann);
      await page.goto(`${two.home}/agreement/read`);
      await seen(page.getByText(`${signed} · for Bo`));
      await seen(page.getByText(today));
      await page.context().close();
    }
  });

  it('was this morning in Auckland, which lies behind whoever is there', async () => {
    const page = await pageIn('Pacific/Auckland', two.ann);
    await reviews(page);
    await page.getByRole('button', { name: 'Record one that was held without a plan' }).click();
    await fill(page, '2026-11-30', '09:00');
    await page.getByRole('button', { name: 'Record it' }).click();
    await seen(page.getByRole('link', { name: 'Review session 1' }));
    await seen(page.getByText(/^Monday 30 November · for Bo Sunday 29 November/));
    await page.context().close();
  });
});
