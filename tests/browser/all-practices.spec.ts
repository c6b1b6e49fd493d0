import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isCommand, readScenario, type CommandLine } from '@alliance/all-in-one/scenario/line';
import { readSample, SAMPLE_TODAY } from '@alliance/all-in-one/sample/sample';
import { ManagedClock } from '@alliance/platform/clock';
import type { Page } from 'playwright-core';
import { signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

/** Seconds for a line that is written, about ten words, and for something that is chosen or pressed. */
const [A_LINE, A_PRESS] = [25, 4];
const clock = new ManagedClock('2026-06-01T09:00:00.000Z');
let site: Site;
let two: Newcomers;
let held = '';

beforeAll(async () => {
  site = await openSite({ clock });
  two = await twoNewcomers(site);
  await signTheUsual(two);
  const { says } = two.ann;
  const heldAt = '2026-06-01T07:00:00.000Z';
  held = (await says.tell('session/record-held', { heldAt, minutes: 60, mode: 'video' })).id ?? '';
  await says.tell('session/schedule', { startsAt: '2026-06-22T07:00:00.000Z', minutes: 60, mode: 'video' });
  await says.tell('themes/name', { label: 'Helping first', family: 'rescuing-and-dependency' });
  await says.tell('pulse/open', { sessionId: held });
}, 120_000);
afterAll(() => site?.stop());

interface PracticeForm {
  readonly by: 'ann' | 'bo';
  readonly path: () => string;
  readonly opens?: readonly string[];
  readonly sends: string;
  /** Of the sample, where it is done by this form. */
  readonly line: string;
}

/** The form by which each practice asks, as it stands before two who use all of them. */
const FORMS: Readonly<Record<string, PracticeForm>> = {
  'reviews, with what it was worth': {
    by: 'ann',
    path: () => `/review/${held}`,
    sends: 'Seal my review',
    line: 'session submit-review',
  },
  'pulse, with guesses': {
    by: 'ann',
    path: () => '/alliance',
    opens: ['Answer it', 'Guess what Bo answers, too'],
    sends: 'Seal my answers',
    line: 'pulse seal',
  },
  depths: {
    by: 'ann',
    path: () => '/themes',
    opens: ['Note that it came up'],
    sends: 'Offer it to Bo',
    line: 'themes offer-touch',
  },
  growth: {
    by: 'ann',
    path: () => '/goals/practitioner',
    sends: 'Place it',
    line: 'practitioner place',
  },
  experiments: {
    by: 'ann',
    path: () => '/themes/experiments',
    sends: 'Propose it',
    line: 'experiment propose',
  },
  impact: { by: 'ann', path: () => '/impact', sends: 'Tell it', line: 'impact note' },
  companion: {
    by: 'bo',
    path: () => '/alliance/companion',
    sends: 'Lay it down',
    line: 'companion share',
  },
  preparation: {
    by: 'ann',
    path: () => '/prepare',
    sends: 'Keep it, for me',
    line: 'preparation review-coaching-session',
  },
};

interface Fields {
  readonly lines: number;
  readonly choices: number;
}

/** What there is to write and to choose in a form; radio buttons of one name are one choice. */
const fieldsOf = async (page: Page, { path, opens = [], sends }: PracticeForm): Promise<Fields> => {
  await page.goto(two.home + path());
  for (const name of opens)
    await page.getByRole('button', { name }).or(page.getByRole('switch', { name })).first().press('Space');
  const button = page.getByRole('button', { name: sends, exact: true });
  const form = page.locator('form').filter({ has: button }).first();
  await seen(form);
  return form.evaluate((element) => {
    const fields = [...element.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const written = fields.filter(({ type }) => /^(text|textarea|date|time|number)$/.test(type));
    const chosen = fields.filter((field) => !written.includes(field));
    const choices = new Set(chosen.map(({ type, name, id }) => (type === 'radio' ? name : id || name)));
    return { lines: written.length, choices: choices.size };
  });
};

/** How often each of the two did it in the sample's last year. */
const timesInAYear = (lines: readonly CommandLine[], doing: string, by: string) =>
  lines.filter((line) => line.do === doing && line.by === by && line.at > `2025${SAMPLE_TODAY.slice(4)}`)
    .length;

describe('a year of the sample’s first pair, with every practice', () => {
  it('asks for so many fields, and for so many minutes beside each session where all are filled in', async () => {
    const lines = readScenario(await readSample('amara-and-judith')).filter(isCommand);
    const sessions = lines.filter(
      (line) => line.do === 'session hold' && line.at > `2025${SAMPLE_TODAY.slice(4)}`,
    ).length;
    const pages = { ann: await two.ann.context.newPage(), bo: await two.bo.context.newPage() };
    for (const page of Object.values(pages)) await page.clock.setFixedTime(clock.now());
    const fields: Record<string, Fields> = {};
    for (const [name, form] of Object.entries(FORMS)) fields[name] = await fieldsOf(pages[form.by], form);
    const fills = (who: string) => {
      const began = Date.parse(clock.now());
      let asked = 0;
      for (const [name, { line }] of Object.entries(FORMS)) {
        const { lines: written = 0, choices = 0 } = fields[name] ?? {};
        const times = timesInAYear(lines, line, who);
        asked += times * (written + choices);
        const takes = times * (written * A_LINE + choices * A_PRESS + A_PRESS);
        clock.moveTo(new Date(Date.parse(clock.now()) + takes * 1_000).toISOString());
      }
      const minutes = (Date.parse(clock.now()) - began) / 60_000;
      return { asked, minutes: Math.round(minutes), aSession: Math.round(minutes / sessions) };
    };
    expect(fields).toEqual({
      'reviews, with what it was worth': { lines: 4, choices: 2 },
      'pulse, with guesses': { lines: 0, choices: 23 },
      depths: { lines: 1, choices: 6 },
      growth: { lines: 1, choices: 2 },
      experiments: { lines: 1, choices: 0 },
      impact: { lines: 1, choices: 3 },
      companion: { lines: 1, choices: 1 },
      preparation: { lines: 4, choices: 1 },
    });
    expect(sessions).toBe(10);
    expect(fills('amara')).toEqual({ asked: 297, minutes: 57, aSession: 6 });
    expect(fills('judith')).toEqual({ asked: 181, minutes: 33, aSession: 3 });
  }, 180_000);
});
