import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';

/** Sunday evening in Los Angeles, Monday in Greenwich, Monday afternoon in Auckland. */
const NOW = '2026-11-30T01:27:00.000Z';
const clock = new ManagedClock(NOW);
let opened: Opened;
let pair: Pair;
beforeAll(async () => {
  opened = await openInstallation({ clock });
  pair = await formPair(opened);
}, 60_000);
afterAll(() => opened?.stop());

const from = (zone: string) => ({ 'time-zone': zone });
const story = (query = '', headers = {}) =>
  pair.coach.get(`/alliances/${pair.allianceId}/story${query}`, headers);
interface Read {
  readonly today: string;
  readonly asOf: string;
  readonly began: string;
  readonly events: readonly { readonly kind: string; readonly on: string }[];
}

describe('a reader’s day', () => {
  it('is that of the zone that the request says, and Greenwich’s where it says none', async () => {
    for (const [headers, today] of [
      [{}, '2026-11-30'],
      [from('America/Los_Angeles'), '2026-11-29'],
      [from('Pacific/Auckland'), '2026-11-30'],
      [from('Pacific/Kiritimati'), '2026-11-30'],
    ] as const) {
      const { body } = await story('', headers);
      expect(body).toMatchObject({ today, asOf: today, began: today });
    }
  });
  it('is refused where there is no such zone', async () => {
    for (const zone of ['Mars/Olympus', '+05:30', 'x'.repeat(80), '']) {
      const { status, body } = await story('', from(zone));
      expect([status, body]).toMatchObject([400, { header: 'Time-Zone' }]);
    }
  });
  it('can be shown once it has come there', async () => {
    expect((await story('?asOf=2026-11-30')).status).toBe(200);
    expect((await story('?asOf=2026-11-30', from('Asia/Kolkata'))).status).toBe(200);
    const { status, body } = await story('?asOf=2026-11-30', from('America/Los_Angeles'));
    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/asOf' }] }]);
  });
  it('ends where it ends for its reader', async () => {
    const first = '2026-12-01T07:59:59.999Z';
    for (const at of [first, '2026-12-01T08:00:00.000Z']) {
      clock.moveTo(at);
      await pair.does(pair.coach, 'alliance/surface-assumption', { text: at });
    }
    clock.moveTo('2026-12-05T12:00:00.000Z');
    const told = async (headers: object) =>
      ((await story('?asOf=2026-11-30', headers)).body as Read).events.filter(
        ({ kind }) => kind === 'assumption-surfaced',
      );
    expect(await told(from('America/Los_Angeles'))).toEqual([expect.objectContaining({ on: '2026-11-30' })]);
    expect(await told({})).toEqual([]);
  });
});

describe('a sender’s day', () => {
  const ending = { closingReviewDue: '2026-12-05' };
  const propose = (zone: string, due = ending) =>
    pair.does(pair.coach, 'alliance/propose-ending', due, from(zone));
  it('decides whether a day has passed', async () => {
    clock.moveTo('2026-12-06T02:00:00.000Z');
    expect((await propose('Europe/London')).status).toBe(422);
    expect((await propose('Pacific/Auckland')).status).toBe(422);
    expect((await propose('America/Los_Angeles')).status).toBe(200);
  });
});

describe('a name and a zone', () => {
  it('are told by their owner, kept from nobody who may know, and not told twice', async () => {
    const other = await formPair(opened, ['Cas', 'Dee']);
    const { coach, supervisor, allianceId, does } = other;
    const told = await does(
      coach,
      'alliance/tell-zone',
      { timeZone: 'Asia/Kathmandu' },
      from('Africa/Cairo'),
    );
    expect([told.status, idOf(told)]).toEqual([200, expect.any(String)]);
    expect((await does(coach, 'alliance/tell-zone', { timeZone: 'Asia/Kathmandu' })).status).toBe(422);
    expect((await does(coach, 'alliance/tell-zone', { timeZone: '+05:45' })).status).toBe(422);
    expect((await does(supervisor, 'alliance/rename', { name: ' 山田太郎 ' })).status).toBe(200);
    const { body } = await coach.get(`/alliances/${allianceId}/partnership`);
    expect(body).toMatchObject({
      members: { coach: { name: 'Cas', zone: 'Asia/Kathmandu' }, supervisor: { name: '山田太郎' } },
      formerly: [{ of: 'supervisor', name: 'Dee' }],
    });
    expect((await pair.coach.post(`/alliances/${allianceId}/alliance/rename`, { name: 'Eve' })).status).toBe(
      404,
    );
  });
});
