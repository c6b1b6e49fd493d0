import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '@alliance/all-in-one/start';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../tests/harness/browser.ts';

// A picture of every screen on the sample: on a desktop and a phone, light and dark.
// `npm run screenshots -- goals themes` takes only those whose name contains one of these.
const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', 'screenshots');
const looks = {
  desktop: { viewport: { width: 1360, height: 900 }, deviceScaleFactor: 1.5 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, hasTouch: true },
} as const;
const schemes = ['light', 'dark'] as const;

interface Screen {
  readonly name: string;
  readonly as?: string;
  /** Whose pair, by the coach's first name. */
  readonly pair?: string;
  readonly path: string;
  readonly before?: (page: Page) => Promise<unknown>;
}
const evidence = (page: Page) =>
  page
    .getByRole('button', { name: /came back/ })
    .first()
    .click({ timeout: 4000 });
const screens: readonly Screen[] = [
  { name: 'first-screen', path: '/' },
  { name: 'story', as: 'Judith', pair: 'Amara', path: '' },
  { name: 'story-evidence-open', as: 'Judith', pair: 'Amara', path: '', before: evidence },
  { name: 'story-earlier-day', as: 'Judith', pair: 'Amara', path: '?day=2025-11-12' },
  { name: 'story-empty', as: 'Amara', pair: 'Amara', path: '?day=2025-01-17' },
  {
    name: 'story-discreet',
    as: 'Judith',
    pair: 'Amara',
    path: '',
    before: (page) =>
      page
        .getByRole('button', { name: /Discreet/ })
        .first()
        .click(),
  },
  { name: 'story-ended', as: 'Priya', pair: 'Priya', path: '' },
  { name: 'agreement', as: 'Judith', pair: 'Tom', path: '/agreement' },
  { name: 'goals', as: 'Amara', pair: 'Amara', path: '/goals' },
  { name: 'themes', as: 'Judith', pair: 'Amara', path: '/themes' },
  { name: 'themes-tom', as: 'Tom', pair: 'Tom', path: '/themes' },
  { name: 'review', as: 'Judith', pair: 'Amara', path: '/review' },
  { name: 'review-revealed', as: 'Judith', pair: 'Amara', path: '/review/13' },
  { name: 'alliance', as: 'Judith', pair: 'Tom', path: '/alliance' },
];

const lookIn = async (context: BrowserContext, url: string, first: string) => {
  const people = (await (await context.request.get(`${url}/sample/api/identity/sample-people`)).json()) as {
    id: string;
    name: string;
  }[];
  const personId = people.find(({ name }) => name.startsWith(first))?.id;
  await context.request.post(`${url}/sample/api/identity/sample-sign-in`, {
    data: { personId },
    headers: { origin: url },
  });
};
const pairOf = async (context: BrowserContext, url: string, coach: string) => {
  const pairs = (await (await context.request.get(`${url}/sample/api/identity/sample-pairs`)).json()) as {
    allianceId: string;
    coach: { name: string };
  }[];
  return pairs.find((pair) => pair.coach.name.startsWith(coach))?.allianceId ?? '';
};

const data = mkdtempSync(join(tmpdir(), 'alliance-screens-'));
const started = await start({ port: 0, host: '127.0.0.1', dataDir: data, sample: true });
await started.sampleReady;
const browser = await openBrowser();
mkdirSync(folder, { recursive: true });
for (const [device, look] of Object.entries(looks))
  for (const colorScheme of schemes) {
    for (const screen of screens) {
      if (wanted.length > 0 && !wanted.some((part) => screen.name.includes(part))) continue;
      const context = await browser.newContext({
        ...look,
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
      });
      if (screen.as !== undefined) await lookIn(context, started.url, screen.as);
      const page = await context.newPage();
      const base =
        screen.pair === undefined ? '' : `/sample/pairs/${await pairOf(context, started.url, screen.pair)}`;
      await page.goto(started.url + base + screen.path, { waitUntil: 'load' });
      await page.waitForTimeout(900);
      await screen
        .before?.(page)
        .catch((error: unknown) => console.error(screen.name, String(error).split('\n')[0]));
      await page.waitForTimeout(250);
      // The whole page in one view, so that what is fixed to the edge of a phone stays at its edge.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const { width, height: shortest } = look.viewport;
      await page.setViewportSize({ width, height: Math.max(height, shortest) });
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(folder, `${screen.name}-${device}-${colorScheme}.png`) });
      await context.close();
    }
  }
await browser.close();
await started.stop();
rmSync(data, { recursive: true, force: true });
console.log(`The pictures are in ${folder}`);
