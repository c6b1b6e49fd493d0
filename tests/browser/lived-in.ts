import type { BrowserContext, Page } from 'playwright-core';
import { PASSWORD } from './newcomers.ts';
import type { Site } from './site.ts';

/**
 * Every word on a page, one line each. What happened "since you last looked" depends on when this device looked last, so
 * it is left out.
 */
export const wordsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const since = document.querySelector<HTMLElement>('#since');
    if (since) since.style.display = 'none';
    const lines = document.body.innerText.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
    if (since) since.style.display = '';
    return lines.filter((line) => line !== '');
  });

/** A browser that somebody has just bought, in their zone, at that moment by its clock. */
export const freshBrowser = async (
  site: Site,
  email: string,
  timezoneId: string,
  instant: number,
): Promise<BrowserContext> => {
  const context = await site.visitor({ timezoneId });
  await context.clock.install({ time: instant });
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email, password: PASSWORD },
    headers: { origin: site.url },
  });
  if (!answer.ok()) throw new Error(`not signed in: ${answer.status()}`);
  return context;
};

/** Whatever told a page that it has no session. Renewing it again and again is none of this. */
export const signOutsOn = (page: Page): readonly string[] => {
  const told: string[] = [];
  page.on('response', (answer) => {
    if (!answer.url().endsWith('/api/auth/get-session')) return;
    answer.text().then(
      (text) => text === 'null' && told.push(answer.url()),
      () => undefined,
    );
  });
  return told;
};
