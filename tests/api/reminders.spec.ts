import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import { until } from '@alliance/platform-tests/until';
import { setTimeout as pause } from 'node:timers/promises';
import { formPair, type Pair } from '../harness/alliance.ts';
import { openMailServer, readMail, type MailServer } from '../harness/mail-server.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

/** As long as it takes until it has certainly been looked at what is due: milliseconds. */
const A_LOOK = 1_000;
const clock = new ManagedClock('2028-02-28T15:00:00.000Z');

let mail: MailServer;
let opened: Opened;
let pair: Pair;
const ids = new Map<Visitor, string>();
/** What they wait for is recorded in their alliance, and is none of what is each one's own. */
const ownOf = (who: Visitor) => who.after({ body: {} });
const idFor = async (visitor: Visitor) =>
  ((await visitor.get('/auth/get-session')).body as { user: { id: string } }).user.id;
const choose = (who: Visitor, verb: string, body: object) =>
  ownOf(who).post(`/people/${ids.get(who)}/settings/${verb}`, body);
const settingsOf = async (who: Visitor) =>
  (await ownOf(who).get(`/people/${ids.get(who)}/settings`)).body as { mailKinds: readonly string[] };
const waitsOf = async (who: Visitor) => {
  const { pairs } = (await ownOf(who).get(`/people/${ids.get(who)}/pairs`)).body as {
    pairs: readonly { waits: readonly { for: string }[] }[];
  };
  return pairs.flatMap(({ waits }) => waits).filter((wait) => wait.for !== 'other');
};
/** Letters since the last time, with whom they reached, once no more come. */
let read = 0;
const lettersAt = async (instant: string) => {
  clock.moveTo(instant);
  await pause(A_LOOK);
  const since = mail.letters.slice(read);
  read = mail.letters.length;
  return Promise.all(
    since.map(async (one) => ({ ...(await readMail(one)), reached: one.to[0]?.split('.')[0] })),
  );
};
const told = (letters: Awaited<ReturnType<typeof lettersAt>>) =>
  letters.map(({ reached, subject }) => `${reached}: ${subject}`);

const proposesAnEnding = () =>
  pair.does(pair.coach, 'alliance/propose-ending', {
    reason: 'It is enough.',
    closingReviewDue: '2028-03-20',
  });

/** Whoever reads a first letter says by its link that the address is theirs. */
const showsAddress = async (who: Visitor) => {
  const { email } = ((await who.get('/auth/get-session')).body as { user: { email: string } }).user;
  await ownOf(who).post('/auth/show-address');
  const found = () => mail.letters.find(({ to }) => to.includes(email));
  await until('the first letter to come', () => found() !== undefined);
  const { text = '' } = await readMail(found() ?? { to: [], raw: '' });
  const [, token] = /confirm-email#(\S+)/.exec(text) ?? [];
  expect((await who.post('/auth/confirm-email', { token })).status).toBe(200);
  read = mail.letters.length;
};

beforeAll(async () => {
  mail = await openMailServer();
  opened = await openInstallation({ smtpUrl: mail.url, clock, looksEvery: 100 });
  pair = await formPair(opened, ['Amara', 'Judith']);
  for (const who of [pair.coach, pair.supervisor]) {
    ids.set(who, await idFor(who));
    await showsAddress(who);
  }
  await choose(pair.coach, 'choose-time-zone', { timeZone: 'Pacific/Auckland' });
  await choose(pair.supervisor, 'choose-time-zone', { timeZone: 'America/Los_Angeles' });
  const startsAt = '2028-03-02T18:00:00.000Z';
  await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' });
  await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
  const { next } = (await pair.coach.get(`/alliances/${pair.allianceId}/agreement`)).body as {
    next: { version: number; textHash: string };
  };
  const { version, textHash } = next;
  await pair.does(pair.coach, 'contract/sign', { version, textHash });
});
afterAll(async () => {
  await opened.stop();
  await mail.close();
});

describe('letters about what is on somebody’s My pairs', () => {
  it('come at nine where they live, once, with nothing of what it is', async () => {
    expect((await waitsOf(pair.supervisor)).length).toBeGreaterThan(0);
    expect(told(await lettersAt('2028-02-28T16:59:59.000Z'))).toEqual([]);
    const letters = await lettersAt('2028-02-28T17:00:00.000Z');
    expect(told(letters)).toEqual(['judith: It’s your turn']);
    expect(letters[0]?.text).not.toMatch(/Amara|clause|agreement|sign/i);
    expect(told(await lettersAt('2028-02-28T18:30:00.000Z'))).toEqual([]);
  }, 60_000);

  it('say before a session that it is near, two days ahead on each one’s calendar, on 29 February too', async () => {
    // Ten on 2 March in Los Angeles, seven on 3 March in Auckland. What was told of before still waits.
    expect(told(await lettersAt('2028-02-29T17:00:00.000Z'))).toEqual(['judith: A session is near']);
    expect(told(await lettersAt('2028-02-29T20:00:00.000Z'))).toEqual(['amara: A session is near']);
  }, 60_000);

  it('don’t come late, and what still waits is told the next morning, in one letter', async () => {
    const planned = ['2028-03-04T18:00:00.000Z', '2028-03-05T18:00:00.000Z'];
    for (const startsAt of planned)
      await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' });
    await proposesAnEnding();
    // The clock jumps over her mornings of the first and the second of March, to one in the afternoon: ten in Auckland.
    expect(told(await lettersAt('2028-03-02T21:00:00.000Z'))).toEqual(['amara: A session is near']);
    const letters = await lettersAt('2028-03-03T17:00:00.000Z');
    expect(told(letters)).toEqual(['judith: It’s your turn']);
    expect(letters[0]?.text).toContain('Something waits for you.\nIn two days you meet.');
  }, 60_000);
});

describe('a link that stops letters', () => {
  const linkOf = async () => {
    // The one before it asked whether the address is hers.
    const letter = mail.letters.filter(({ to }) => to[0]?.startsWith('judith'))[1];
    if (!letter) throw new Error('no letter came');
    const header = (await readMail(letter)).headers.find(({ key }) => key === 'list-unsubscribe');
    return (header?.value ?? '').slice(1, -1);
  };
  const before = ['waits-for-me', 'session-near'];

  it('changes nothing when it is opened, and shows a page with a button', async () => {
    const answer = await fetch(await linkOf());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const page = await answer.text();
    expect(page).toContain('<form method="post"><button>');
    expect(page).not.toMatch(/judith|amara/i);
    expect((await settingsOf(pair.supervisor)).mailKinds).toEqual(before);
  });

  it('that was changed stops nothing', async () => {
    const link = await linkOf();
    for (const wrong of [`${link}x`, link.replace(/stop\/\d/, 'stop/2'), `${link.slice(0, -60)}nobody`])
      expect((await fetch(wrong, { method: 'POST' })).status).toBe(404);
    expect((await settingsOf(pair.supervisor)).mailKinds).toEqual(before);
  });

  it('stops that kind and no other when a mail program posts to it, without cookie or origin, and again', async () => {
    const post = async (headers: Record<string, string>, body: string) =>
      (await fetch(await linkOf(), { method: 'POST', headers, body })).status;
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await post(form, 'List-Unsubscribe=One-Click')).toBe(200);
    expect((await settingsOf(pair.supervisor)).mailKinds).toEqual(['session-near']);
    const parts =
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    expect(await post({ 'content-type': 'multipart/form-data; boundary=x' }, parts)).toBe(200);
    expect((await settingsOf(pair.supervisor)).mailKinds).toEqual(['session-near']);
  });

  it('is nothing that another’s page may post to; and a form is nobody’s command elsewhere', async () => {
    const headers = { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' };
    expect((await fetch(await linkOf(), { method: 'POST', headers, body: 'a=b' })).status).toBe(403);
    const command = await fetch(`${opened.url}/api/alliances/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'message=hello',
    });
    expect(command.status).toBe(415);
  });

  it('holds from the next morning on', async () => {
    await until(
      'insights to have heard of it',
      async () => (await settingsOf(pair.supervisor)).mailKinds.length === 1,
    );
    clock.moveTo('2028-03-03T20:30:00.000Z');
    await pair.does(pair.coach, 'alliance/withdraw-ending');
    await proposesAnEnding();
    expect(await waitsOf(pair.supervisor)).not.toEqual([]);
    const letters = await lettersAt('2028-03-04T17:00:00.000Z');
    expect(letters.filter(({ reached }) => reached === 'judith')).toEqual([]);
  }, 60_000);
});

describe('letters to somebody who travels', () => {
  const moves = (timeZone: string) => choose(pair.coach, 'choose-time-zone', { timeZone });
  const toHer = async (instant: string) =>
    (await lettersAt(instant)).filter(({ reached }) => reached === 'amara').map(({ subject }) => subject);
  const NEAR = ['A session is near'];

  it('come once on each day of hers, whichever way she flies, and not again where the clock is put back', async () => {
    clock.moveTo('2028-03-05T00:00:00.000Z');
    await moves('Europe/London');
    for (const day of ['07', '08', '09']) {
      const startsAt = `2028-03-${day}T12:00:00.000Z`;
      const planned = { startsAt, minutes: 60, mode: 'video' };
      expect((await pair.does(pair.coach, 'session/schedule', planned)).status).toBe(200);
    }
    expect(await toHer('2028-03-05T09:00:00.000Z')).toEqual(NEAR);
    await moves('Asia/Tokyo');
    expect(await toHer('2028-03-06T00:00:00.000Z')).toEqual(NEAR);
    // Nine on the sixth once more: she had that day’s letter in Tokyo.
    await moves('America/Los_Angeles');
    expect(await toHer('2028-03-06T17:00:00.000Z')).toEqual([]);
    expect(await toHer('2028-03-05T17:00:00.000Z')).toEqual([]);
    expect(await toHer('2028-03-07T17:00:00.000Z')).toEqual(NEAR);
  }, 60_000);
});

describe('somebody who hasn’t said that their address is theirs', () => {
  it('is asked in a first letter when there would be one, and then in no other', async () => {
    const another = await formPair(opened, ['Cleo', 'Dee']);
    const startsAt = '2028-03-10T12:00:00.000Z';
    await another.does(another.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' });
    const toCleo = async (instant: string) =>
      (await lettersAt(instant)).filter(({ reached }) => reached === 'cleo').map(({ subject }) => subject);
    expect(await toCleo('2028-03-08T09:00:00.000Z')).toEqual(['May we write to you here?']);
    const next = { startsAt: '2028-03-11T12:00:00.000Z', minutes: 60, mode: 'video' };
    await another.does(another.coach, 'session/schedule', next);
    expect(await toCleo('2028-03-09T09:00:00.000Z')).toEqual([]);
  }, 60_000);
});
