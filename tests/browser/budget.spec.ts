import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { seen } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, type Site } from './site.ts';

/** A thousand bytes, compressed as a server compresses them. */
const KILOBYTE = 1_000;
const MOST = { firstRoute: 165, charts: 120, everything: 610 } as const;
/** Of the page moves while it opens: Google’s "cumulative layout shift". */
const MOST_SHIFT = 0.02;

const assets = join(import.meta.dirname, '../../dashboard/dist/app/assets');
const text = (name: string): string => readFileSync(join(assets, name), 'utf8');
/** Without catalogues: whoever reads English has none, and another has one. */
const scripts = (): readonly string[] =>
  readdirSync(assets).filter((name) => name.endsWith('.js') && !/^(de|en)-/.test(name));
const kilobytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(text(name), { level: 6 }).byteLength, 0) / KILOBYTE;

let site: Site;
let judith: BrowserContext;
let home = '';
beforeAll(async () => {
  site = await openSite({ sample: true });
  judith = await lookInAs(site, 'Judith');
  home = await homeOf(judith, 'Amara');
}, 60_000);
afterAll(() => site?.stop());

/**
 * Not needed to draw a page that is as wide as these: what hears of changes and tells of them when the browser is idle,
 * what keeps drafts, what is there ahead of a press, of a pause, of an earlier day or of a page that becomes narrow.
 */
const BESIDE =
  /^(follow|beside-a-page|resting|around-a-phone|on-a-phone|keeping|keys|earlier|forms|counter-fields|evidence-of-a-phrase|learning-history|account-menu|other-pairs)-/;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}
const manifest = JSON.parse(readFileSync(join(assets, '../.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>;
const nameOf = ({ file }: Chunk): string => file.replace('assets/', '');

/** Of what was fetched, what isn't beside the drawing, with all that this can't run without. */
const neededOf = (fetched: ReadonlySet<string>): Set<string> => {
  const needed = new Set<string>();
  const need = (chunk: Chunk | undefined) => {
    if (!chunk || needed.has(nameOf(chunk))) return;
    needed.add(nameOf(chunk));
    for (const key of chunk.imports ?? []) need(manifest[key]);
  };
  for (const chunk of Object.values(manifest))
    if ((chunk.isEntry || chunk.isDynamicEntry) && fetched.has(nameOf(chunk)) && !BESIDE.test(nameOf(chunk)))
      need(chunk);
  return needed;
};

/** The scripts that a browser needs until a page is drawn. */
const fetchedFor = async (context: BrowserContext, path: string, drawn: (page: Page) => Promise<unknown>) => {
  const page = await context.newPage();
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/assets\/(.+\.js)$/.exec(request.url()) ?? [];
    if (name) fetched.add(name);
  });
  await page.goto(path);
  await drawn(page);
  await page.close();
  return neededOf(fetched);
};

const storyDrawn = (page: Page) => seen(page.getByText(/have met thirteen times/));
const agreementDrawn = (page: Page) => seen(page.getByRole('list', { name: 'Our clauses' }));
const chartDrawn = (page: Page) => seen(page.locator('.recharts-surface').first());
/** The chunk in which the chart library is. */
const withCharts = (): readonly string[] =>
  scripts().filter((name) => text(name).includes('recharts-surface'));

describe('how much a browser has to fetch', () => {
  it(`for the first page no more than ${MOST.firstRoute} kB of scripts`, async () => {
    const stranger = await site.visitor();
    const fetched = await fetchedFor(stranger, '/', (page) => seen(page.getByText('Judith').first()));
    expect(fetched.size).toBeGreaterThan(1);
    const charts = withCharts();
    expect(kilobytes([...fetched].filter((name) => !charts.includes(name)))).toBeLessThanOrEqual(
      MOST.firstRoute,
    );
  });

  it(`the charts come when a screen has one, and are no more than ${MOST.charts} kB`, async () => {
    const charts = withCharts();
    expect(charts).toHaveLength(1);
    expect(kilobytes(charts)).toBeLessThanOrEqual(MOST.charts);
    const story = await fetchedFor(judith, home, storyDrawn);
    expect(charts.filter((name) => story.has(name))).toEqual([]);
    const alliance = await fetchedFor(judith, `${home}/alliance`, chartDrawn);
    expect(charts.filter((name) => alliance.has(name))).toEqual(charts);
  });

  it.each([
    ['story', '', storyDrawn],
    ['agreement', '/agreement', agreementDrawn],
    ['goals', '/goals', chartDrawn],
    ['alliance', '/alliance', chartDrawn],
  ] as const)('and as much for a pair’s %s', async (_, path, drawn) => {
    const fetched = await fetchedFor(judith, home + path, drawn);
    expect(fetched.size).toBeGreaterThan(1);
    const charts = withCharts();
    expect(kilobytes([...fetched].filter((name) => !charts.includes(name)))).toBeLessThanOrEqual(
      MOST.firstRoute,
    );
  });

  it('what a clause opens to comes when it is opened', async () => {
    const fetched = await fetchedFor(judith, `${home}/agreement`, agreementDrawn);
    const opened = await fetchedFor(judith, `${home}/agreement`, async (page) => {
      await agreementDrawn(page);
      await page.getByRole('button', { name: 'Confidentiality' }).click();
      await seen(page.getByRole('button', { name: 'Affirm' }).first());
    });
    expect(opened.size).toBeGreaterThan(fetched.size);
  });

  it(`all scripts together are no more than ${MOST.everything} kB`, () => {
    expect(kilobytes(scripts())).toBeLessThanOrEqual(MOST.everything);
  });
});

describe('a page stands still while it opens', () => {
  it.each([
    ['our story', '', storyDrawn],
    ['alliance', '/alliance', chartDrawn],
  ] as const)('%s', async (_, path, drawn) => {
    const page = await judith.newPage();
    await page.goto(home + path);
    await drawn(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((told) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => told(sum)));
        }),
    );
    await page.close();
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
  });
});
