import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { found, OF_COLOUR } from './axe.ts';
import { inTheMiddle, screens, show } from './screens.ts';
import { DESKTOP, openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
  await inTheMiddle(site);
}, 60_000);
afterAll(() => site?.stop());

const WIDTHS = { wide: DESKTOP.viewport, phone: PHONE.viewport } as const;
/** Light and dark, wide and on a phone: the same page throughout, in the state in which it was shown. */
const foundAnywhere = async (page: Page): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    all.push(...(await found(page, `${width}, light`)));
    await page.emulateMedia({ colorScheme: 'dark' });
    all.push(...(await found(page, `${width}, dark`, OF_COLOUR)));
  }
  return all;
};

describe('axe finds nothing, in light and dark, wide and on a phone', () => {
  it.each(screens)(
    'on $name',
    async (screen) => {
      const page = await show(site, screen);
      const all = await foundAnywhere(page);
      await page.context().close();
      expect(all).toEqual([]);
    },
    40_000,
  );

  it('and would say so: faint words and a button without a name are found on each of the four', async () => {
    const [first] = screens;
    if (!first) throw new Error('there are no screens');
    const page = await show(site, first);
    await page.evaluate(() => {
      const faint = document.createElement('p');
      faint.textContent = 'Hardly there';
      faint.style.color = 'color-mix(in srgb, currentColor 25%, transparent)';
      document.querySelector('main')?.prepend(faint, document.createElement('button'));
    });
    const all = await foundAnywhere(page);
    await page.context().close();
    expect(all.map((each) => each.split(':')[0])).toEqual([
      'wide, light, button-name',
      'wide, light, color-contrast',
      'wide, dark, color-contrast',
      'phone, light, button-name',
      'phone, light, color-contrast',
      'phone, dark, color-contrast',
    ]);
  });
});
