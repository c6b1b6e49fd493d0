import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { seen } from './on-screen.ts';
import { openSite, PHONE, TABLET, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
beforeAll(async () => {
  site = await openSite();
  two = await twoNewcomers(site);
}, 60_000);
afterAll(() => site?.stop());

const story = async (options: BrowserContextOptions): Promise<Page> => {
  const context = await site.visitor({
    ...options,
    storageState: await two.ann.context.storageState(),
  });
  const page = await context.newPage();
  await page.goto(two.home);
  await seen(page.getByRole('button', { name: 'Discreet' }));
  return page;
};

/** Words of the bar, as far as they can be seen, that lie on one another or reach out of it. */
const crowded = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const header = document.querySelector('header');
    const bar = header?.getBoundingClientRect();
    /** Where the last letter of it ends, unless a box around it cuts that off: words may reach out of a button. */
    const endOf = (each: Element): number => {
      const ends = [each.getBoundingClientRect().right];
      const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const letters = document.createRange();
        letters.selectNodeContents(texts.currentNode);
        let end = letters.getBoundingClientRect().right;
        for (let box = texts.currentNode.parentElement; box && box !== header; box = box.parentElement)
          if (getComputedStyle(box).overflowX !== 'visible')
            end = Math.min(end, box.getBoundingClientRect().right);
        ends.push(end);
      }
      return Math.max(...ends);
    };
    const words = [...document.querySelectorAll<HTMLElement>('header :is(a, button)')].map((each) => {
      const { left, top, bottom } = each.getBoundingClientRect();
      return { says: each.textContent, at: { left, top, bottom, right: endOf(each) } };
    });
    return words
      .filter(({ at }, i) => {
        if (bar && (at.top < bar.top || at.bottom > bar.bottom || at.right > innerWidth)) return true;
        return words.slice(i + 1).some((other) => at.right > other.at.left + 1 && at.left < other.at.right);
      })
      .map(({ says }) => says);
  });

/** Whether this name, where the bar has it, is cut short. */
const cut = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(
    (says) =>
      [...document.querySelectorAll('header b')].some(
        (each) => each.textContent === says && each.scrollWidth > each.clientWidth + 1,
      ),
    name,
  );

describe('a name in the bar', () => {
  it.each([
    ['of a script whose letters are wide', '山田太郎左衛門尉源朝臣信長'],
    ['of 120 letters without a space', 'Maximiliana'.repeat(11).slice(0, 120)],
    ['with a long first name', 'Maximiliana-Alexandra Wilhelmine von und zu Hohenstein'],
  ])(
    '%s leaves room for all else, on a tablet and on a small phone',
    async (_what, name) => {
      await two.ann.says.tell('alliance/rename', { name });
      for (const options of [TABLET, { ...PHONE, viewport: { width: 360, height: 740 } }]) {
        const page = await story(options);
        expect(await crowded(page)).toEqual([]);
        expect(await cut(page, 'Bo')).toBe(false);
        await page.context().close();
      }
    },
    60_000,
  );
});
