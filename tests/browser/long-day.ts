import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { freePort, startServer } from '../faults/server-process.ts';
import { signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { proxyTo, type Proxy } from './proxy.ts';
import { siteAt, type Site } from './site.ts';

export const ANNS_ZONE = 'America/Los_Angeles';
export const BOS_ZONE = 'Pacific/Auckland';
const PROGRAM = join(import.meta.dirname, 'all-day-server.ts');
/** Seconds that a token holds. */
const TOKEN_HOLDS_FOR = 3;

/** Two people far apart, a server on a third coast in a process of its own, a proxy before it, and the time for all. */
export interface LongDay {
  readonly site: Site;
  readonly proxy: Proxy;
  readonly two: Newcomers;
  /** Now, in milliseconds. */
  now(): number;
  /** Lets it become that moment, for the server and for the devices of these people; others are asleep. */
  becomes(instant: string, ...awake: readonly BrowserContext[]): Promise<void>;
  /** Ends the server, lets this happen, and starts it again on its folder. */
  without(happens: () => Promise<void>): Promise<void>;
}

const begun = async (site: Site): Promise<Newcomers> => {
  const two = await twoNewcomers(site, { timezoneId: ANNS_ZONE }, { timezoneId: BOS_ZONE });
  await signTheUsual(two);
  return two;
};

export const longDay = async (beginsAt: string): Promise<LongDay> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-long-day-'));
  const port = await freePort();
  const proxy = await proxyTo(`http://127.0.0.1:${port}`);
  let ahead = Date.parse(beginsAt) - Date.now();
  const now = () => Date.now() + ahead;
  const started = () =>
    startServer(
      dataDir,
      port,
      {
        TZ: 'Asia/Tokyo',
        BASE_URL: proxy.url,
        CLOCK_STARTS_AT: new Date(now()).toISOString(),
        TOKEN_HOLDS_FOR: String(TOKEN_HOLDS_FOR),
      },
      PROGRAM,
    );
  let server = await started();
  const site = await siteAt(proxy.url, async () => {
    await proxy.stop();
    await server.terminate();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const two = await begun(site).catch(async (error: unknown) => {
    await site.stop();
    throw error;
  });
  const shown = new Map<BrowserContext, number>();
  for (const { context } of [two.ann, two.bo]) {
    await context.clock.install({ time: now() });
    shown.set(context, ahead);
  }
  return {
    site,
    proxy,
    two,
    now,
    becomes: async (instant, ...awake) => {
      ahead = Date.parse(instant) - Date.now();
      await server.tell(instant);
      for (const context of awake) {
        await context.clock.fastForward(Math.max(0, ahead - (shown.get(context) ?? ahead)));
        shown.set(context, ahead);
      }
    },
    without: async (happens) => {
      await server.terminate();
      await happens();
      server = await started();
    },
  };
};
