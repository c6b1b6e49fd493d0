import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import { until } from '@alliance/platform-tests/until';
import { setTimeout as pause } from 'node:timers/promises';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';

/** As long as it takes until it has certainly been looked at what is due: milliseconds. */
const A_LOOK = 400;
const clock = new ManagedClock('2027-12-31T15:00:00.000Z');

let opened: Opened;

/** Of what is recorded between the two, the days on which a review fell due. */
const dueDays = async ({ allianceId }: Pair): Promise<readonly string[]> => {
  const platform = opened.platform;
  if (!platform) throw new Error('this spec reads the log');
  const facts = await (await platform.eventStore('contracts')).readAll(0, 1_000);
  return facts
    .filter(({ type, scope }) => type === 'AllianceReviewDue' && scope === `alliance/${allianceId}`)
    .map(({ open }) => String(open['dueOn']));
};
const at = async (instant: string) => {
  clock.moveTo(instant);
  await pause(A_LOOK);
};
const agreeOn = async (pair: Pair, numbers: object, zone = 'UTC') => {
  await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen', countedIn: zone });
  await pair.does(pair.coach, 'contract/set-review-rhythm', numbers);
  for (const who of [pair.coach, pair.supervisor]) {
    const { next } = (await who.get(`/alliances/${pair.allianceId}/agreement`)).body as {
      next: { version: number; textHash: string };
    };
    await pair.does(who, 'contract/sign', { version: next.version, textHash: next.textHash });
  }
};
const holdOn = (pair: Pair, heldAt: string) =>
  pair.does(pair.coach, 'session/record-held', { heldAt, minutes: 60, mode: 'video' });

beforeAll(async () => {
  opened = await openInstallation({ clock, looksEvery: 50 });
});
afterAll(() => opened.stop());

describe('a review of how two work', () => {
  it('falls due at the start of its day where the two count, once, however the clock goes', async () => {
    const pair = await formPair(opened, ['Amara', 'Judith']);
    await agreeOn(pair, { everyN: 2, unit: 'months', graceDays: 14 }, 'Pacific/Auckland');
    // Signed on the last of December in UTC; the last of February is the 29th.
    await at('2028-02-28T10:59:59.000Z');
    expect(await dueDays(pair)).toEqual([]);
    await at('2028-02-28T11:00:00.000Z');
    await until('it to be due', async () => (await dueDays(pair)).length > 0);
    for (const jump of ['2028-03-01T11:00:00.000Z', '2028-02-01T11:00:00.000Z', '2029-03-01T11:00:00.000Z'])
      await at(jump);
    expect(await dueDays(pair)).toEqual(['2028-02-29']);
  });
  it('counts sessions that were held, where the two count those', async () => {
    clock.moveTo('2028-03-01T09:00:00.000Z');
    const pair = await formPair(opened, ['Tom', 'Judith']);
    await agreeOn(pair, { everyN: 2, unit: 'sessions', graceDays: 0 });
    await at('2028-03-20T12:00:00.000Z');
    const erred = idOf(await holdOn(pair, '2028-03-07T09:00:00.000Z'));
    await pair.does(pair.coach, `session/${erred}/record-in-error`, {});
    await holdOn(pair, '2028-03-08T09:00:00.000Z');
    await at('2028-03-20T13:00:00.000Z');
    expect(await dueDays(pair)).toEqual([]);
    await at('2028-03-21T12:00:00.000Z');
    await holdOn(pair, '2028-03-20T09:00:00.000Z');
    await until('the second to be counted', async () => (await dueDays(pair)).length > 0);
    expect(await dueDays(pair)).toEqual(['2028-03-20']);
  });
  it('waits while the two rest, and comes when they go on', async () => {
    clock.moveTo('2028-04-01T09:00:00.000Z');
    const pair = await formPair(opened, ['Priya', 'Colm']);
    await agreeOn(pair, { everyN: 1, unit: 'weeks', graceDays: 0 });
    await pair.does(pair.coach, 'contract/suspend', { until: '2028-05-01' });
    await at('2028-04-30T23:00:00.000Z');
    expect(await dueDays(pair)).toEqual([]);
    await at('2028-05-01T00:00:00.000Z');
    await until('it to be due', async () => (await dueDays(pair)).length > 0);
    expect(await dueDays(pair)).toEqual(['2028-04-08']);
  });
  it('is of none who agreed on no rhythm', async () => {
    const pair = await formPair(opened, ['Ann', 'Bo']);
    await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
    await at('2030-05-01T00:00:00.000Z');
    expect(await dueDays(pair)).toEqual([]);
  });
});
