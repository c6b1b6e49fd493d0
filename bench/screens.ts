import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { lookInAs, homeOf } from '../tests/browser/sample.ts';
import { inTheMiddle, screens, type Screen } from '../tests/browser/screens.ts';
import { DESKTOP, openSite, type Site } from '../tests/browser/site.ts';

const ROUNDS = 5;
/** How many times slower than this machine's the browser's processor is. */
const SLOWER = 4;

/** What a person waits for and is startled by: https://web.dev/articles/vitals */
interface Vitals {
  /** Milliseconds until the largest thing of the page was painted. */
  readonly LCP: number;
  /** Milliseconds from the slowest press to the picture that shows it. */
  readonly INP: number;
  /** How much of the page moved by itself; a share of the window times a share of its height. */
  readonly CLS: number;
}

const library = fileURLToPath(import.meta.resolve('web-vitals')).replace(/[^/]+$/, 'web-vitals.iife.js');
const watching = `${readFileSync(library, 'utf8')};
  globalThis.vitals = { LCP: 0, INP: 0, CLS: 0 };
  for (const name of ['LCP', 'INP', 'CLS'])
    webVitals['on' + name](({ value }) => (globalThis.vitals[name] = value), { reportAllChanges: true, durationThreshold: 16 });`;

/** A heading and nothing else: what the browser itself takes. */
const bare: Screen = { name: 'a bare page', path: '/bare', drawn: (page) => page.getByRole('heading') };
const bareAnswer = { contentType: 'text/html', body: '<!doctype html><h1>Bare</h1>' };

/** What people do on every screen, by keyboard and by mouse. */
const use = async (page: Page, screen: Screen) => {
  for (let n = 0; n < 4; n++) await page.keyboard.press('Tab');
  await screen.before?.(page);
  const day = page.getByRole('slider', { name: 'Day shown' }).first();
  if (await day.isVisible()) for (let n = 0; n < 3; n++) await day.press('ArrowLeft');
  for (const name of [/table/i, /^Discreet/]) {
    const button = page.getByRole('button', { name }).first();
    if (await button.isVisible()) await button.click();
  }
  await page.waitForTimeout(400);
};

const look = async (site: Site, screen: Screen): Promise<Vitals> => {
  const context = screen.as ? await lookInAs(site, screen.as, DESKTOP) : await site.visitor(DESKTOP);
  try {
    await context.addInitScript(watching);
    if (screen === bare) await context.route('**/bare', (route) => route.fulfill(bareAnswer));
    const base = screen.pair ? await homeOf(context, screen.pair) : '';
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${base}${screen.path}`);
    await screen.drawn(page).waitFor();
    await page.waitForTimeout(500);
    await use(page, screen);
    return await page.evaluate(() => (globalThis as unknown as { vitals: Vitals }).vitals);
  } finally {
    await context.close();
  }
};

/** Vitals are judged by the 75th percentile of visits; in brackets the worst of them. */
const line = (what: string, all: readonly Vitals[]) => {
  const told = (name: keyof Vitals, digits: number) => {
    const values = all.map((one) => one[name]).toSorted((a, b) => a - b);
    const most = values.at(-1) ?? 0;
    const usual = values[Math.ceil(values.length * 0.75) - 1] ?? most;
    return `${name} ${usual.toFixed(digits)} (${most.toFixed(digits)})`;
  };
  return `${what.padEnd(32)} ${told('LCP', 0)} ms  ${told('INP', 0)} ms  ${told('CLS', 3)}`;
};

/** Each screen, opened with an empty cache and used for a moment, in a browser whose processor is slowed down. */
export const benchScreens = async (print: (line: string) => void): Promise<void> => {
  const site = await openSite({ sample: true });
  try {
    await inTheMiddle(site);
    print(`${ROUNDS} times each, processor ${SLOWER} times slower, cache empty; p75 (and the worst)`);
    const all: Vitals[] = [];
    for (const screen of [bare, ...screens.filter(({ newcomers }) => !newcomers)]) {
      const seen: Vitals[] = [];
      for (let round = 0; round < ROUNDS; round++) seen.push(await look(site, screen));
      print(line(screen.name, seen));
      if (screen !== bare) all.push(...seen);
    }
    print(line('all of them', all));
  } finally {
    await site.stop();
  }
};
