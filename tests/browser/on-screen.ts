import type { Locator, Page } from 'playwright-core';

/** Waits until it can be seen. */
export const seen = (locator: Locator): Promise<void> => locator.first().waitFor();

/** A screen's link in the navigation, which may say that something waits there. */
export const screenLink = (page: Page, name: string): Locator =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${name}(\\s?, where something waits for you)?$`) });

/** Opens a screen of the pair by its name in the navigation, or in *More* where there is no room for it. */
export const openScreen = async (page: Page, name: string): Promise<void> => {
  const more = page.getByRole('button', { name: /^More/ });
  await screenLink(page, name).or(more).first().waitFor();
  if (await screenLink(page, name).isVisible()) return screenLink(page, name).click();
  await more.click();
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
};

/** A part of the page that begins with this heading. */
export const part = (page: Page, heading: string | RegExp): Locator =>
  page
    .locator('section, form, div')
    .filter({ has: page.getByRole('heading', { name: heading }) })
    .last();

declare global {
  var stillHere: boolean | undefined;
}

/** Marks the page, so that it can be told later whether it was loaded anew. */
export const mark = (page: Page): Promise<void> => page.evaluate(() => void (globalThis.stillHere = true));
export const neverLoadedAnew = (page: Page): Promise<boolean> =>
  page.evaluate(() => globalThis.stillHere === true);

/** Asks again until the answer is one of the wanted; gives the last answer where it never is. */
export const until = async <T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  milliseconds = 8_000,
): Promise<T> => {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || performance.now() > end) return answer;
    await new Promise((soon) => setTimeout(soon, 40));
  }
};
