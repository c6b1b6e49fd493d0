import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD, signedUp, twoNewcomers } from './newcomers.ts';
import { seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ operator: { name: 'Olu Example', contact: 'olu@people.example' } });
}, 60_000);
afterAll(() => site?.stop());

const section = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

describe('a new e-mail address where no letters are sent', () => {
  it('is said beside the field to wait for a link, and whom to ask for it', async () => {
    const { context, email } = await signedUp(site, 'Edda');
    const page = await context.newPage();
    await page.goto('/account');
    const own = section(page, 'E-mail');
    expect(await own.getByText('sends no letters').count()).toBe(0);
    await own.getByLabel('E-mail').fill(`elsewhere.${email}`);
    await seen(
      own.getByText('This installation sends no letters: ask Olu Example (olu@people.example) for the link.'),
    );
    await own.getByLabel('Your password').fill(PASSWORD);
    await own.getByRole('button', { name: 'Change the address' }).click();
    await seen(own.getByRole('button', { name: 'Keep the old address' }));
    await page.reload();
    await seen(own.getByText(`now ${email}. This installation sends no letters: ask Olu Example`));
    await context.close();
  });
});

describe('a zone that the server doesn’t know', () => {
  it('is told to nobody, nor is the one that stands in for it', async () => {
    const { ann, bo } = await twoNewcomers(site, { timezoneId: 'Asia/Kolkata' }, {});
    const page = await ann.context.newPage();
    await page.route('**/api/**', (route) => {
      const headers = route.request().headers();
      const isKnown = !(headers['time-zone'] ?? '').startsWith('Asia');
      return route.continue({ headers: { ...headers, ...(!isKnown && { 'time-zone': 'Asia/New' }) } });
    });
    await page.goto('/account');
    const where = section(page, 'Where you are');
    for (const zone of ['Europe/London', '']) {
      await where.getByLabel('Time zone').selectOption(zone);
      await where.getByRole('button', { name: 'Save the zone' }).click();
      await seen(page.getByText(`Days and times are ${zone ? 'London' : 'UTC'}’s from now on.`));
    }
    const { members } = await bo.says.read<{ members: { coach: { zone?: string } } }>('partnership');
    expect(members.coach.zone).toBe('Europe/London');
    await page.close();
  });
});
