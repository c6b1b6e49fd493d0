import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import { postInPieces } from '@alliance/platform-tests/in-pieces';
import { formPair, type Pair } from '../harness/alliance.ts';
import { openBehindGateway, PUBLIC, type BehindGateway } from '../harness/behind-gateway.ts';
import { listenAt } from '../harness/listening.ts';

/** Sunday evening in Los Angeles, Monday afternoon in Auckland. */
const clock = new ManagedClock('2026-11-30T01:27:00.000Z');
let opened: BehindGateway;
let pair: Pair;
beforeAll(async () => {
  opened = await openBehindGateway({ clock });
  pair = await formPair(opened);
  await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
}, 60_000);
afterAll(() => opened?.stop());

const json = { 'content-type': 'application/json' };
const comment = (headers: Record<string, string> = {}, text = 'Gentle?') =>
  pair.does(pair.coach, 'contract/comment-clause', { clauseId: 'ending', text }, headers);

describe('whoever comes over https, through the gateway', () => {
  it('is given cookies that are this host’s alone, all of them', async () => {
    const answer = await fetch(`${opened.url}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { ...json, origin: PUBLIC },
      body: JSON.stringify({
        name: 'Cleo',
        email: 'cleo@people.example',
        password: 'a long enough one',
      }),
    });
    const cookies = answer.headers.getSetCookie();
    expect([answer.status, cookies.length]).toEqual([200, 2]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-[\w.-]+=[^;]+;/);
      expect(cookie).toMatch(/; *Secure/i);
      expect(cookie).toMatch(/; *HttpOnly/i);
      expect(cookie).toMatch(/; *Path=\/(;|$)/i);
      expect(cookie).not.toMatch(/Domain/i);
    }
  });

  it('is told to come no other way, by every answer', async () => {
    const { coach } = pair;
    const answers = [
      await coach.get('/alliances'),
      await coach.get('/nowhere'),
      await coach.get(`/alliances/${pair.allianceId}/story`, { 'time-zone': 'Mars/Olympus' }),
      await opened.visitor().get('/alliances'),
      await coach.post('/alliances/invitations', 'x'.repeat(200_000)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 400, 401, 413]);
    for (const { headers } of answers)
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('reads the days of their own zone', async () => {
    for (const [zone, today] of [
      ['America/Los_Angeles', '2026-11-29'],
      ['Pacific/Auckland', '2026-11-30'],
    ] as const) {
      const { body } = await pair.coach.get(`/alliances/${pair.allianceId}/story`, { 'time-zone': zone });
      expect(body).toMatchObject({ today });
    }
  });

  it('is heard once, who sends the same command twice', async () => {
    const key = { 'idempotency-key': 'the-same-command' };
    const first = await comment(key);
    const second = await comment(key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await comment(key, 'Or else?')).status).toBe(422);
  });

  it('is told the revision, and refused by one that has passed', async () => {
    const { headers, body } = await comment();
    const { revision } = body as { revision: string };
    expect(headers.get('etag')).toBe(`"${revision}"`);
    const next = await comment({ 'if-match': `"${revision}"` });
    expect([next.status, next.headers.get('etag')]).toEqual([200, expect.not.stringContaining(revision)]);
    const late = await comment({ 'if-match': `"${revision}"` });
    expect([late.status, late.headers.get('etag')]).toEqual([412, next.headers.get('etag')]);
  });

  it('waits for what they wrote, by its position', async () => {
    const far = { 'alliance-position': 'weather' };
    const { status, body } = await pair.coach.get(`/alliances/${pair.allianceId}/story`, far);
    expect([status, body]).toMatchObject([400, { header: 'Alliance-Position' }]);
  });

  it('is refused in the very words of the service', async () => {
    const { allianceId, coach } = pair;
    const reads = [
      [`/alliances/${allianceId}/story`, { 'time-zone': 'Mars/Olympus', cookie: coach.cookie }],
      [`/alliances/${allianceId}/story?asOf=never`, { cookie: coach.cookie }],
      [`/alliances/${allianceId}/story`, {}],
    ] as const;
    for (const [path, headers] of reads) {
      const told = await Promise.all(
        [opened.url, opened.behind].map(async (url) => {
          const answer = await fetch(`${url}/api${path}`, { headers });
          return [answer.status, answer.headers.get('content-type'), await answer.json()];
        }),
      );
      expect(told[0]?.[1]).toBe('application/problem+json; charset=utf-8');
      expect(told[0]).toEqual(told[1]);
    }
  });

  it.each([
    { origin: 'http://localhost:3000' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    {},
  ])('changes nothing from a page of ours that isn’t one: %j', async (headers) => {
    const answer = await fetch(`${opened.url}/api/alliances/${pair.allianceId}/contract/comment-clause`, {
      method: 'POST',
      headers: { ...json, cookie: pair.coach.cookie, ...(headers as Record<string, string>) },
      body: '{"clauseId":"ending","text":"Gentle?"}',
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { type: expect.stringMatching(/\/other-origin$/) },
    ]);
  });

  it('is told that a body is too large, also one whose length nobody announced', async () => {
    const answered = await postInPieces(
      `${opened.url}/api/alliances/invitations`,
      { ...json, origin: PUBLIC, cookie: pair.coach.cookie },
      Array(64).fill('x'.repeat(16 * 1024)),
    );
    expect([answered.status, JSON.parse(answered.body)]).toMatchObject([
      413,
      { type: expect.stringMatching(/\/body-too-large$/) },
    ]);
  });
});

describe('an event stream through the gateway', () => {
  it('is not kept back: the first sign of life and every change come at once', async () => {
    const stream = await listenAt(opened.url, pair.supervisor.cookie, { 'accept-encoding': 'gzip, br' });
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect(stream.headers).not.toHaveProperty('content-encoding');
    expect(await stream.heard(/event: heartbeat/)).toBe(true);
    await comment();
    expect(await stream.heard(new RegExp(pair.allianceId))).toBe(true);
    stream.cancel();
  });

  it('ends within a second of its session', async () => {
    const device = await opened.signUp('Dee');
    const stream = await listenAt(opened.url, device.cookie);
    expect(await stream.heard(/event: heartbeat/)).toBe(true);
    await device.post('/auth/sign-out');
    expect(await stream.endsWithin(1_000)).toBe(true);
  });
});

describe('where somebody comes from', () => {
  let limited: BehindGateway;
  afterEach(() => limited?.stop());
  /** Ten may be tried from one address in a minute. */
  const guess = async (at: BehindGateway, turn: number, headers: Record<string, string>) => {
    const guessed = { email: `nobody.${turn}@people.example`, password: 'a lamp and a char' };
    return (await at.visitor().post('/auth/sign-in/email', guessed, headers)).status;
  };
  const elevenTimes = async (at: BehindGateway, told: (turn: number) => string) => {
    const outcomes: number[] = [];
    for (let turn = 0; turn < 11; turn++)
      outcomes.push(
        await guess(at, turn, { 'x-forwarded-for': told(turn), 'x-real-ip': `203.0.113.${turn}` }),
      );
    return outcomes;
  };
  const letTen = [...Array<number>(10).fill(401), 429];

  it('is where they do, whatever they say of it', async () => {
    limited = await openBehindGateway({ limited: true });
    expect(await elevenTimes(limited, (turn) => `203.0.113.${turn}`)).toEqual(letTen);
  }, 60_000);

  it('is what a proxy says that is believed, and not what it was told', async () => {
    limited = await openBehindGateway({ limited: true, proxies: ['loopback'] });
    expect(await elevenTimes(limited, (turn) => `203.0.113.${turn}, 198.51.100.7`)).toEqual(letTen);
    expect(await guess(limited, 11, { 'x-forwarded-for': '203.0.113.1, 198.51.100.8' })).toBe(401);
  }, 60_000);
});
