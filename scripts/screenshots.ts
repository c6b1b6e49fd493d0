import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Site } from '../tests/browser/site.ts';
import { goesOn } from './screens/goes-on.ts';
import type { Look } from './screens/looks.ts';
import { longestNames, sixtySessions } from './screens/of-a-long-pair.ts';
import { ofNewcomers } from './screens/of-newcomers.ts';
import { ofTheSample } from './screens/of-the-sample.ts';
import { looksOf, type Screen } from './screens/screen.ts';

// A picture of every screen, on a desktop, a tablet, a phone, at twice the size of everything and on paper (as PDF).
// `npm run screenshots -- goals phone-dark` takes only those whose file's name contains one of these, and
// `goals.*paper` those that match.
const wanted = process.argv.slice(2).map((each) => new RegExp(each));
const folder = join(import.meta.dirname, '..', 'screenshots');

/** One picture: a screen in one look and one scheme. */
interface Picture {
  readonly file: string;
  readonly screen: Screen;
  readonly look: Look;
  readonly colorScheme: 'light' | 'dark';
}

const picturesOf = (screen: Screen): Picture[] =>
  looksOf(screen).flatMap((look) =>
    look.schemes.map((colorScheme) => ({
      file: `${screen.name}-${look.name}${look.schemes.length > 1 ? `-${colorScheme}` : ''}`,
      screen,
      look,
      colorScheme,
    })),
  );

const isWanted = ({ file }: Picture): boolean =>
  wanted.length === 0 || wanted.some((each) => each.test(file));

/** The whole page in one view, so that what is fixed to the edge of a phone stays at its edge. */
const wholePage = async (page: Page, { width, height: least }: Look['viewport']) => {
  let height = least;
  for (let seen = 0; seen < height;) {
    seen = height;
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(150);
    // What comes late makes it longer once more.
    height = Math.max(height, await page.evaluate(() => document.documentElement.scrollHeight));
  }
};

const take = async (site: Site, { file, screen, look, colorScheme }: Picture) => {
  const { context, home } = await screen.enter(site, { ...look, colorScheme });
  const page = await context.newPage();
  await page.goto(home + screen.path, { waitUntil: 'load' });
  await page.waitForTimeout(900);
  await screen.before?.(page).catch((error: unknown) => console.error(file, String(error).split('\n')[0]));
  await page.waitForTimeout(250);
  const path = join(folder, file);
  if (look.paper) await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, format: 'A4' });
  else {
    if (!look.window) await wholePage(page, look.viewport);
    await page.screenshot({ path: `${path}.png` });
  }
  await context.close();
};

mkdirSync(folder, { recursive: true });
for (const { open, screens } of [ofTheSample, goesOn, sixtySessions, longestNames, ofNewcomers]) {
  const pictures = screens.flatMap(picturesOf).filter(isWanted);
  if (pictures.length === 0) continue;
  const site = await open();
  for (const picture of pictures) await take(site, picture);
  await site.stop();
}
console.log(`The pictures are in ${folder}`);
