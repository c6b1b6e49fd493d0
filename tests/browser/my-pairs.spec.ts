import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { footOf } from './paper-foot.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { openSite, PHONE, type Site } from './site.ts';
import { speakerOf } from './telling.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
});
afterAll(() => site.stop());

const opened = async (options = {}) => {
  const context = await lookInAs(site, 'Judith', options);
  const page = await context.newPage();
  await page.goto('/sample/my-pairs');
  await page.getByRole('heading', { name: 'My pairs' }).waitFor();
  return { context, page };
};

describe('my pairs', () => {
  it('are reached from a pair by one entry, and by keyboard lead to what waits there', async () => {
    const context = await lookInAs(site, 'Judith');
    const page = await context.newPage();
    await page.goto(await homeOf(context, 'Amara'));
    await page.getByRole('link', { name: 'My pairs' }).press('Enter');
    const sentence = page.getByText(/^Four things wait for you, and one for Nadia\./);
    await sentence.waitFor();
    const names = await page
      .getByRole('listitem')
      .getByRole('link', { name: /^[A-Z]\S+ [A-Z]\S+$/ })
      .allTextContents();
    expect(names.map((name) => name.split(' ')[0])).toEqual([
      'Mirren',
      'Amara',
      'Hanneke',
      'Tom',
      'Nadia',
      'Sinéad',
      'Ben',
      'Yusuf',
    ]);
    await page
      .getByRole('link', { name: /^for you since 29 June: A question on Records and retention/ })
      .press('Enter');
    await page.getByRole('heading', { name: 'Agreement' }).first().waitFor();
    await context.close();
  });
  it('have no entry for who supervises nobody', async () => {
    const context = await lookInAs(site, 'Amara');
    const page = await context.newPage();
    await page.goto(await homeOf(context, 'Amara'));
    await page.getByRole('link', { name: 'Agreement' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'My pairs' }).count()).toBe(0);
    await context.close();
  });
  it('say at the foot of a page who printed them, when and where, and what isn’t in it', async () => {
    const { context, page } = await opened();
    const foot = await footOf(page);
    expect(foot).toMatch(/Printed by Judith on 2 July 2026 at \d\d:\d\d, .+ time\./);
    expect(foot).toContain('nothing that was said');
    await page.getByRole('button', { name: 'Discreet' }).click();
    await page.waitForFunction(
      () => ![...document.adoptedStyleSheets].some(({ cssRules }) => cssRules[0]?.cssText.includes('Judith')),
    );
    await context.close();
  });
  it('say the same as a table', async () => {
    const { context, page } = await opened();
    await page.getByRole('button', { name: 'As a table' }).click();
    const yusuf = page.getByRole('row', { name: /^Yusuf Demir/ });
    expect(await yusuf.getByRole('cell').allTextContents()).toEqual([
      '14 Oct 2025',
      '9',
      '13 May 2026',
      'nothing planned',
      'version 1',
      'it has been seven weeks; you agreed three',
    ]);
    await context.close();
  });
  it.each([
    ['a desktop', {}],
    ['a phone', PHONE],
  ])('name nobody under cover on %s, aloud neither, and hold no words', async (_where, options) => {
    const { context, page } = await opened(options);
    await page.getByRole('button', { name: /^Discreet/ }).click();
    const text = (await page.locator('main').textContent()) ?? '';
    for (const hidden of [
      'Mirren',
      'Yusuf',
      'Nadia',
      'Judith',
      'Records and retention',
      'Three things',
      'seven weeks',
      'in 13 days',
      '13 sessions',
    ])
      expect(text).not.toContain(hidden);
    await page.getByRole('button', { name: /^Discreet/ }).click();
    await context.close();
  });
  it('hear by themselves of what comes to wait', async () => {
    const { context, page } = await opened(PHONE);
    await page.getByText(/^Four things wait for you/).waitFor();
    const toms = await lookInAs(site, 'Tom');
    const tom = speakerOf(toms, site.url, '/sample', await allianceOf(toms, 'Tom'));
    await tom.tell('contract/comment-clause', { clauseId: 'ending', text: 'How soon would that be?' });
    await page.getByText(/^Five things wait for you/).waitFor();
    await page.getByRole('link', { name: 'A question on Ending' }).waitFor();
    await Promise.all([context.close(), toms.close()]);
  });
});
