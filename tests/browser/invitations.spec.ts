import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openMailServer, readMail, type MailServer } from '../harness/mail-server.ts';
import { atTheirStory, linkOf, nothingThere, whoWaits } from './inviting.ts';
import { PASSWORD, signedUp } from './newcomers.ts';
import { neverLoadedAnew, part, seen, until } from './on-screen.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
let mail: MailServer;
beforeAll(async () => {
  mail = await openMailServer();
  site = await openSite({
    smtpUrl: mail.url,
    operator: { name: 'Olu Example', contact: 'olu@people.example' },
  });
}, 60_000);
afterAll(async () => {
  await mail.close();
  await site.stop();
});

const linkInTheMailTo = async (address: string) => {
  const letter = await until(
    async () => mail.letters.findLast(({ to }) => to.includes(address)),
    (found) => found !== undefined,
  );
  const text = letter && (await readMail(letter)).text;
  return /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? '';
};

describe('an invitation', () => {
  it('is declined without an account, in a word, and the inviter’s page says so by itself', async () => {
    const ann = await whoWaits(site, 'Ann');
    const page = await (await site.visitor()).newPage();
    await page.goto(linkOf(ann.sent['token']));
    await seen(page.getByText('“Shall we learn beside each other?”'));
    await seen(page.getByText(/Olu Example runs this installation .*could read what is written here/));
    await page.getByRole('button', { name: 'Say no' }).click();
    await page.getByLabel('A word with it').fill('Not this year, and thank you.');
    await page.getByRole('button', { name: 'Say no, with these words' }).click();
    await seen(page.getByRole('heading', { name: 'The answer is no.' }));
    await seen(ann.page.getByText('“Not this year, and thank you.”'));
    expect(await neverLoadedAnew(ann.page)).toBe(true);

    await page.reload();
    await nothingThere(page);
    await ann.page.getByRole('button', { name: 'Put it away' }).click();
    await ann.page.getByText('“Not this year, and thank you.”').waitFor({ state: 'detached' });
  });

  it('is taken back: its link opens nothing', async () => {
    const ann = await whoWaits(site, 'Ann');
    await ann.page.getByRole('button', { name: 'Take it back' }).click();
    await ann.page.getByRole('button', { name: 'Yes, take it back' }).click();
    await ann.page.getByText('“Shall we learn beside each other?”').waitFor({ state: 'detached' });
    const page = await (await site.visitor()).newPage();
    await page.goto(linkOf(ann.sent['token']));
    await nothingThere(page);
  });

  it('that was just made is not offered to be passed on once it is taken back', async () => {
    const { context } = await signedUp(site, 'Ann');
    const page = await context.newPage();
    await page.goto('/');
    await page.getByLabel('A first sentence, in your words').fill('Shall we?');
    await page.getByRole('button', { name: 'Read it before it goes' }).click();
    await page.getByRole('button', { name: 'Make the link' }).click();
    await seen(page.getByText('Pass this link on to the other, and only to them:'));
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
    await seen(page.getByLabel('A first sentence, in your words'));
    expect(await page.getByRole('textbox', { name: 'The invitation’s link' }).count()).toBe(0);
    await context.close();
  }, 30_000);
  it('goes to the right address: the letter there has a new link, and a yes moves the inviter’s page', async () => {
    const ann = await whoWaits(site, 'Ann', { inviteeEmail: 'wrong@people.example' });
    const wrong = await linkInTheMailTo('wrong@people.example');
    await ann.page.getByRole('button', { name: 'Correct the address' }).click();
    await ann.page.getByLabel('Their email').fill('right@people.example');
    await ann.page.getByRole('button', { name: 'Send it there' }).click();
    await seen(ann.page.getByText('waits for the supervisor, right@people.example'));
    const right = await linkInTheMailTo('right@people.example');
    await ann.page.getByRole('button', { name: 'Send it again' }).click();
    await seen(ann.page.getByText('It’s on its way again, with the same link.'));
    expect(await linkInTheMailTo('right@people.example')).toBe(right);

    const page = await (await site.visitor(PHONE)).newPage();
    await page.goto(wrong);
    await nothingThere(page);
    await page.goto(right);
    await seen(page.getByText('“Shall we learn beside each other?”'));
    await page.getByLabel('Your name').fill('Bo Brandt');
    await page.getByLabel('E-mail').fill('right@people.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Say yes' }).click();
    await page.waitForURL(/\/pairs\//);
    await atTheirStory(ann.page);
    expect(await neverLoadedAnew(ann.page)).toBe(true);
  });

  it('of an earlier build has its secret in the path, which the page takes out', async () => {
    const ann = await whoWaits(site, 'Ann');
    const page = await (await site.visitor()).newPage();
    await page.goto(`/invitation/${ann.sent['token']}`);
    await seen(page.getByText('“Shall we learn beside each other?”'));
    expect(new URL(page.url()).pathname).toBe('/invitation');
  });
});

describe('copying a link', () => {
  it('selects it and says what to press where the browser has no clipboard', async () => {
    const { context } = await whoWaits(site, 'Ann');
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await seen(page.getByText(/The link is selected: press Ctrl\+C/));
    const link = page.getByRole('textbox', { name: 'The invitation’s link' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'The invitation’s link',
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe(await link.inputValue());
  });
});

describe('before signing up', () => {
  it('one reads who runs the installation, and what they could read', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto('/');
    await seen(page.getByText(/Olu Example runs this installation .* could read what is written here/));
    const start = part(page, 'Start our partnership');
    await start.getByLabel('A first sentence, in your words').fill('Shall we?');
    await start.getByRole('button', { name: 'Read it before it goes' }).click();
    await seen(start.getByText(/Olu Example runs this installation/));
    await seen(
      start.getByText('Your name, a coach, invites you to learn together, with you as the supervisor.'),
    );
    expect(await start.getByRole('link', { name: 'olu@people.example' }).getAttribute('href')).toBe(
      'mailto:olu@people.example',
    );
  });
});

describe('discreet mode', () => {
  it('takes what one wrote, and to whom, out of the page of one’s invitations', async () => {
    const { context } = await whoWaits(site, 'Ann', { inviteeEmail: 'whom@people.example' });
    const page = await context.newPage();
    await page.goto('/invitations');
    await page.evaluate(() => localStorage.setItem('discreet', 'on'));
    await page.reload();
    await seen(page.getByRole('button', { name: 'Take it back' }));
    const words = await page.content();
    for (const word of ['Shall we learn beside each other?', 'whom@people.example'])
      expect(words).not.toContain(word);
  });
});
