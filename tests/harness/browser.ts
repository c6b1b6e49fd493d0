import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** A real browser: the one that `CHROMIUM_PATH` names, or the one that comes as a package. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
    headless: true,
    // Without a locale it takes no name of a file that isn’t ASCII.
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
