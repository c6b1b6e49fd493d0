import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openMailServer, readMail, type MailServer } from '../harness/mail-server.ts';
import { PASSWORD, signedUp, twoNewcomers, type Newcomers } from './newcomers.ts';
import { mark, neverLoadedAnew, openScreen, seen, until } from './on-screen.ts';
import { openSite, PHONE, type Site } from './site.ts';

let mail: MailServer;
let site: Site;
let two: Newcomers;
beforeAll(async () => {
  mail = await openMailServer();
  site = await openSite({ smtpUrl: mail.url });
  two = await twoNewcomers(site);
}, 60_000);
afterAll(async () => {
  await site?.stop();
  await mail?.close();
});

/** The link of the letter that comes to this address about this. */
const linkTo = async (address: string, about: string): Promise<string> => {
  const found = await until(async () => {
    const texts = await Promise.all(
      mail.letters.filter(({ to }) => to.includes(address)).map(async (one) => (await readMail(one)).text),
    );
    return new RegExp(`http://\\S+/${about}#\\S+`).exec(texts.join('\n'))?.[0];
  }, Boolean);
  return found ?? '';
};
/** The server's letters name it by its public address, which in specs is this machine's. */
const here = (link: string) => {
  const { pathname, hash } = new URL(link);
  return pathname + hash;
};
const account = async (page: Page) => {
  await page.goto('/account');
  await seen(page.getByRole('heading', { name: 'Account' }));
};
const section = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

describe('an account', () => {
  it('is reached from the menu of a partnership', async () => {
    const page = await two.ann.context.newPage();
    await page.goto(two.home);
    await page.getByRole('button', { name: /you and this page/ }).click();
    await page.getByRole('link', { name: 'Your account' }).click();
    await seen(page.getByRole('heading', { name: 'Account' }));
    await page.close();
  });

  it('says which letters come, shows each as it arrives, and turns one off and on again', async () => {
    const page = await two.ann.context.newPage();
    await account(page);
    const mails = page.getByRole('region', { name: 'Mail' });
    const turn = mails.getByRole('switch', { name: 'Your turn' });
    expect(await turn.isChecked()).toBe(true);
    expect(await mails.getByRole('switch', { name: 'Reviews due' }).isChecked()).toBe(false);
    await mails.getByRole('button', { name: 'See it: Before a session' }).click();
    await seen(mails.getByText('In two days you meet.'));
    for (const isOn of [false, true]) {
      await turn.press('Space');
      await seen(page.getByText('From the next morning on'));
      await page.reload();
      await seen(turn);
      expect(await turn.isChecked()).toBe(isOn);
    }
    await page.close();
  });

  it('changes a name, which the other reads from then on', async () => {
    const page = await two.ann.context.newPage();
    await account(page);
    await section(page, 'You').getByLabel('Name').fill('Annabel Hill');
    await section(page, 'You').getByRole('button', { name: 'Save the name' }).click();
    await seen(page.getByText('Your name is changed'));
    const other = await two.bo.context.newPage();
    await other.goto(two.home);
    await seen(other.getByText('Annabel').filter({ visible: true }));
    await page.close();
    await other.close();
  });

  it('sets a zone, tells the other, and says where the device is on another', async () => {
    const page = await two.ann.context.newPage();
    await account(page);
    const where = section(page, 'Where you are');
    await where.getByLabel('Time zone').selectOption('Asia/Kolkata');
    await where.getByRole('button', { name: 'Save the zone' }).click();
    await seen(page.getByText(/Days and times are Kolkata’s from now on/));
    await seen(page.getByText(/This device is on London time/));
    const { members } = (await two.bo.says.read('partnership')) as unknown as {
      members: { coach: { zone?: string } };
    };
    expect(members.coach.zone).toBe('Asia/Kolkata');
    await page.close();
  });

  it('shows the devices, and signs one out at once', async () => {
    const { context, email } = await signedUp(site, 'Cleo');
    const phone = await site.visitor(PHONE);
    const [page, away] = [await context.newPage(), await phone.newPage()];
    await away.goto('/');
    await away.getByLabel('E-mail').first().fill(email);
    await away.getByLabel('Password').first().fill(PASSWORD);
    await away.getByRole('button', { name: 'Sign in', exact: true }).click();
    await seen(away.getByText(/Cleo, you aren’t in a partnership yet/));
    await account(page);
    await seen(page.getByText('this one'));
    await page.getByRole('button', { name: /^Sign out .+, signed in today/ }).click();
    await seen(page.getByText(/is signed out\./));
    expect((await phone.request.get(`${site.url}/api/alliances`)).status()).toBe(401);
    expect((await context.request.get(`${site.url}/api/alliances`)).status()).toBe(200);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await seen(page.getByRole('link', { name: 'Forgot your password?' }));
    expect((await context.request.get(`${site.url}/api/alliances`)).status()).toBe(401);
    await context.close();
    await phone.close();
  });
});

describe('a password forgotten while something was written', () => {
  it('is set anew in a tab of its own, and what was written is there again', async () => {
    const { context, email, says } = two.bo;
    await says.tell('session/record-held', { heldAt: new Date().toISOString(), minutes: 60, mode: 'video' });
    await says.read('sessions');
    const page = await context.newPage();
    const words = 'That I answer before I was asked.';
    const learned = page.getByLabel('What did you learn?');
    await page.goto(two.home);
    await openScreen(page, 'Review');
    await page.getByRole('link', { name: 'Review session 1' }).click();
    await learned.fill(words);
    await mark(page);
    await context.clearCookies();
    await openScreen(page, 'Goals');
    const asked = page.getByRole('dialog', { name: 'Sign in to go on' });
    await seen(asked);
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      asked.getByRole('link', { name: 'Forgot your password?' }).click(),
    ]);
    await tab.getByLabel('E-mail').fill(email);
    await tab.getByRole('button', { name: 'Send the link' }).click();
    await seen(tab.getByText(/a link is on its way/));
    await tab.goto(here(await linkTo(email, 'reset-password')));
    await tab.getByLabel('New password').fill('a window and a door');
    await tab.getByRole('button', { name: 'Change the password' }).click();
    await seen(tab.getByRole('link', { name: 'Sign in' }));

    await asked.getByLabel('Password').fill(PASSWORD);
    await asked.getByRole('button', { name: 'Sign in' }).click();
    await seen(asked.getByText('That e-mail and password don’t go together. Try again.'));
    await asked.getByLabel('Password').fill('a window and a door');
    await asked.getByRole('button', { name: 'Sign in' }).click();
    await asked.waitFor({ state: 'detached' });
    await openScreen(page, 'Review');
    await page.getByRole('link', { name: 'Review session 1' }).click();
    expect(await learned.inputValue()).toBe(words);
    expect(await neverLoadedAnew(page)).toBe(true);

    // On the device as well, under the account's own key.
    await page.reload();
    await seen(learned);
    expect(await learned.inputValue()).toBe(words);
    await Promise.all([page.close(), tab.close()]);
  });
});

describe('a letter', () => {
  it('leads whoever forgot their password to a new one, by a link whose secret isn’t left in the address', async () => {
    const { context, email } = await signedUp(site, 'Dora');
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await seen(page.getByRole('heading', { name: 'Forgot your password?' }));
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await seen(page.getByText(/a link is on its way/));
    await page.goto(here(await linkTo(email, 'reset-password')));
    await seen(page.getByRole('heading', { name: 'Choose a new password.' }));
    expect(new URL(page.url()).hash).toBe('');
    await page.getByLabel('New password').fill('aaaaaaaaaa');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await seen(page.getByText(/among the first passwords/));
    await page.getByLabel('New password').fill('a window and a door');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await seen(page.getByRole('heading', { name: 'Start our partnership' }));
    await page.getByLabel('E-mail').first().fill(email);
    await page.getByLabel('Password').first().fill('a window and a door');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await seen(page.getByText(/Dora, you aren’t in a partnership yet/));
    await context.close();
  });

  it('makes a new address count, once its own link was pressed', async () => {
    const { context, email } = await signedUp(site, 'Edda');
    const page = await context.newPage();
    await account(page);
    const newEmail = `elsewhere.${email}`;
    const own = section(page, 'E-mail');
    await own.getByLabel('E-mail').fill(newEmail);
    await own.getByLabel('Your password').fill(PASSWORD);
    await own.getByRole('button', { name: 'Send the link' }).click();
    await seen(page.getByText(/A link is on its way to the new address/));
    await seen(own.getByText(`now ${email}`));
    await seen(own.getByRole('button', { name: 'Keep the old address' }));
    await page.goto(here(await linkTo(newEmail, 'confirm-email')));
    await page.getByRole('button', { name: 'Yes, it is mine' }).click();
    await seen(page.getByText(`From now on you sign in with ${newEmail}`));
    await account(page);
    await until(
      () => section(page, 'E-mail').getByLabel('E-mail').inputValue(),
      (value) => value === newEmail,
    );
    expect(await section(page, 'E-mail').getByLabel('E-mail').inputValue()).toBe(newEmail);
    await context.close();
  });

  it('that was used says so, and how to get another', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await page.goto('/reset-password#used-long-ago');
    await page.getByLabel('New password').fill('a window and a door');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await seen(page.getByRole('heading', { name: 'This link no longer works.' }));
    await page.getByRole('link', { name: 'Ask for a new one' }).click();
    await seen(page.getByRole('heading', { name: 'Forgot your password?' }));
    await context.close();
  });
});
