import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '@alliance/all-in-one/environment';
import type * as Starting from '@alliance/all-in-one/start';
import type { Clock } from '@alliance/platform/clock';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../harness/browser.ts';
import { importOnce } from '../harness/import-once.ts';
import { alliance } from '../import/command-line.ts';

export const DESKTOP = { viewport: { width: 1360, height: 900 } } as const;
export const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
export const NARROWEST = { viewport: { width: 320, height: 640 }, hasTouch: true } as const;

/** How long anything on a page may take to be there, in milliseconds; generous, because machines are shared. */
const PATIENCE = 12_000;

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Somebody's browser: its own cookies, its own memory. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Everything that went wrong on a page without being shown: exceptions, and what the page's policy forbade. */
  readonly troubles: readonly string[];
  /** Fails where there was trouble on a page. */
  stop(): Promise<void>;
}

const listen = (page: Page, troubles: string[]) => {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy|Warning:/.test(message.text()))
      troubles.push(`${page.url()}: ${message.text()}`);
  });
};

/** A real browser in front of a server that runs. `close` ends the server. */
export const siteAt = async (url: string, close: () => Promise<void>): Promise<Site> => {
  const browser = await openBrowser().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const troubles: string[] = [];
  return {
    url,
    browser,
    troubles,
    visitor: async (options = {}) => {
      const context = await browser.newContext({
        ...DESKTOP,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        baseURL: url,
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      context.on('page', (page) => listen(page, troubles));
      return context;
    },
    stop: async () => {
      await browser.close();
      await close();
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  };
};

const takenIn = async (dataDir: string, scenario: string) => {
  const file = `${dataDir}.jsonl`;
  writeFileSync(file, scenario);
  const { code, err } = await alliance(dataDir, 'import', file).ended;
  rmSync(file);
  if (code !== 0) throw new Error(err);
};

/** The server as `npm start` has it, with the built dashboard, and a real browser in front of it. */
export const openSite = async ({
  sample = false,
  clock,
  tokenHoldsFor,
  scenario,
  ...environment
}: {
  readonly sample?: boolean;
  readonly clock?: Clock;
  /** Seconds; five minutes where it isn’t said. */
  readonly tokenHoldsFor?: number;
  /** Lines that are taken in before the start. */
  readonly scenario?: string;
} & Pick<Environment, 'smtpUrl' | 'operator'> = {}): Promise<Site> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-browser-'));
  if (scenario !== undefined) await takenIn(dataDir, scenario);
  const { start } = await importOnce<typeof Starting>('@alliance/all-in-one/start');
  const started = await start(
    { port: 0, host: '127.0.0.1', dataDir, sample, ...environment },
    { limited: false, ...(clock && { clock }), ...(tokenHoldsFor && { tokenHoldsFor }) },
  );
  const close = async () => {
    await started.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  if (sample && !(await started.sampleReady)) {
    await close();
    throw new Error('the sample couldn’t be opened');
  }
  return siteAt(started.url, close);
};
