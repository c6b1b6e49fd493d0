import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stopToken } from '@alliance/platform/ports/reminder-mailer';
import { openInstallation, type Opened } from '../harness/opened.ts';
import { found } from './axe.ts';
import { NARROWEST, siteAt, type Site } from './site.ts';

let opened: Opened;
let site: Site;
let link: string;
beforeAll(async () => {
  opened = await openInstallation();
  site = await siteAt(opened.url, () => opened.stop());
  const judith = await opened.signUp('Judith');
  const { user } = (await judith.get('/auth/get-session')).body as { user: { id: string } };
  const { platform } = opened;
  if (!platform) throw new Error('it has one');
  const token = stopToken(
    { vault: platform.vault, tenant: 'main' },
    { person: user.id, kinds: ['session-near'] },
  );
  link = `${opened.url}/api/mail/stop/${token}`;
}, 60_000);
afterAll(() => site?.stop());

describe('the page to which a letter’s last link leads', () => {
  it('asks first, by one button that a thumb hits, and says what became of it; axe finds nothing on either', async () => {
    const page = await (await site.visitor(NARROWEST)).newPage();
    await page.goto(link);
    await page.getByRole('heading', { name: 'Stop these letters?' }).waitFor();
    const button = page.getByRole('button', { name: 'Stop them' });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await found(page, `asking, ${colorScheme}`)).toEqual([]);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'They have stopped.' }).waitFor();
    expect(await found(page, 'stopped')).toEqual([]);
    await page.context().close();
  }, 60_000);
});
