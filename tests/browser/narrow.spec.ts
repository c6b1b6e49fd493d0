import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seen } from './on-screen.ts';
import { inTheMiddle, screens, show, type Screen } from './screens.ts';
import { NARROWEST, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
  await inTheMiddle(site);
}, 60_000);
afterAll(() => site?.stop());

const screen = (name: string): Screen => {
  const found = screens.find((each) => each.name === name);
  if (!found) throw new Error(`no screen is called ${name}`);
  return found;
};

/** What reaches further to the right than the page is wide; nothing where the page doesn’t scroll sideways. */
const beyondTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5)
      .map((each) => `${each.tagName.toLowerCase()} “${each.textContent?.slice(0, 40)}”`);
  });

/**
 * Buttons and links that a thumb finds on less than so many pixels from top to bottom. What counts is what a press
 * meets, so a button that covers its row is as high as the row. In running text there is no room for it, and what a
 * keyboard alone meets needs none.
 */
const hardToPress = (page: Page, height: number, within = 'body'): Promise<readonly string[]> =>
  page.evaluate(
    ([least, root]) => {
      const reach = (target: Element): number => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = target.getBoundingClientRect();
        const x = (Math.max(0, left) + Math.min(right, innerWidth)) / 2;
        const middle = (top + bottom) / 2;
        const meets = (y: number) => target.contains(document.elementFromPoint(x, y));
        let from = middle;
        let to = middle;
        while (from > 0 && middle - from < least && meets(from - 1)) from -= 1;
        while (to < innerHeight && to - middle < least && meets(to + 1)) to += 1;
        return to - from;
      };
      return [...document.querySelectorAll<HTMLElement>(`${root} :is(a, button, [role="button"], select)`)]
        .filter((each) => each.checkVisibility() && !each.matches('a[href="#main"], :disabled'))
        .filter((each) => getComputedStyle(each).display !== 'inline')
        .filter((each) => !(each.getAttribute('aria-label') ?? '').startsWith('Covered'))
        .map((each) => ({ name: each.getAttribute('aria-label') ?? each.textContent, high: reach(each) }))
        .filter(({ high }) => high < least - 1)
        .map(({ name, high }) => `${name}: ${Math.round(high)}`);
    },
    [height, within] as const,
  );

describe('320 pixels wide', () => {
  it.each(screens)('$name fits, and its buttons and links are there for a thumb', async (each) => {
    const page = await show(site, each, NARROWEST);
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await hardToPress(page, 44)).toEqual([]);
    await page.context().close();
  });

  it('what the menus of a phone hold is there for a thumb as well', async () => {
    const page = await show(site, screen('our story'), NARROWEST);
    for (const name of [/^More/, /you and this page$/i]) {
      const opener = page.getByRole('button', { name });
      await opener.click();
      const menu = `#${await opener.getAttribute('aria-controls')}`;
      await seen(page.locator(menu));
      expect(await hardToPress(page, 44, menu)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  it('the two strands of the first page meet at each way in', async () => {
    const page = await show(site, screen('the first page'), NARROWEST);
    const middles = async (of: string) =>
      (await page.locator(`main ${of}`).all()).reduce<Promise<readonly number[]>>(async (all, each) => {
        const box = await each.boundingBox();
        return [...(await all), Math.round(box ? box.y + box.height / 2 : NaN)];
      }, Promise.resolve([]));
    const headings = await middles('h2');
    expect(headings).toHaveLength(3);
    expect(await middles('svg > path.stroke-ink')).toEqual(headings);
    await page.context().close();
  });

  it('and a page that is wider than that would be found out', async () => {
    const page = await show(site, screen('our story'), NARROWEST);
    await page.evaluate(() => {
      const wide = document.createElement('button');
      wide.textContent = 'Too wide, too low';
      wide.style.cssText = 'display: block; width: 400px; height: 30px';
      document.querySelector('main')?.append(wide);
    });
    expect(await beyondTheEdge(page)).toContain('button “Too wide, too low”');
    expect(await hardToPress(page, 44)).toEqual([expect.stringMatching(/^Too wide, too low: (29|30)$/)]);
    await page.context().close();
  });
});
