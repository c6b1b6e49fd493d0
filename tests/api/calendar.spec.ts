import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import ICAL from 'ical.js';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/openings.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

const clock = new ManagedClock('2026-03-20T15:00:00.000Z');
/** Before and after summer time begins in Europe. */
const [BEFORE, AFTER] = ['2026-03-28T18:00:00.000Z', '2026-03-30T18:00:00.000Z'];
const NOTHING = { body: {} };

let opened: Opened;
let pair: Pair;
let coachId: string;
const idFor = async (visitor: Visitor) =>
  ((await visitor.get('/auth/get-session')).body as { user: { id: string } }).user.id;
const choose = async (verb: string, body: object = {}) => {
  const chosen = await pair.coach.after(NOTHING).post(`/people/${coachId}/calendar/${verb}`, body);
  expect([verb, chosen.status]).toEqual([verb, 200]);
  await own(chosen);
};
interface Own {
  readonly feed?: { readonly path: string; readonly lastFetchedAt?: string };
  readonly naming: string;
  readonly entryReads?: string;
}
/** What they wait for is recorded in their own scope, and is none of their alliance's. */
const own = async (after: Pick<Answer, 'body'> = NOTHING) =>
  (await pair.coach.after(after).get(`/people/${coachId}/calendar`)).body as Own;
const addressNow = async () => `${opened.url}/api${(await own()).feed?.path}`;
/** As a calendar does: with no cookie, and no header of ours. */
const fetched = async (address: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address, { headers });
  return { status: response.status, etag: response.headers.get('etag') ?? '', text: await response.text() };
};
const eventsIn = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const entriesNow = async () => eventsIn((await fetched(await addressNow())).text);
const told = (event: ICAL.Event) => [
  event.startDate.toJSDate().toISOString(),
  event.endDate.toJSDate().toISOString(),
  event.component.getFirstPropertyValue('status'),
  event.sequence,
];
const plan = async (startsAt: string) =>
  idOf(await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 75, mode: 'video' }));

/** Whatever this process printed, lines of the log among it. */
const printed: string[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  opened = await openInstallation({ clock });
  pair = await formPair(opened, ['Amara Okafor', 'Judith Lindqvist']);
  coachId = await idFor(pair.coach);
}, 60_000);
afterAll(async () => {
  await opened?.stop();
  jest.restoreAllMocks();
});

describe('a calendar that somebody subscribes to', () => {
  let first: string;
  let moved: string;
  it('has no address until they make one, and then no event before there is a session', async () => {
    expect(await own()).toEqual({ naming: 'nobody', entryReads: 'Supervision, 75 minutes, by video' });
    await choose('make-feed');
    expect(await entriesNow()).toEqual([]);
    expect((await own()).feed?.lastFetchedAt).toBe(clock.now());
  });

  it('reads what is planned at its instant, before and after clocks change, by the ids of a session’s own file', async () => {
    first = await plan(BEFORE);
    moved = await plan('2026-03-29T18:00:00.000Z');
    await pair.does(pair.supervisor, `session/${moved}/reschedule`, {
      startsAt: AFTER,
      minutes: 60,
      mode: 'in-person',
    });
    const events = await entriesNow();
    expect(events.map(told)).toEqual([
      [BEFORE, '2026-03-28T19:15:00.000Z', 'CONFIRMED', 1],
      [AFTER, '2026-03-30T19:00:00.000Z', 'CONFIRMED', 2],
    ]);
    expect(events.map(({ uid }) => uid)).toEqual([first, moved].map((id) => `${id}@learning-alliance`));
    const zone = ICAL.Timezone.utcTimezone;
    expect(events.map(({ startDate }) => startDate.zone)).toEqual([zone, zone]);
  });

  it('says nothing but when, how long and where, and names the other as its reader chose', async () => {
    const read = async () => (await entriesNow())[0]?.summary;
    expect(await read()).toBe('Supervision, 75 minutes, by video');
    const { text } = await fetched(await addressNow());
    expect(text).not.toMatch(/Judith|Lindqvist|Amara|Okafor/);
    await choose('choose-naming', { naming: 'initials' });
    expect(await read()).toBe('Supervision with J. L., 75 minutes, by video');
    await choose('choose-naming', { naming: 'name' });
    expect(await read()).toBe('Supervision with Judith Lindqvist, 75 minutes, by video');
    await choose('choose-naming', { naming: 'nobody' });
  });

  it('is the same text until something changes, and then isn’t sent again', async () => {
    const address = await addressNow();
    const { etag, text } = await fetched(address);
    clock.moveTo('2026-03-29T09:00:00.000Z');
    expect(await fetched(address)).toEqual({ status: 200, etag, text });
    expect(await fetched(address, { 'if-none-match': etag })).toEqual({ status: 304, etag, text: '' });
    expect((await fetched(address, { 'if-none-match': `W/${etag}, "other"` })).status).toBe(304);
    await pair.does(pair.coach, `session/${first}/hold`, { heldAt: BEFORE, minutes: 80, mode: 'video' });
    await pair.does(pair.coach, `session/${moved}/call-off`, {});
    const changed = await fetched(address, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.etag).not.toBe(etag);
    expect(eventsIn(changed.text).map(told)).toEqual([
      [BEFORE, '2026-03-28T19:20:00.000Z', 'CONFIRMED', 3],
      [AFTER, '2026-03-30T19:00:00.000Z', 'CANCELLED', 3],
    ]);
  });

  it('stops at once where the address is made anew or ended, like one that never was, and can be had again', async () => {
    const one = await addressNow();
    const never = await fetched(one.replace(/\w{32}\.ics$/, `${'0'.repeat(32)}.ics`));
    expect(never.status).toBe(404);
    await choose('make-feed');
    const two = await addressNow();
    expect(await fetched(one)).toEqual(never);
    expect((await fetched(two)).status).toBe(200);
    await choose('reopen-feed');
    expect(await addressNow()).toBe(one);
    expect(await fetched(two)).toEqual(never);
    await choose('end-feed');
    expect((await own()).feed).toBeUndefined();
    expect(await fetched(one)).toEqual(never);
    for (const wrong of [
      '',
      'x.ics',
      `nobody.${'a'.repeat(32)}.ics`,
      '%E0%A4%A.ics',
      `${'é'.repeat(64)}.ics`,
    ])
      expect([wrong, (await fetched(`${opened.url}/api/calendar/${wrong}`)).text]).toEqual([
        wrong,
        never.text,
      ]);
  });

  it('stands in no line of the log, also where it can’t be answered', async () => {
    await choose('make-feed');
    const address = await addressNow();
    const [secret = ''] = /\w{32}(?=\.ics$)/.exec(address) ?? [];
    const { insights } = Object.fromEntries(
      opened.installation.served.runs.map(({ service, running }) => [service.name, running]),
    );
    if (!insights) throw new Error('insights does not run');
    const failing = jest.spyOn(insights.views, 'journal').mockRejectedValue(new Error(`no ${secret}`));
    const answer = await fetched(address);
    failing.mockRestore();
    expect(answer.status).toBe(500);
    expect(printed.join('')).toContain('"level":"error"');
    expect(answer.text + printed.join('')).not.toContain(secret);
  });

  it('asks whoever guesses to come again later', async () => {
    const wrong = `${opened.url}/api/calendar/${coachId}.${'a'.repeat(32)}.ics`;
    const statuses: number[] = [];
    for (let guess = 0; guess < 70; guess++) statuses.push((await fetched(wrong)).status);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
  });
});
