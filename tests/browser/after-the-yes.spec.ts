import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atTheirStory, linkOf, nothingThere, post, signsIn, whoWaits } from './inviting.ts';
import { signedUp, twoNewcomers } from './newcomers.ts';
import { seen, until } from './on-screen.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.stop());

describe('a link that was used', () => {
  it('leads its two on once they sign in, and is nothing to anybody else', async () => {
    const ann = await whoWaits(site, 'Ann');
    const [bo, mallory] = [await signedUp(site, 'Bo'), await signedUp(site, 'Mallory')];
    const link = linkOf(ann.sent['token']);
    const { id = '' } = await post(site, bo.context, '/invitations/accept', { token: ann.sent['token'] });
    for (const { email } of [ann, bo]) {
      const page = await (await site.visitor()).newPage();
      await page.goto(link);
      await nothingThere(page);
      await signsIn(page, email);
      await atTheirStory(page, id);
    }
    const page = await (await site.visitor()).newPage();
    await page.goto(link);
    await nothingThere(page);
    await signsIn(page, mallory.email);
    await seen(page.getByRole('link', { name: 'To your own page' }));
    await nothingThere(page);
  });
});

describe('a supervisor', () => {
  it('invites a second coach from the switcher without being asked for an account, and goes between the two', async () => {
    const { bo, home } = await twoNewcomers(site);
    const page = await bo.context.newPage();
    await page.goto(home);
    await page.getByRole('button', { name: 'Another pair' }).click();
    await page.getByRole('link', { name: 'Invite another' }).click();
    await seen(page.getByRole('heading', { name: 'Invite another' }));
    await until(
      () => page.getByRole('radio', { name: 'supervisor' }).isChecked(),
      (is) => is,
    );
    await page.getByLabel('A first sentence, in your words').fill('And shall we two?');
    await page.getByRole('button', { name: 'Read it before it goes' }).click();
    expect(await page.getByLabel('Password').count()).toBe(0);
    await seen(page.getByText('Bo, a supervisor, invites you to learn together, with you as the coach.'));
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.getByRole('textbox', { name: 'The invitation’s link' }).inputValue();

    const cas = await signedUp(site, 'Cas');
    const coach = await cas.context.newPage();
    await coach.goto(link);
    await coach.getByRole('button', { name: 'Say yes' }).click();
    await coach.waitForURL(/\/pairs\//);
    // It stands on Bo’s page without being asked for.
    await page.getByRole('link', { name: /^Cas and Bo/ }).click();
    await atTheirStory(page);
    await page.getByRole('button', { name: 'Another pair' }).click();
    await page.getByRole('link', { name: /^Ann and Bo/ }).click();
    await page.waitForURL(`**${home}`);
    await page.goto('/');
    await page.waitForURL(`**${home}`);

    const elsewhere = await (await site.visitor()).newPage();
    await elsewhere.goto('/');
    await signsIn(elsewhere, bo.email);
    await seen(elsewhere.getByRole('heading', { name: 'Which of your pairs?' }));
    await elsewhere.getByRole('link', { name: /^Cas and Bo/ }).click();
    await atTheirStory(elsewhere);
  });

  it('finds the way from the menu as well, on a phone, among eight pairs', async () => {
    const { bo, home } = await twoNewcomers(site, PHONE);
    for (let more = 1; more < 8; more++) {
      const coach = await signedUp(site, `Coach${more}`);
      const { token } = await post(site, bo.context, '/alliances/invitations', {
        inviterRole: 'supervisor',
        message: 'Shall we?',
      });
      await post(site, coach.context, '/invitations/accept', { token });
    }
    const page = await bo.context.newPage();
    await page.goto(home);
    await page.getByRole('button', { name: /you and this page/ }).click();
    await seen(page.getByRole('link', { name: /and Bo$/ }).nth(7));
    const last = page.getByRole('link', { name: 'Coach7 and Bo' });
    await last.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== home);
    await page.getByRole('button', { name: /you and this page/ }).click();
    await page.getByRole('link', { name: 'Invite another' }).click();
    await seen(page.getByRole('heading', { name: 'Invite another' }));
  });
});
