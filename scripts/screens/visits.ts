import { twoNewcomers, type Newcomers } from '../../tests/browser/newcomers.ts';
import { homeOf, lookInAs } from '../../tests/browser/sample.ts';
import { LONG_PAIR } from '../../tests/harness/long-pair.ts';
import type { Enter } from './screen.ts';

/** Somebody who isn't signed in. */
export const stranger: Enter = async (site, options) => ({ context: await site.visitor(options), home: '' });

/** One of the sample, at the pair of this coach: both by first name. */
export const lookIn =
  (who: string, coach: string): Enter =>
  async (site, options) => {
    const context = await lookInAs(site, who, options);
    return { context, home: await homeOf(context, coach) };
  };

/** One of the sample, across their pairs. */
export const lookInAcross =
  (who: string): Enter =>
  async (site, options) => ({ context: await lookInAs(site, who, options), home: '/sample' });

/** The coach of the pair that was taken in. */
export const longTogether: Enter = async (site, options) => {
  const context = await site.visitor(options);
  await context.request.post('/api/auth/sign-in/email', { data: LONG_PAIR, headers: { origin: site.url } });
  const own = await context.request.get('/api/alliances');
  const [pair] = (await own.json()) as readonly { allianceId: string }[];
  return { context, home: `/pairs/${pair?.allianceId ?? ''}` };
};

/** Ann or Bo, who began a moment ago, once this has happened between them. */
export const newcomer =
  (who: 'ann' | 'bo', happens?: (two: Newcomers) => Promise<unknown>): Enter =>
  async (site, options) => {
    const two = await twoNewcomers(site, options);
    await happens?.(two);
    return { context: two[who].context, home: two.home };
  };
