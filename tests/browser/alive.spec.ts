import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { mark, neverLoadedAnew, seen, until } from './on-screen.ts';
import { proxyTo, type Proxy } from './proxy.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let proxy: Proxy;
let two: Newcomers;
let now = '2026-02-02T12:00:00.000Z';

beforeAll(async () => {
  site = await openSite({ clock: { now: () => now } });
  two = await twoNewcomers(site);
  await signTheUsual(two);
}, 60_000);
afterAll(() => site?.stop());
beforeEach(async () => {
  proxy = await proxyTo(site.url);
});
afterEach(async () => {
  await two.ann.context.setOffline(false);
  await proxy.stop();
});

/** Ann's story, by way of the proxy. */
const openStory = async (context: BrowserContext, by = proxy.url): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${by}${two.home}`);
  await seen(page.getByRole('slider', { name: 'Day shown' }));
  await mark(page);
  return page;
};

let named = 0;
/** Bo names a theme; the page of Ann's shows it without being loaded anew. */
const boNames = async (): Promise<string> => {
  const label = `Waiting together ${(named += 1)}`;
  await two.bo.says.tell('themes/name', { label, family: 'not-knowing-and-silence' });
  return label;
};
const showsIt = async (page: Page, label: string) => {
  await seen(page.getByText(label));
  expect(await neverLoadedAnew(page)).toBe(true);
};

/** Whether the page has read what it wants, and has asked for nothing more for half a second. */
const readsOf = (page: Page) => {
  const underWay = new Set<Request>();
  let last = performance.now();
  const seenOf = (request: Request, then: () => unknown) => {
    if (request.url().endsWith('/api/events')) return;
    then();
    last = performance.now();
  };
  page.on('request', (request) => seenOf(request, () => underWay.add(request)));
  page.on('requestfinished', (request) => seenOf(request, () => underWay.delete(request)));
  page.on('requestfailed', (request) => seenOf(request, () => underWay.delete(request)));
  return { atRest: async () => underWay.size === 0 && performance.now() - last > 500 };
};

describe('a page that was left open', () => {
  it('hears of changes again after a proxy has refused the stream', async () => {
    proxy.refuseOnce();
    const page = await openStory(two.ann.context);
    await until(
      async () => proxy.streams(),
      (streams) => streams === 2,
    );
    await showsIt(page, await boNames());
    await page.close();
  });

  it('reads everything again where a stream broke, and what happened meanwhile is there', async () => {
    const page = await openStory(two.ann.context);
    await until(
      async () => proxy.streams(),
      (streams) => streams === 1,
    );
    proxy.refuseOnce();
    proxy.refuseOnce();
    proxy.breakOff();
    const label = await boNames();
    await showsIt(page, label);
    await page.close();
  });

  it('notices that nothing is passed on any more, though nothing was closed', async () => {
    const page = await two.ann.context.newPage();
    await page.clock.install();
    const reads = readsOf(page);
    await page.goto(`${proxy.url}${two.home}`);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await mark(page);
    await until(
      async () => proxy.streams(),
      (streams) => streams === 1,
    );
    await until(
      async () => proxy.open(),
      (open) => open === 1,
    );
    await until(reads.atRest, (rest) => rest);
    proxy.holdBack();
    const label = await boNames();
    await page.waitForTimeout(300);
    expect(await page.getByText(label).count()).toBe(0);
    await page.clock.fastForward(60_000);
    await showsIt(page, label);
    expect(proxy.streams()).toBe(2);
    await page.close();
  });

  it('is read again now and then where a proxy passes on nothing of any stream', async () => {
    const page = await two.ann.context.newPage();
    await page.clock.install();
    await page.route('**/api/events', () => undefined);
    const asked = page.waitForRequest('**/api/events');
    await page.goto(`${proxy.url}${two.home}`);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await mark(page);
    await asked;
    const label = await boNames();
    await page.clock.fastForward(60_000);
    await showsIt(page, label);
    await page.close();
  });

  it('comes back at once when the device is on a network again', async () => {
    const page = await openStory(two.ann.context);
    await until(
      async () => proxy.streams(),
      (streams) => streams === 1,
    );
    await two.ann.context.setOffline(true);
    const label = await boNames();
    await two.ann.context.setOffline(false);
    await showsIt(page, label);
    await page.close();
  });

  it('says so where it couldn’t be brought up to date, and goes on trying', async () => {
    const page = await openStory(two.ann.context);
    let busy = true;
    await page.route('**/api/alliances/**', (route) =>
      busy ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    const label = await boNames();
    await seen(page.getByText('This page couldn’t be brought up to date just now.'));
    busy = false;
    await showsIt(page, label);
    await page.getByText('This page couldn’t be brought up to date').waitFor({ state: 'detached' });
    await page.close();
  });

  it('turns to the next day at midnight', async () => {
    now = '2026-02-02T23:59:40.000Z';
    const page = await two.ann.context.newPage();
    await page.clock.install({ time: now });
    const listening = page.waitForResponse('**/api/events');
    await page.goto(`${site.url}${two.home}`);
    await listening;
    await seen(page.getByText('our first day'));
    await mark(page);
    now = '2026-02-03T00:00:10.000Z';
    await page.clock.fastForward(30_000);
    await seen(page.getByText('our second day'));
    expect(await neverLoadedAnew(page)).toBe(true);
    await page.close();
  });
});

describe('what moves between the first reading of a page and the opening of its stream', () => {
  /** Holds back what matches until it is let go; resolves once it was asked for. */
  const heldBack = async (page: Page, what: string) => {
    const letGo = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    await page.route(what, async (route) => {
      asked.resolve();
      await letGo.promise;
      await route.continue();
    });
    return { asked: asked.promise, letGo: letGo.resolve };
  };
  const missedAtFirst = async (page: Page, what: string, by: string) => {
    const held = await heldBack(page, what);
    await page.goto(`${by}${two.home}`);
    await seen(page.getByRole('slider', { name: 'Day shown' }));
    await seen(page.getByRole('heading', { name: 'The story so far' }));
    await held.asked;
    await mark(page);
    const label = await boNames();
    await two.bo.says.read('themes');
    expect(await page.getByText(label).count()).toBe(0);
    held.letGo();
    await showsIt(page, label);
  };

  it('is read as soon as it is open', async () => {
    const page = await two.ann.context.newPage();
    await missedAtFirst(page, '**/api/events', site.url);
    await page.close();
  });

  it('is read by a tab that begins to listen to another', async () => {
    const first = await openStory(two.ann.context, site.url);
    await showsIt(first, await boNames());
    const page = await two.ann.context.newPage();
    await missedAtFirst(page, '**/assets/follow-*.js', site.url);
    await Promise.all([first.close(), page.close()]);
  });
});

describe('eight tabs of one browser', () => {
  it('all load, over one stream, and all hear of a change; the next listens when the first is closed', async () => {
    const pages: Page[] = [];
    for (let n = 0; n < 8; n += 1) pages.push(await openStory(two.ann.context));
    await until(
      async () => proxy.open(),
      (open) => open === 1,
    );
    expect(proxy.streams()).toBe(1);
    const label = await boNames();
    for (const page of pages) await showsIt(page, label);
    await pages.shift()?.close();
    await until(
      async () => [proxy.streams(), proxy.open()].join(),
      (streams) => streams === '2,1',
    );
    const next = await boNames();
    for (const page of pages) await showsIt(page, next);
    // While they close, one after the other would listen.
    expect(proxy.streams()).toBe(2);
    await Promise.all(pages.map((page) => page.close()));
  });
});
