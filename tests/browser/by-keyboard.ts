import type { Locator, Page } from 'playwright-core';
import { seen, until } from './on-screen.ts';

/** More presses than it takes from one end of any page to the other. */
const MOST = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement);

/** Presses Tab until this has the focus; fails where Tab never comes there, or where nothing shows that it did. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await seen(target);
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await hasFocus(target)) {
      if (!(await ringShown(page))) throw new Error(`no ring shows the focus on ${target.toString()}`);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never comes to ${target.toString()}`);
};

/** Comes to it by Tab and presses Enter on it. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Comes to a field by Tab and writes into it, over what was there. */
export const write = async (page: Page, target: Locator, words: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
};

/** In a group of radio buttons that Tab has come to, goes on with the arrow until this one is chosen. */
export const choose = async (page: Page, group: Locator, wanted: Locator): Promise<void> => {
  const current = group.getByRole('radio', { checked: true });
  await tabTo(page, (await current.count()) > 0 ? current : group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowRight');
  if (!(await wanted.isChecked())) throw new Error(`the arrow never chooses ${wanted.toString()}`);
};

/** Waits until the focus is there, where the page moves it by itself. */
export const focusComesTo = (target: Locator): Promise<boolean> => until(() => hasFocus(target), Boolean);

/**
 * Whether a ring of at least two pixels, in ink or on ink in the colour of paper, shows where the focus is: around what has it, around the part of it
 * that is drawn, or around the label or the row that stands for it.
 */
export const ringShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const computed = (name: string) => {
      const sample = document.createElement('i');
      sample.style.color = `var(--color-${name})`;
      document.body.append(sample);
      const { color } = getComputedStyle(sample);
      sample.remove();
      return color;
    };
    const colours = [computed('ink'), computed('paper')];
    const around: (Element | null)[] = [
      focused,
      ...focused.querySelectorAll('*'),
      focused.closest('label'),
      focused.nextElementSibling,
      focused.parentElement,
      focused.parentElement?.parentElement ?? null,
    ];
    return around.some(
      (each) =>
        each !== null &&
        [null, '::before'].some((pseudo) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each, pseudo);
          return (
            outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && colours.includes(outlineColor)
          );
        }),
    );
  });
