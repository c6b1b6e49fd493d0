import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focusComesTo, press, ringShown, tabTo } from './by-keyboard.ts';
import { seen } from './on-screen.ts';
import { homeOf, lookInAs } from './sample.ts';
import { openSite, type Site } from './site.ts';

interface Days {
  readonly began: string;
  readonly today: string;
  readonly days: readonly string[];
  readonly sessions: readonly { readonly on: string; readonly number: number }[];
}

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
}, 60_000);
afterAll(() => site?.stop());

describe('our story by keyboard alone', () => {
  let page: Page;
  let home = '';

  beforeAll(async () => {
    const context = await lookInAs(site, 'Judith');
    home = await homeOf(context, 'Amara');
    page = await context.newPage();
  });

  const dayInAddress = () => new URL(page.url()).searchParams.get('day');
  /** Presses a key on the handle and waits for the address to have the day; null where it is today’s. */
  const leadsTo = async (key: string, day: string | null) => {
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.searchParams.get('day') === day);
    expect(dayInAddress()).toBe(day);
  };

  const says = (words: string) => seen(page.locator(`input[type=range][aria-valuetext="${words}"]`));
  /** The events of a pair before today. */
  const eventsOf = ({ days, sessions, today }: Days) =>
    [...new Set([...days, ...sessions.map(({ on }) => on)])].toSorted().filter((day) => day < today);
  const openStory = async (): Promise<Days> => {
    const partnership = page.waitForResponse((response) => response.url().endsWith('/partnership'));
    await page.goto(home);
    return (await (await partnership).json()) as Days;
  };

  it('the handle goes from event to event, from session to session, and to both ends', async () => {
    const days = await openStory();
    const { began, sessions } = days;
    const events = eventsOf(days);
    const handle = page.getByRole('slider', { name: 'Day shown' });
    await tabTo(page, handle);
    expect(await ringShown(page)).toBe(true);
    await leadsTo('ArrowLeft', events.at(-1) ?? '');
    await leadsTo('ArrowDown', events.at(-2) ?? '');
    await leadsTo('ArrowRight', events.at(-1) ?? '');
    await leadsTo('PageDown', sessions.at(-1)?.on ?? '');
    await leadsTo('PageDown', sessions.at(-2)?.on ?? '');
    await says('Wed 27 May 2026, the day of session 12');
    await leadsTo('PageUp', sessions.at(-1)?.on ?? '');
    await says('Wed 24 Jun 2026, the day of session 13');
    await leadsTo('Home', began);
    await seen(page.getByText(/^This is .* as Judith could see it then/));
    await leadsTo('End', null);
    await says('Today, 2 July 2026, 8 days after session 13');
  });

  it('the handle is moved by what isn’t a key as well: a screen reader’s gesture', async () => {
    const events = eventsOf(await openStory());
    const handle = page.getByRole('slider', { name: 'Day shown' });
    await handle.evaluate((slider: HTMLInputElement) => {
      slider.stepDown();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForURL((url) => url.searchParams.get('day') === events.at(-1));
    expect(await handle.getAttribute('max')).toBe(String(events.length));
  });

  it('once the spine was pressed, the arrows go on from the day that was pressed', async () => {
    const events = eventsOf(await openStory());
    const handle = page.getByRole('slider', { name: 'Day shown' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('the handle isn’t drawn');
    await page.mouse.click(box.x - 300, box.y + box.height / 2);
    await page.waitForURL((url) => url.searchParams.has('day'));
    expect(await focusComesTo(handle)).toBe(true);
    await leadsTo('ArrowRight', events[events.indexOf(dayInAddress() ?? '') + 1] ?? '');
  });

  it('however fast keys and presses follow, each begins where the one before led', async () => {
    const events = eventsOf(await openStory());
    const handle = page.getByRole('slider', { name: 'Day shown' });
    await handle.evaluate((slider) => {
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'])
        slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await page.waitForURL((url) => url.searchParams.get('day') === events.at(-2));
    const earlier = page.getByRole('button', { name: 'The day before on which something happened' });
    await earlier.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.waitForURL((url) => url.searchParams.get('day') === events.at(-4));
  });

  it('a day in the address is the day that is shown, and “Back to today” leads out of it', async () => {
    await page.goto(`${home}?day=2025-11-12`);
    await seen(page.getByText('This is 12 November 2025 as Judith could see it then'));
    await press(page, page.getByRole('button', { name: 'Back to today' }));
    await page.waitForURL((url) => !url.searchParams.has('day'));
    await seen(page.getByText('Asking for attention'));
  });

  it('a clause opens what it rests on, Tab goes in, Esc closes and gives the focus back', async () => {
    const clause = page.getByRole('button', { name: /came back/ });
    await press(page, clause);
    const records = page.getByRole('group').filter({ has: page.getByText(/^Six records/) });
    await seen(records);
    expect(await records.getByRole('row').count()).toBe(7);
    await page.keyboard.press('Tab');
    expect(await focusComesTo(records)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focusComesTo(clause)).toBe(true);
    expect(await clause.getAttribute('aria-expanded')).toBe('false');
    expect(await records.count()).toBe(0);
  });

  it('and one is open at a time', async () => {
    await page.keyboard.press('Space');
    const open = page.getByRole('button', { expanded: true });
    await seen(open);
    expect(await open.textContent()).toMatch(/came back/);
    await press(page, page.getByRole('button', { name: /fading/ }));
    expect(await open.count()).toBe(1);
    expect(await open.textContent()).toMatch(/fading/);
  });

  it('a page on which no ring shows the focus would be found out', async () => {
    expect(await ringShown(page)).toBe(true);
    await page.addStyleTag({ content: '*, ::before { outline: none !important }' });
    expect(await ringShown(page)).toBe(false);
  });
});
