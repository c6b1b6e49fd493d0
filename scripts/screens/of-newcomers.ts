import type { BrowserContext, Page } from 'playwright-core';
import { openMailServer } from '../../tests/harness/mail-server.ts';
import { signedUp } from '../../tests/browser/newcomers.ts';
import { openSite, type Site } from '../../tests/browser/site.ts';
import { press, SCREEN, type Enter, type Stage } from './screen.ts';
import { newcomer, stranger } from './visits.ts';

const invite = async (site: Site, context: BrowserContext, more: object = {}) => {
  const answer = await context.request.post('/api/alliances/invitations', {
    data: { inviterRole: 'coach', message: 'Shall we learn beside each other?', ...more },
    headers: { origin: site.url },
  });
  return (await answer.json()) as { readonly token: string };
};

/** On a page that is no pair’s. */
const elsewhere =
  (enter: Enter): Enter =>
  async (site, options) => ({ ...(await enter(site, options)), home: '' });

/** Somebody who opens a link that Ann sent them. */
const invited: Enter = async (site, options) => {
  const ann = await signedUp(site, 'Ann');
  const { token } = await invite(site, ann.context);
  return { context: await site.visitor(options), home: `/invitation#${token}` };
};

/** Ann, who has invited two people. */
const inviting: Enter = async (site, options) => {
  const { context } = await signedUp(site, 'Ann', options);
  await invite(site, context);
  await invite(site, context, { inviteeEmail: 'bo@people.example' });
  return { context, home: '' };
};

const signUp = async (page: Page) => {
  // On a phone the form is behind a button.
  const folded = page.getByRole('button', { name: 'Invite one person' });
  if (await folded.isVisible()) await folded.click();
  await page.getByLabel('A first sentence, in your words').fill('Shall we learn beside each other?');
  await press(/^Read it before it goes/)(page);
};

/** What is typed stays below it. */
const signOutElsewhere = async (page: Page) => {
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Themes' }).first().click();
};

/** An installation with a mail server and somebody who runs it, which its first people have found. */
export const ofNewcomers: Stage = {
  open: async () => {
    const mail = await openMailServer();
    const site = await openSite({
      smtpUrl: mail.url,
      operator: { name: 'Olu Example', contact: 'olu@people.example' },
    });
    return { ...site, stop: () => site.stop().finally(() => mail.close()) };
  },
  screens: [
    { name: 'sign-up', enter: stranger, path: '/', before: signUp, looks: SCREEN },
    { name: 'invitation', enter: invited, path: '', looks: SCREEN },
    { name: 'invitation-declined', enter: invited, path: '', before: press(/^Say no/), looks: SCREEN },
    { name: 'invitation-nowhere', enter: stranger, path: '/invitation#none', looks: SCREEN },
    { name: 'sent-invitations', enter: inviting, path: '/', looks: SCREEN },
    { name: 'invite-another', enter: elsewhere(newcomer('bo')), path: '/invitations', looks: SCREEN },
    { name: 'forgotten-password', enter: stranger, path: '/forgot-password', looks: SCREEN },
    { name: 'new-password', enter: stranger, path: '/reset-password#none', looks: SCREEN },
    { name: 'sign-in-in-place', enter: newcomer('ann'), path: '', before: signOutElsewhere, looks: SCREEN },
    { name: 'story-of-newcomers', enter: newcomer('ann'), path: '', looks: SCREEN },
    {
      name: 'account',
      enter: elsewhere(newcomer('ann')),
      path: '/account',
      looks: ['desktop', 'phone', 'tablet', 'zoomed'],
    },
  ],
};
