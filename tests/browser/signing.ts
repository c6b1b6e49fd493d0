import type { Page } from 'playwright-core';
import { seen } from './on-screen.ts';

/** The fingerprint that a page shows, once the browser has come to the same by itself. */
const fingerprintOn = async (page: Page): Promise<string> => {
  await seen(page.getByText('Worked out on this device from the words above: the same.'));
  return (await page.getByLabel(/^Fingerprint/).getAttribute('aria-label')) ?? '';
};

/** Reads the version that waits, and signs it. */
export const signs = async (page: Page, version: number): Promise<string> => {
  const fingerprint = await fingerprintOn(page);
  await page.getByRole('button', { name: `Sign version ${version}` }).click();
  return fingerprint;
};

export const inForceToday = (page: Page, version: number) =>
  page.getByText(`Version ${version} is in force from today, signed by you both.`);
