import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { formPair, type Pair } from '../harness/alliance.ts';
import { openMailServer, readMail, type MailServer } from '../harness/mail-server.ts';
import { Visitor } from '../harness/visitor.ts';
import { openTopology, SERVICES, type Name, type Topology } from './processes.ts';

const INSIGHTS = ['insights', 'insights-2'] as const;
const OTHERS: readonly Name[] = SERVICES.filter((name) => name !== 'insights' && name !== 'gateway');
/** Milliseconds in which each process has looked at what is due, and a letter has left. */
const LOOKED = 11_000;

let topology: Topology;
let mail: MailServer;
let pair: Pair;
const signUp = async (name: string): Promise<Visitor> => {
  const visitor = new Visitor(topology.url, '/api');
  const email = `${name.toLowerCase()}@people.example`;
  await visitor.post('/auth/sign-up/email', { name, email, password: 'a long enough one' });
  await visitor.post('/auth/show-address');
  const first = () => mail.letters.find(({ to }) => to.includes(email));
  await until('the first letter to come', () => first() !== undefined);
  const { text = '' } = await readMail(first() ?? { to: [], raw: '' });
  const [, token] = /confirm-email#(\S+)/.exec(text) ?? [];
  expect((await visitor.post('/auth/confirm-email', { token })).status).toBe(200);
  return visitor;
};
/** Links run out by the clock of this machine, whatever a spec says that it is. */
const TODAY = new Date().toISOString();
const BEGINNING = '2024-02-29T08:00:00.000Z';

const plans = async (startsAt: string) =>
  expect(
    (await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' })).status,
  ).toBe(200);
const reminders = async () =>
  (await Promise.all(mail.letters.map(async (one) => ({ ...(await readMail(one)), to: one.to.join() }))))
    .filter(({ subject }) => subject === 'A session is near')
    .map(({ to }) => to)
    .toSorted();
const EACH_ONCE = ['amara@people.example', 'judith@people.example'];
/** Of those that run; one that doesn't starts with the new time. */
const moveClock = async (instant: string, ...names: readonly Name[]) => {
  for (const name of names) await topology.of(name).moveClockTo(instant);
};

beforeAll(async () => {
  mail = await openMailServer();
  topology = await openTopology({
    clockAt: BEGINNING,
    start: [...SERVICES, 'insights-2'],
    // Nobody else is told of a mail server.
    own: { identity: { SMTP_URL: mail.url } },
  });
  await topology.ready();
  await topology.of('identity').moveClockTo(TODAY);
  pair = await formPair({ signUp }, ['Amara', 'Judith']);
  await topology.of('identity').moveClockTo(BEGINNING);
  await plans('2024-03-02T18:00:00.000Z');
}, 240_000);
afterAll(async () => {
  await topology?.close();
  await mail?.close();
});

describe('letters, where each service is a process of its own, and insights are two', () => {
  it('come once to each on 29 February, two days ahead, whichever insights is killed then', async () => {
    await pause(LOOKED);
    expect(await reminders()).toEqual([]);
    await moveClock('2024-02-29T09:00:00.000Z', ...OTHERS, ...INSIGHTS);
    for (const name of INSIGHTS) {
      await pause(3_000);
      await topology.of(name).kill();
      topology.of(name).start();
    }
    await topology.ready(...INSIGHTS);
    await pause(LOOKED);
    expect(await reminders()).toEqual(EACH_ONCE);
  }, 120_000);

  it('aren’t sent of a morning on which all insights were off, and come again on the next', async () => {
    await plans('2024-03-03T18:00:00.000Z');
    await plans('2024-03-04T18:00:00.000Z');
    for (const name of INSIGHTS) await topology.of(name).kill();
    await moveClock('2024-03-01T15:00:00.000Z', ...OTHERS);
    for (const name of INSIGHTS) {
      // It isn't running: what is set is what it starts with.
      await topology
        .of(name)
        .moveClockTo('2024-03-01T15:00:00.000Z')
        .catch(() => undefined);
      topology.of(name).start();
    }
    await topology.ready(...INSIGHTS);
    await pause(LOOKED);
    expect(await reminders()).toEqual(EACH_ONCE);
    await moveClock('2024-03-02T09:30:00.000Z', ...OTHERS, ...INSIGHTS);
    await pause(LOOKED);
    expect(await reminders()).toEqual(EACH_ONCE.flatMap((each) => [each, each]));
  }, 120_000);

  it('are handed over past the gateway, and their readers’ addresses are in no line of a log', async () => {
    const answer = await fetch(`${topology.url}/api/letters`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(404);
    for (const name of [...SERVICES, 'insights-2'] as const)
      expect([name, /people\.example/.exec(topology.of(name).printed())]).toEqual([name, null]);
  });
});

describe('a calendar feed, behind the gateway', () => {
  it('is read through it, and its secret is in no line of a log where nobody answers', async () => {
    const { id } = ((await pair.coach.get('/auth/get-session')).body as { user: { id: string } }).user;
    const made = await pair.coach.after({ body: {} }).post(`/people/${id}/calendar/make-feed`);
    expect(made.status).toBe(200);
    // All insights were away a moment ago, and may ask to come again.
    let read = await pair.coach.after(made).get(`/people/${id}/calendar`);
    await until('the calendar to be there', async () => {
      if (read.status === 503) read = await pair.coach.get(`/people/${id}/calendar`);
      return read.status !== 503;
    });
    expect(read.status).toBe(200);
    const { feed } = read.body as { feed: { path: string } };
    const address = `${topology.url}/api${feed.path}`;
    const fetched = await fetch(address);
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect((await fetched.text()).match(/BEGIN:VEVENT/g)).toHaveLength(3);
    for (const name of INSIGHTS) await topology.of(name).kill();
    const away = await fetch(address);
    expect(away.status).toBeGreaterThanOrEqual(502);
    const [secret = ''] = /[0-9a-f]{32}(?=\.ics$)/.exec(feed.path) ?? [];
    const said = [await away.text(), ...SERVICES.map((name) => topology.of(name).printed())].join('\n');
    expect([secret.length, said.includes(secret)]).toEqual([32, false]);
  }, 60_000);
});
