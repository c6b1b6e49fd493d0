import { allianceOf, lookInAs } from '../../tests/browser/sample.ts';
import { openSite, type Site } from '../../tests/browser/site.ts';
import { speakerOf } from '../../tests/browser/telling.ts';
import { inTheMiddle } from '../../tests/browser/screens.ts';
import { press, SCREEN, type Stage } from './screen.ts';
import { lookIn } from './visits.ts';

interface Sessions {
  readonly sessions: readonly { readonly sessionId: string; readonly state: string }[];
}

/** Goes on with the sample, so that something waits, was put right, rests or is to end. */
const goOn = async (site: Site): Promise<void> => {
  await inTheMiddle(site);
  const of = async (first: string, coach: string) => {
    const context = await lookInAs(site, first);
    return speakerOf(context, site.url, '/sample', await allianceOf(context, coach));
  };
  const judithWithTom = await of('Judith', 'Tom');
  await judithWithTom.tell('contract/comment-clause', {
    clauseId: 'records-and-retention',
    text: 'Who of us keeps the notes of a session that you brought somebody else’s work to?',
  });
  await judithWithTom.tell('alliance/propose-ending', {
    reason: 'You have what you came for. I would rather we end while we both still look forward to it.',
    closingReviewDue: '2026-07-30',
  });
  const [judiths, amaras] = [await of('Judith', 'Amara'), await of('Amara', 'Amara')];
  await amaras.tell('alliance/tell-zone', { timeZone: 'America/Los_Angeles' });
  const { sessions } = await judiths.read<Sessions>('sessions');
  const last = sessions.findLast(({ state }) => state === 'held');
  await judiths.tell(`session/${last?.sessionId ?? ''}/correct`, {
    heldAt: '2026-06-23T09:00:00.000Z',
    minutes: 90,
    mode: 'in-person',
    why: 'It was the Tuesday, and we met at my place.',
  });
};

/** The sample some days on. */
export const goesOn: Stage = {
  open: async () => {
    const site = await openSite({ sample: true });
    await goOn(site);
    return site;
  },
  screens: [
    { name: 'ending-to-answer', enter: lookIn('Tom', 'Tom'), path: '', looks: SCREEN },
    { name: 'ending-proposed', enter: lookIn('Judith', 'Tom'), path: '', looks: SCREEN },
    {
      name: 'clause-question',
      enter: lookIn('Tom', 'Tom'),
      path: '/agreement',
      before: press(/^Records and retention/),
      looks: SCREEN,
    },
    { name: 'commitments-come-back', enter: lookIn('Tom', 'Tom'), path: '/review/13', looks: SCREEN },
    { name: 'next-session-in-two-zones', enter: lookIn('Judith', 'Amara'), path: '/review', looks: SCREEN },
    {
      name: 'session-corrected',
      enter: lookIn('Amara', 'Amara'),
      path: '/review/13',
      looks: [...SCREEN, 'paper'],
    },
    { name: 'signing', enter: lookIn('Amara', 'Amara'), path: '/agreement/sign', looks: SCREEN },
    {
      name: 'pause',
      enter: lookIn('Judith', 'Amara'),
      path: '',
      before: async (page) => {
        if ((await page.getByRole('button', { name: /^Rest for/ }).count()) === 0) return;
        await press(/^Rest for/)(page);
        await page.locator('form').getByRole('button', { name: /^Rest/ }).click();
        await page.waitForTimeout(500);
      },
      looks: SCREEN,
    },
  ],
};
