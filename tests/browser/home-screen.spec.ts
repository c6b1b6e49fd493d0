import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
}
interface Manifest {
  readonly icons: readonly Icon[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
}, 60_000);
afterAll(() => site?.stop());

const shipped = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dashboard/public/manifest.webmanifest'), 'utf8'),
) as Manifest;

describe('on a phone’s home screen', () => {
  it('the dashboard has an icon of each size that its manifest names', async () => {
    const context = await site.visitor(PHONE);
    const page = await context.newPage();
    await page.goto('/');
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await context.request.get(String(href));
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    expect(await answer.json()).toEqual(shipped);
    const sizes = await page.evaluate(
      (icons) =>
        Promise.all(
          icons.map(async (src) => {
            const image = new Image();
            image.src = src;
            await image.decode();
            return `${image.naturalWidth}x${image.naturalHeight}`;
          }),
        ),
      shipped.icons.map(({ src }) => src),
    );
    expect(sizes).toEqual(shipped.icons.map((icon) => icon.sizes));
    await context.close();
  });

  it('the shortcut opens the form of the pair that meets next, filled in as last time, and records it', async () => {
    const [shortcut] = shipped.shortcuts;
    expect(shortcut?.url).toBe('/log');
    const context = await lookInAs(site, 'Amara', PHONE);
    const page = await context.newPage();
    await page.goto(`/sample${shortcut?.url}`);
    const record = page.getByRole('button', { name: 'Record it' });
    await record.waitFor();
    expect(await page.getByRole('textbox', { name: 'Day' }).inputValue()).toBe('2026-07-02');
    expect(await page.getByLabel('Minutes').inputValue()).toMatch(/^\d+$/);
    expect(await record.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    );
    await page.getByLabel('Time').fill('00:05');
    await record.tap();
    await page.getByRole('link', { name: 'Review session 14' }).waitFor();
    await context.close();
  });

  it('the shortcut asks who it is first, and then leads on', async () => {
    const context = await site.visitor(PHONE);
    const page = await context.newPage();
    await page.goto('/log');
    await page.waitForURL(/onwards=%2Flog/);
    await context.close();
  });
});
