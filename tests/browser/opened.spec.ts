import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { found } from './axe.ts';
import { signedUp, twoNewcomers } from './newcomers.ts';
import { inAPair, type Looker, type Opening, type Place } from './opened.ts';
import { withoutAPair } from './opened-without-a-pair.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { inTheMiddle } from './screens.ts';
import { DESKTOP, NARROWEST, openSite, type Site } from './site.ts';
import { speakerOf } from './telling.ts';

const source = join(import.meta.dirname, '../../dashboard/src');
const places: readonly Place[] = [...inAPair, ...withoutAPair];
const all = places.flatMap(({ who, path, opens }) => opens.map((opening) => ({ who, path, opening })));

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
  await inTheMiddle(site);
  await planWithTom();
}, 90_000);
afterAll(() => site?.stop());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** One session that was called off, and one to come. */
const planWithTom = async (): Promise<void> => {
  const tom = await lookInAs(site, 'Tom');
  const says = speakerOf(tom, site.url, '/sample', await allianceOf(tom, 'Tom'));
  const meeting = { minutes: 60, mode: 'video' };
  const { id } = await says.tell('session/schedule', { startsAt: inDays(3), ...meeting });
  await says.tell(`session/${id}/call-off`, {});
  await says.tell('session/schedule', { startsAt: inDays(9), ...meeting });
  await says.read('sessions');
};

/** Ann, whose draft, pulse and ending wait for an answer. */
const newcomer = async () => {
  const { ann, bo, home } = await twoNewcomers(site);
  await ann.says.tell('contract/draft', { templateId: 'usual-fourteen' });
  const { id: sessionId } = await ann.says.tell('session/record-held', {
    heldAt: inDays(0),
    minutes: 60,
    mode: 'video',
  });
  await ann.says.tell('pulse/open', { sessionId });
  await bo.says.tell('alliance/propose-ending', { closingReviewDue: inDays(30).slice(0, 10) });
  await ann.says.read('alliance');
  return { context: ann.context, home };
};

const inviter = async () => {
  const { context } = await signedUp(site, 'Cas');
  const answer = await context.request.post(`${site.url}/api/alliances/invitations`, {
    data: { inviterRole: 'coach', message: 'Shall we?' },
    headers: { origin: site.url },
  });
  const { token } = (await answer.json()) as { token: string };
  return { context, home: '', token };
};

interface There {
  readonly context: BrowserContext;
  readonly home: string;
}

const look = async (who: Looker): Promise<There> => {
  if (who === 'a stranger') return { context: await site.visitor(), home: '' };
  if (who === 'a newcomer') return newcomer();
  if (who === 'an inviter') return inviter();
  if (who === 'an invited')
    return { context: await site.visitor(), home: `/invitation#${(await inviter()).token}` };
  if (who === 'a newcomer whose session ends') {
    const { ann, home } = await twoNewcomers(site);
    return { context: ann.context, home };
  }
  const context = await lookInAs(site, who[0]);
  return { context, home: await homeOf(context, who[1]) };
};
const known = new Map<string, Promise<There>>();
const browserOf = (who: Looker): Promise<There> => {
  const there = known.get(String(who)) ?? look(who);
  known.set(String(who), there);
  return there;
};

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();

const open = async (who: Looker, path: string, [, steps, has]: Opening): Promise<Page> => {
  const { context, home } = await browserOf(who);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(path.startsWith('/sample') ? path : home + path);
  for (const step of steps) await (typeof step === 'function' ? step(page) : button(page, step).click());
  await button(page, has).waitFor();
  return page;
};

/** Where there is a form of its own, or a popup. */
const drawsOne =
  /<form\b|<(?:Command|Sharing)Form\b|<Popup\b|<dialog\b|<Section\b[^>]*onSubmit|<(?:Held|Plan)Form\b/s;
const filesThatDrawOne = (): readonly string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && drawsOne.test(readFileSync(join(source, file), 'utf8')),
  );

describe('what a press opens', () => {
  it('is every form and every popup that there is', () => {
    expect(filesThatDrawOne().toSorted()).toEqual(
      [...new Set(all.flatMap(({ opening: [files] }) => files.split(' ')))].toSorted(),
    );
  });
});

describe('axe finds nothing, wide and on the narrowest phone', () => {
  it.each(all.map((each) => ({ ...each, name: each.opening[0] })))(
    'in $name',
    async ({ who, path, opening }) => {
      const page = await open(who, path, opening);
      const wide = await found(page, 'wide');
      await page.setViewportSize(NARROWEST.viewport);
      const narrow = await found(page, 'narrow');
      await page.close();
      expect([...wide, ...narrow]).toEqual([]);
    },
    40_000,
  );

  it('and would say so: a field without a label, in a form that was opened', async () => {
    const [first] = all;
    if (!first) throw new Error('nothing is opened');
    const page = await open(first.who, first.path, first.opening);
    await page.setViewportSize(DESKTOP.viewport);
    await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('input')));
    const said = await found(page, 'wide');
    await page.close();
    expect(said.map((each) => each.split(':')[0])).toEqual(['wide, label']);
  });
});
