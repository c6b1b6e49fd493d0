import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { twoNewcomers, type Newcomers } from './newcomers.ts';
import { mark, neverLoadedAnew, openScreen, seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
let now = '2026-02-02T12:00:00.000Z';

beforeAll(async () => {
  site = await openSite({ clock: { now: () => now } });
  two = await twoNewcomers(site);
}, 60_000);
afterAll(() => site?.stop());

/** A page of Ann's, whose clock goes with the server's. */
const openAt = async (path: string): Promise<Page> => {
  const page = await two.ann.context.newPage();
  await page.clock.install({ time: now });
  const listening = page.waitForResponse('**/api/events');
  await page.goto(`${two.home}${path}`);
  await listening;
  await mark(page);
  return page;
};
const goOnTo = async (page: Page, moment: string): Promise<void> => {
  const milliseconds = Date.parse(moment) - Date.parse(now);
  now = moment;
  await page.clock.fastForward(milliseconds);
};

describe('a page that is left open', () => {
  it('asks on the day of a session what became of it, once it has begun', async () => {
    await two.bo.says.tell('session/schedule', {
      startsAt: '2026-02-02T18:00:00.000Z',
      minutes: 60,
      mode: 'video',
    });
    await two.bo.says.read('sessions');
    const page = await openAt('/review');
    const met = page.getByRole('button', { name: 'We met' });
    const filled = () => met.evaluate((button) => button.classList.contains('bg-ink'));
    await seen(met);
    await seen(page.getByText('You haven’t met yet; a first day is chosen.'));
    expect(await filled()).toBe(false);
    expect(await page.getByRole('button', { name: 'It didn’t happen' }).count()).toBe(0);
    await goOnTo(page, '2026-02-02T18:00:06.000Z');
    await seen(page.getByRole('button', { name: 'It didn’t happen' }));
    expect(await filled()).toBe(true);
    await openScreen(page, 'Our story');
    await seen(page.getByRole('link', { name: 'Your first date' }));
    expect(await page.getByText('The line above bends').count()).toBe(0);
    expect(await neverLoadedAnew(page)).toBe(true);
    await page.close();
  });

  it('says of a proposal that was sent from it when the other has answered', async () => {
    await two.ann.says.tell('contract/draft', { templateId: 'usual-fourteen' });
    await two.ann.says.read('agreement');
    const page = await openAt('/agreement/propose?clause=ending&op=change');
    await page.getByLabel('New words').fill('We say so two months ahead.');
    await page.getByRole('button', { name: 'Send it to Bo' }).click();
    await seen(page.getByText('Your proposal is with Bo.'));
    const { amendments } = await two.bo.says.read<{
      readonly amendments: readonly { readonly amendmentId: string }[];
    }>('agreement');
    const amendmentId = amendments[0]?.amendmentId;
    await two.bo.says.tell('contract/counter-amendment', { amendmentId, text: 'A month ahead is enough.' });
    await seen(page.getByText('Bo answered your proposal with words of their own.'));
    expect(await page.getByText('Your proposal is with').count()).toBe(0);
    await seen(page.getByRole('link', { name: 'Read and answer' }));
    await two.bo.says.read('agreement');
    await two.ann.says.tell('contract/accept-amendment', { amendmentId });
    await seen(page.getByText('You accepted it.'));
    await page.close();
  });
});

describe('after the end', () => {
  /** Words that ask for something that can’t be done any more. */
  const INVITING =
    /could be the first thing here|asked here|is a beginning|when you like|after a first session|bends to|When you’re ready|what helped, and what got in the way|What would you each like|nothing to sign yet|After your first session|Choose a first date|Nothing is agreed in numbers yet, so/;

  const end = async ({ ann, bo }: Newcomers): Promise<void> => {
    await ann.says.tell('alliance/propose-ending', { closingReviewDue: '2026-03-20' });
    await bo.says.tell('alliance/answer-ending', { agrees: true });
    await ann.says.tell('alliance/end');
    await ann.says.read('story');
  };

  it('nothing that is empty invites anybody to begin it', async () => {
    const other = await twoNewcomers(site);
    await end(other);
    const page = await other.ann.context.newPage();
    const said: string[] = [];
    for (const screen of [
      '',
      '/agreement',
      '/agreement/sign',
      '/agreement/propose',
      '/review',
      '/goals',
      '/themes',
      '/alliance',
    ]) {
      await page.goto(`${other.home}${screen}`);
      await seen(page.getByRole('heading', { level: 1 }));
      const text = (await page.locator('main').textContent()) ?? '';
      said.push(...[INVITING.exec(text)?.[0] ?? []].flat().map((words) => `${screen}: ${words}`));
      if (screen === '/agreement/sign')
        expect(text).toContain('Our partnership ended before anything was drafted.');
    }
    expect(said).toEqual([]);
    await page.close();
  });

  it('of a draft the page for signing says that nothing is to be signed any more', async () => {
    const other = await twoNewcomers(site);
    await other.ann.says.tell('contract/draft', { templateId: 'usual-fourteen' });
    await end(other);
    const page = await other.ann.context.newPage();
    await page.goto(`${other.home}/agreement/sign`);
    await seen(page.getByText(/^Nothing is to be signed any more\. Our draft was laid down on/));
    await page.close();
  });
});
