import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signTheUsual, twoNewcomers, type Newcomers } from './newcomers.ts';
import { screenLink, seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let two: Newcomers;
let now = '2026-01-05T09:00:00.000Z';
beforeAll(async () => {
  site = await openSite({ clock: { now: () => now } });
  two = await twoNewcomers(site, {}, {}, 'few');
  await signTheUsual(two);
}, 120_000);
afterAll(() => site?.stop());

/** Seconds for a line that is written, about ten words, and for something that is pressed. */
const [A_LINE, A_PRESS] = [25, 4];

/** Moves the clock on by what somebody took. */
const takes = (seconds: number): number => {
  now = new Date(Date.parse(now) + seconds * 1_000).toISOString();
  return seconds;
};

const onDay = (session: number) =>
  (now = new Date(Date.parse('2026-01-12T09:00:00.000Z') + session * 21 * 86_400_000).toISOString());

/** One review as it is asked for: what there is to fill in, and how long whoever answers what has to be said takes. */
const reviews = async (page: Page, sessionId: string, session: number) => {
  await page.goto(`${two.home}/review/${sessionId}`);
  const form = page.getByRole('form', { name: `My review of session ${session}` });
  await seen(form);
  const fields = await form.locator('textarea, input:not([type=radio]), fieldset').count();
  await form.getByLabel('What did you learn?').fill('That waiting helps more than my next question.');
  let seconds = takes(A_LINE);
  await form.getByLabel('Commitment 1', { exact: true }).fill('Wait a breath longer');
  seconds += takes(A_LINE);
  await form.getByRole('radio', { name: 'Not now' }).check({ force: true });
  seconds += takes(A_PRESS);
  await form.getByRole('button', { name: 'Seal my review' }).click();
  seconds += takes(A_PRESS);
  await form.waitFor({ state: 'detached' });
  return { fields, seconds, asksWorth: (await form.getByText('What was it worth?').count()) > 0 };
};

describe('the first twelve sessions of a new pair', () => {
  it('ask for five fields a review, take under three minutes each, and leave nothing waiting', async () => {
    const { ann, bo, home } = two;
    const [anns, bos] = [await ann.context.newPage(), await bo.context.newPage()];
    const asked: { fields: number; seconds: number; asksWorth: boolean }[] = [];
    let before: string | undefined;
    for (let session = 1; session <= 12; session += 1) {
      onDay(session);
      const held = { heldAt: now, minutes: 60, mode: 'video' };
      takes(3_600);
      const { id = '' } = await ann.says.tell('session/record-held', held);
      // What each set out to do before is answered in a press each, by either.
      if (before)
        for (const of of await membersOf(ann.says))
          await ann.says.tell(`session/${before}/answer-commitment`, { of, index: 0, state: 'done' });
      const pressed = before ? 2 * A_PRESS : 0;
      for (const page of [anns, bos]) {
        const review = await reviews(page, id, session);
        asked.push({ ...review, seconds: review.seconds + pressed });
      }
      before = id;
    }
    expect(asked.map(({ fields }) => fields)).toEqual(Array(24).fill(asked[0]?.fields));
    expect(asked[0]?.fields).toBeLessThanOrEqual(6);
    expect(asked.every(({ seconds, asksWorth }) => seconds < 180 && !asksWorth)).toBe(true);

    const minutes = asked.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
    expect(Math.round(minutes)).toBe(26);
    for (const { says } of [ann, bo]) {
      const { attention } = await says.read<{ attention: readonly { kind: string }[] }>('story');
      expect(attention.filter((each) => 'since' in each)).toEqual([]);
    }
    await anns.goto(home);
    await seen(screenLink(anns, 'Themes'));
    // Of the alliance there is what they look back at by the rhythm that they signed, and nothing of pulses.
    expect(await screenLink(anns, 'Alliance').getAttribute('href')).toMatch(/[/]alliance[/]review$/);
    expect(await anns.getByText('say in how we work').count()).toBe(0);
    await seen(anns.getByRole('button', { name: 'Not for us' }));
    await anns.getByRole('button', { name: 'Not for us' }).click();
    await anns
      .getByText('Would it say something to note what each was worth to you?')
      .waitFor({ state: 'detached' });
  }, 240_000);
});

const membersOf = async (says: Newcomers['ann']['says']): Promise<readonly string[]> => {
  const { members } = await says.read<{ members: Record<'coach' | 'supervisor', { id: string }> }>(
    'partnership',
  );
  return [members.coach.id, members.supervisor.id];
};
