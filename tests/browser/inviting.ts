import { expect } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { PASSWORD, signedUp } from './newcomers.ts';
import { mark, seen } from './on-screen.ts';
import type { Site } from './site.ts';

export const post = async (site: Site, context: BrowserContext, path: string, data: object) => {
  const answer = await context.request.post(`${site.url}/api${path}`, {
    data,
    headers: { origin: site.url },
  });
  return (await answer.json()) as Record<string, string>;
};

export const linkOf = (token = '') => `/invitation#${token}`;

export const nothingThere = (page: Page) =>
  seen(page.getByRole('heading', { name: 'There is no open invitation behind this link.' }));

export const atTheirStory = async (page: Page, allianceId = '[0-9a-f-]{36}') => {
  await seen(page.getByRole('slider', { name: 'Day shown' }));
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/pairs/${allianceId}/?$`));
};

export const signsIn = async (page: Page, email: string) => {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

/** Somebody who has invited by a link, on their first page. */
export const whoWaits = async (site: Site, name: string, invitation: object = {}) => {
  const { context, email } = await signedUp(site, name);
  const sent = await post(site, context, '/alliances/invitations', {
    inviterRole: 'coach',
    message: 'Shall we learn beside each other?',
    ...invitation,
  });
  const page = await context.newPage();
  await page.goto('/');
  await seen(page.getByText('“Shall we learn beside each other?”'));
  await mark(page);
  return { context, email, page, sent };
};
