import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { footOf } from './paper-foot.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';
import { allSign, speakerOf, type Speaker } from './telling.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
});
afterAll(() => site.stop());

const opened = async (options: BrowserContextOptions = {}) => {
  const context = await lookInAs(site, 'Judith', options);
  const page = await context.newPage();
  await page.goto('/sample/across-pairs');
  await page.getByRole('heading', { name: 'Across my pairs' }).waitFor();
  return { context, page };
};

interface Amendments {
  readonly amendments: readonly { readonly amendmentId: string; readonly state: string }[];
}
const openAmendmentOf = async (speaker: Speaker): Promise<string> => {
  const { amendments } = await speaker.read<Amendments>('agreement');
  return amendments.find(({ state }) => state === 'open')?.amendmentId ?? '';
};

/** On the page that the two of Amara's pair have of it. */
const openedByAmara = async () => {
  const context = await lookInAs(site, 'Amara');
  const page = await context.newPage();
  await page.goto(`${await homeOf(context, 'Amara')}/themes`);
  await page.getByRole('link', { name: 'Across pairs' }).press('Enter');
  await page.getByRole('heading', { name: 'What stands about us across Judith’s pairs' }).waitFor();
  return { context, page };
};

describe('across pairs', () => {
  it('is reached beside My pairs, and says in a breath what recurs', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    await page.goto('/sample/my-pairs');
    await page.getByRole('link', { name: 'Across pairs' }).press('Enter');
    await page
      .getByText(
        /^Rescuing and dependency has been named with three of five: it came back with Amara and with Sinéad, and hasn’t moved with Nadia\./,
      )
      .waitFor();
    await context.close();
  });
  it('has a real table, whose columns are the pairs in the order of meeting', async () => {
    const { context, page } = await opened();
    const table = page.getByRole('table', { name: 'Theme family' });
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads.slice(2)).toEqual(['Amara', 'Tom', 'Sinéad', 'Nadia', 'Ben']);
    const rescuing = table.getByRole('row', { name: /^Rescuing and dependency/ });
    expect((await rescuing.getByRole('cell').allTextContents()).slice(0, 5)).toEqual([
      '1',
      '0',
      '1',
      '5',
      '0',
    ]);
    await context.close();
  });
  it('says each name whole over its own figures, a long one as well', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    await page.route('**/people/*/across-pairs', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('Tom Ferr', 'Alexandrina Ferr'),
      });
    });
    await page.goto('/sample/across-pairs');
    const figures = page.getByRole('row', { name: /^Rescuing and dependency/ }).getByRole('cell');
    const middleOf = async (place: Locator) => {
      const { x = 0, width = 0 } = (await place.boundingBox()) ?? {};
      return x + width / 2;
    };
    for (const [column, name] of ['Amara', 'Alexandrina', 'Sinéad'].entries()) {
      const head = page.getByRole('columnheader', { name }).locator('.truncate');
      const cut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
        Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight);
      expect([name, await head.evaluate(cut)]).toEqual([name, 0]);
      const aside = (await middleOf(head)) - (await middleOf(figures.nth(column).locator('span').first()));
      expect([name, Math.abs(aside) <= 2]).toEqual([name, true]);
    }
    await context.close();
  });
  it('says each line in words, and leads by keyboard to the themes of that pair', async () => {
    const { context, page } = await opened();
    const row = page.getByRole('row', { name: /Carrying them home/ });
    expect(await row.getByRole('cell').textContent()).toMatch(
      /^Nadia: came up in 7 of nine sessions, last on 9 June; stuck$/,
    );
    await row.getByRole('link', { name: 'Nadia' }).press('Enter');
    await page.getByRole('heading', { name: 'Themes' }).first().waitFor();
    await context.close();
  });
  it('asks at the foot, each question with the sessions that it rests on', async () => {
    const { context, page } = await opened();
    const returning = page.getByRole('region', { name: 'Returning' });
    await returning.getByText(/Did something of yours travel between them\?/).waitFor();
    await returning.getByRole('link', { name: '24 June' }).press('Enter');
    await page.getByRole('heading', { name: 'Judith wrote' }).first().waitFor();
    await context.close();
  });
  it('says of whom nothing stands here, and why', async () => {
    const { context, page } = await opened();
    await page.getByText(/Mirren Kale.*: you have signed no agreement yet/).waitFor();
    await page.getByText(/Yusuf Demir.*: your agreement doesn’t name this page/).waitFor();
    await context.close();
  });
  it('says on paper who printed it, and what isn’t in it', async () => {
    const { context, page } = await opened();
    const foot = await footOf(page);
    expect(foot).toMatch(/Printed by Judith on 2 July 2026 at \d\d:\d\d, .+ time\./);
    expect(foot).toContain('nothing that was said');
    await context.close();
  });
  it.each([
    ['a desktop', {}],
    ['a phone', PHONE],
  ])('names nobody, no theme and no figure under cover on %s', async (_where, options) => {
    const { context, page } = await opened(options);
    await page.getByRole('button', { name: /^Discreet/ }).click();
    const text = (await page.locator('main').textContent()) ?? '';
    for (const hidden of [
      'Amara',
      'Nadia',
      'Judith',
      'Rescuing',
      'Carrying them home',
      'returning',
      'came up in',
      '24 June',
      '5 of 6',
    ])
      expect(text).not.toContain(hidden);
    await page.getByRole('button', { name: /^Discreet/ }).click();
    await context.close();
  });
  it('has one ground for every figure under cover, so that no shade tells one', async () => {
    const { context, page } = await opened();
    const grounds = () =>
      page.locator('td > span').evaluateAll((all) => {
        const looks = all.map((each) => {
          const { backgroundColor, fontWeight } = getComputedStyle(each);
          return `${backgroundColor} ${fontWeight}`;
        });
        return { figures: looks.length, grounds: new Set(looks).size };
      });
    const { figures, grounds: open } = await grounds();
    expect(figures).toBeGreaterThan(10);
    expect(open).toBeGreaterThan(2);
    await page.getByRole('button', { name: /^Discreet/ }).click();
    expect(await grounds()).toEqual({ figures, grounds: 1 });
    await context.close();
  });
  it('has the figures as a table on a phone as well, and scrolls nothing but that', async () => {
    const { context, page } = await opened(PHONE);
    await page.getByText('returning, 1 of 6').first().waitFor();
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.getByRole('columnheader', { name: 'Ben' }).waitFor();
    // What heads it is read whole, however far the columns reach.
    const head = await page.getByText(/^In how many of each last six sessions/).boundingBox();
    expect((head?.x ?? 0) + (head?.width ?? Infinity)).toBeLessThanOrEqual(390);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await context.close();
  });
  it('is refused in words, and tried again', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    let refuse = true;
    await page.route('**/people/*/across-pairs', (route) =>
      refuse ? route.fulfill({ status: 500, json: {} }) : route.continue(),
    );
    await page.goto('/sample/across-pairs');
    await page.getByText('We couldn’t open your pairs.').waitFor();
    refuse = false;
    await page.getByRole('button', { name: /again/i }).click();
    await page.getByRole('heading', { name: 'Across my pairs' }).waitFor();
    await context.close();
  });
  it('asks whoever supervises nobody whom they would like to learn with', async () => {
    const context = await lookInAs(site, 'Tom');
    const page = await context.newPage();
    await page.goto('/sample/across-pairs');
    await page.getByText(/once there are some\. Whom would you like to learn with\?/).waitFor();
    await context.close();
  });
});

describe('what stands about a pair across its supervisor’s pairs', () => {
  it('is read by the coach in full, and nothing of another pair', async () => {
    const { context, page } = await openedByAmara();
    await page
      .getByText(
        /^Judith reads there which of our themes came up in which session: three themes over thirteen sessions/,
      )
      .waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    for (const other of ['Nadia', 'Sinéad', 'Tom', 'Carrying them home']) expect(text).not.toContain(other);
    const row = page.getByRole('row', { name: /“Rescuing”/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'came up in 6 of thirteen sessions, last on 24 June',
      'returning',
    ]);
    await context.close();
  });
  it('is nothing any more once the two have ended', async () => {
    const context = await lookInAs(site, 'Priya');
    const page = await context.newPage();
    await page.goto(`${await homeOf(context, 'Priya')}/themes/across-pairs`);
    await page.getByText(/^Nothing of us stands there\. Our agreement has ended/).waitFor();
    expect(await page.getByRole('button', { name: /^Propose/ }).count()).toBe(0);
    await context.close();
  });
  it('is gone once both have signed that nothing stands there, and one tap proposes that it may again', async () => {
    const [judiths, toms] = [await lookInAs(site, 'Judith'), await lookInAs(site, 'Tom')];
    const allianceId = await allianceOf(judiths, 'Tom');
    const page = await judiths.newPage();
    await page.goto(`/sample/pairs/${allianceId}/themes/across-pairs`);
    await page.getByRole('button', { name: 'Propose to Tom that nothing stands there' }).click();
    await page.getByRole('link', { name: 'Look at it in our agreement' }).waitFor();
    const [judith, tom] = [judiths, toms].map((each) => speakerOf(each, site.url, '/sample', allianceId));
    if (!judith || !tom) throw new Error('both speak');
    await tom.tell('contract/accept-amendment', { amendmentId: await openAmendmentOf(tom) });
    await allSign(judith, tom);
    await page
      .getByText('Nothing of us stands there. Our agreement doesn’t say that something may.')
      .waitFor();
    await page.goto('/sample/across-pairs');
    await page.getByText(/has been named with three of four/).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Tom' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Propose it to Tom' }).click();
    await page.getByText(/Tom Ferreira.*: the clause is on the table between you/).waitFor();
    const proposed = page.getByRole('link', { name: 'Read it, or take it back' });
    expect(await proposed.getAttribute('href')).toMatch(/agreement\/amendments\//);
    // In another tab: here it can be proposed again, and then signed once the other has agreed.
    await judith.tell('contract/withdraw-amendment', { amendmentId: await openAmendmentOf(judith) });
    await page.getByRole('button', { name: 'Propose it to Tom' }).click();
    await proposed.waitFor();
    await tom.tell('contract/accept-amendment', { amendmentId: await openAmendmentOf(tom) });
    await page.getByRole('link', { name: 'Read and sign' }).waitFor();
    expect(await proposed.count()).toBe(0);
    await allSign(tom, judith);
    await page.goto('/sample/across-pairs');
    await page.getByRole('columnheader', { name: 'Tom' }).waitFor();
    await Promise.all([judiths.close(), toms.close()]);
  });
});
