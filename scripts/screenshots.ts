import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '@alliance/all-in-one/start';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../tests/harness/browser.ts';
import { LONG_PAIR, longPair, type LongPair } from '../tests/harness/long-pair.ts';
import { looks, looksOf, screens, type Look, type Screen } from './screens.ts';

// A picture of every screen, on a desktop, a tablet, a phone, at twice the size of everything and on paper (as PDF), of
// the sample, of a pair with sixty sessions and of one with the longest names.
// `npm run screenshots -- goals themes` takes only those whose name contains one of these.
const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', 'screenshots');
const COMMAND_LINE = join(import.meta.dirname, '../services/all-in-one/dist/command-line/alliance.js');

const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));

/** A server on a data folder of its own, perhaps with a pair taken in. */
const site = async (pair?: LongPair) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-screens-'));
  if (pair) {
    const file = join(dataDir, 'long.jsonl');
    writeFileSync(file, longPair(pair));
    const taken = join(dataDir, 'data');
    execFileSync(process.execPath, [COMMAND_LINE, 'import', file], { env: { DATA_DIR: taken } });
  }
  const started = await start({
    port: 0,
    host: '127.0.0.1',
    dataDir: pair ? join(dataDir, 'data') : dataDir,
    sample: !pair,
  });
  await started.sampleReady;
  return {
    url: started.url,
    stop: async () => {
      await started.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const json = async <T>(context: BrowserContext, url: string): Promise<T> =>
  (await (await context.request.get(url)).json()) as T;

/** Signs somebody of the sample in, and says where the pair is at home. */
const lookIn = async (context: BrowserContext, url: string, { as, pair }: Screen): Promise<string> => {
  if (as === undefined || pair === undefined) return '';
  const api = `${url}/sample/api/identity`;
  const people = await json<{ id: string; name: string }[]>(context, `${api}/sample-people`);
  const personId = people.find(({ name }) => name.startsWith(as))?.id;
  await context.request.post(`${api}/sample-sign-in`, { data: { personId }, headers: { origin: url } });
  const pairs = await json<{ allianceId: string; coach: { name: string } }[]>(context, `${api}/sample-pairs`);
  return `/sample/pairs/${pairs.find(({ coach }) => coach.name.startsWith(pair))?.allianceId ?? ''}`;
};

/** Signing in is limited, so the long pair's browser does it once, and the others take its cookies. */
const signedIn = async (browser: Browser, url: string) => {
  const context = await browser.newContext();
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: LONG_PAIR, headers: { origin: url } });
  const [own] = await json<{ allianceId: string }[]>(context, `${url}/api/alliances`);
  const cookies = await context.cookies();
  await context.close();
  return async (other: BrowserContext): Promise<string> => {
    await other.addCookies(cookies);
    return `/pairs/${own?.allianceId ?? ''}`;
  };
};

/** The whole page in one view, so that what is fixed to the edge of a phone stays at its edge. */
const wholePage = async (page: Page, { width, height: least }: Look['viewport']) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, least) });
  await page.waitForTimeout(150);
};

type GoHome = (context: BrowserContext, screen: Screen) => Promise<string>;

const take = async (browser: Browser, url: string, goHome: GoHome, screen: Screen, name: string) => {
  for (const look of looksOf(screen))
    for (const colorScheme of look.schemes) {
      const context = await browser.newContext({
        ...look,
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      });
      const home = await goHome(context, screen);
      const page = await context.newPage();
      await page.goto(url + (screen.fromRoot ? '' : home) + screen.path, { waitUntil: 'load' });
      await page.waitForTimeout(900);
      await screen
        .before?.(page)
        .catch((error: unknown) => console.error(name, String(error).split('\n')[0]));
      await page.waitForTimeout(250);
      const path = join(folder, `${name}-${look.name}${look.schemes.length > 1 ? `-${colorScheme}` : ''}`);
      if (look.paper) await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, format: 'A4' });
      else {
        if (!look.window) await wholePage(page, look.viewport);
        await page.screenshot({ path: `${path}.png` });
      }
      await context.close();
    }
};

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const pair of [undefined, { sessions: 60 }, { sessions: 3, long: true }]) {
  const suffix = pair ? (pair.long ? '-longest-names' : '-sixty-sessions') : '';
  const these = screens
    .filter(({ long = false }) => long === (pair !== undefined))
    .map((screen) => ({ screen, name: screen.name + suffix }))
    .filter(({ name }) => isWanted(name));
  if (these.length === 0) continue;
  const { url, stop } = await site(pair);
  const goHome = pair
    ? await signedIn(browser, url)
    : (context: BrowserContext, screen: Screen) => lookIn(context, url, screen);
  for (const { screen, name } of these) await take(browser, url, goHome, screen, name);
  await stop();
}
await browser.close();
console.log(`The pictures of ${Object.keys(looks).length} looks are in ${folder}`);
