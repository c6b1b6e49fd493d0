import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { LONG_PAIR, longPair } from '../harness/long-pair.ts';
import { overlapping } from './overlapping.ts';
import { homeOf, lookInAs } from './sample.ts';
import { inTheMiddle, screens, show } from './screens.ts';
import { DESKTOP, openSite, type Site } from './site.ts';

const widths = {
  'on a desktop': 1360,
  'on a small desktop': 1024,
  'on a tablet': 768,
  // Half as many pixels, each twice as large.
  'on a desktop at 200 %': 680,
  'on a phone': 390,
  'on the narrowest phone': 320,
} as const;

/** Which words lie over others, at which width. */
const everywhere = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [where, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    // Some is drawn only after what it stands in was measured.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    });
    found.push(...(await overlapping(page)).map((each) => `${where}: ${each}`));
  }
  return found;
};

describe('no words lie over others', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ sample: true });
    await inTheMiddle(site);
  }, 60_000);
  afterAll(() => site?.stop());
  it.each(screens.map((screen) => [screen.name, screen] as const))('%s', async (_name, screen) => {
    const page = await show(site, screen, DESKTOP);
    expect(await everywhere(page)).toEqual([]);
    await page.context().close();
  });
  it('under cover no cover lies over another', async () => {
    const context = await lookInAs(site, 'Judith', DESKTOP);
    const page = await context.newPage();
    const home = await homeOf(context, 'Amara');
    await page.goto(home);
    await page.getByRole('button', { name: 'Discreet' }).click();
    const found: string[] = [];
    for (const path of ['', '/agreement', '/goals', '/themes', '/review', '/alliance']) {
      await page.setViewportSize(DESKTOP.viewport);
      await page.goto(home + path);
      await page.locator('main .hatched').nth(4).waitFor();
      found.push(...(await everywhere(page)).map((each) => `${path} ${each}`));
    }
    expect(found).toEqual([]);
    await context.close();
  });
  it('an overlap would be found', async () => {
    const page = await show(site, screens[0]!, DESKTOP);
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      const { top, left } = heading!.getBoundingClientRect();
      const over = heading!.cloneNode(true) as HTMLElement;
      over.style.cssText = `position: absolute; top: ${top + 4}px; left: ${left}px`;
      document.body.append(over);
    });
    expect(await overlapping(page)).not.toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['sixty sessions', { sessions: 60 }],
  ['the longest names', { sessions: 3, long: true }],
])('with %s no words lie over others', (_pair, pair) => {
  let site: Site;
  let page: Page;
  let context: BrowserContext;
  let home: string;
  beforeAll(async () => {
    site = await openSite({ scenario: longPair(pair) });
    context = await site.visitor(DESKTOP);
    await context.request.post('/api/auth/sign-in/email', { data: LONG_PAIR, headers: { origin: site.url } });
    const [own] = (await (await context.request.get('/api/alliances')).json()) as { allianceId: string }[];
    home = `/pairs/${own?.allianceId}`;
    page = await context.newPage();
  }, 60_000);
  afterAll(() => site?.stop());
  it.each([
    ['our story', '', 'Asking for attention'],
    ['the agreement', '/agreement', 'Shared learning aim'],
    ['goals', '/goals', 'each sees them'],
    ['themes', '/themes', /thickness is depth|Depth by session/],
    ['what stands across pairs', '/themes/across-pairs', 'What we signed about it'],
    ['reviews', '/review', 'Our sessions'],
    ['the alliance', '/alliance', 'The distance between us'],
  ])('%s', async (_name, path, words) => {
    await page.setViewportSize(DESKTOP.viewport);
    await page.goto(home + path);
    await page.getByText(words).first().waitFor();
    expect(await everywhere(page)).toEqual([]);
  });

  it('a day of another year keeps apart from what is told of it', async () => {
    await page.setViewportSize(DESKTOP.viewport);
    await page.goto(home);
    await page.locator('#since li').first().waitFor();
    const gaps = await page.locator('#since li').evaluateAll((rows) =>
      rows.map((row) => {
        const ends = [...row.children].map((each) => {
          const words = document.createRange();
          words.selectNodeContents(each);
          return words.getBoundingClientRect();
        });
        return (ends[1]?.left ?? NaN) - (ends[0]?.right ?? NaN);
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(8);
  });
  it('numbers of sessions in the table of depths are told apart', async () => {
    await page.goto(`${home}/themes`);
    const numbers = page.locator('main thead th span:not(.sr-only) > span:not(.sr-only)');
    await numbers.first().waitFor();
    const boxes = await numbers.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON()),
    );
    const gaps = boxes.slice(1).map(({ left }, i) => left - boxes[i].right);
    expect(Math.min(...gaps)).toBeGreaterThan(1);
  });
});
