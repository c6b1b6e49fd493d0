import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cookieIn } from '@alliance/platform/http/session';
import { betterAuth } from 'better-auth';
import { browserAt } from '../browser.ts';
import { judith, ORIGIN, real, refusal } from '../specification.ts';
import { attemptsIn, attemptsTable } from './attempts.ts';
import { guardWith } from './guard.ts';
import { knownDevices } from './known-device.ts';

beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  });
});
afterEach(() => {
  jest.useRealTimers();
});
const secondsLater = (seconds: number) => jest.setSystemTime(Date.now() + seconds * 1_000);

type Browser = ReturnType<typeof browserAt>;
const wrong = { ...judith, password: 'a lamp and a char' };
let addresses = 0;
/** From an address that nobody has come from before. */
const elsewhere = () => ({ origin: ORIGIN, from: `address ${(addresses += 1)}` });
const tries = async (browser: Browser, times: number, body: object = wrong, path = '/sign-in') => {
  const outcomes: number[] = [];
  for (let turn = 0; turn < times; turn += 1)
    outcomes.push((await browser.post(path, body, elsewhere())).status);
  return outcomes;
};
const count = (outcomes: readonly number[], status: number) =>
  outcomes.filter((one) => one === status).length;

/** Attempts counted in a real database, before accounts that know one password and don't take long to compare it. */
const guarded = async () => {
  const { $context } = betterAuth({
    database: new DatabaseSync(':memory:'),
    baseURL: ORIGIN,
    secret: real.secret,
    plugins: [attemptsTable],
    telemetry: { enabled: false },
  });
  const context = await $context;
  await context.runMigrations();
  const guard = guardWith({
    attempts: attemptsIn(context),
    devices: knownDevices(real.secret, 'alliance.device', false),
    key: Buffer.alloc(32, 1),
    addressOf: (request) => request.headers.get('from') ?? undefined,
    sessionOf: async (request) =>
      cookieIn(request.headers.get('cookie') ?? undefined, 'alliance.session_token'),
  });
  const serve = async (request: Request): Promise<Response> => {
    const body = (await request.clone().json()) as Record<string, unknown>;
    const isPassword = new URL(request.url).pathname === '/change-email';
    const told = (status: number) => Promise.resolve(Response.json({}, { status }));
    return guard.through({ guarded: isPassword ? 'password' : 'sign-in' }, request, body, () => {
      if (body['password'] === undefined) return told(422);
      return told(body['password'] === judith.password ? 200 : isPassword ? 403 : 401);
    });
  };
  const attacker = () => browserAt(ORIGIN, serve);
  const browser = attacker();
  await tries(browser, 1, judith);
  return { browser, attacker, guard };
};

describe('guesses at one account', () => {
  it('are limited from however many addresses they come, one after another', async () => {
    const { attacker } = await guarded();
    const outcomes = await tries(attacker(), 40);
    expect([count(outcomes, 401), count(outcomes, 429)]).toEqual([20, 20]);
  });

  it('are limited all at once', async () => {
    const { attacker } = await guarded();
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => tries(attacker(), 1)));
    expect([count(outcomes.flat(), 401), count(outcomes.flat(), 429)]).toEqual([20, 20]);
  });

  it('are limited alike where there is no such account', async () => {
    const { attacker } = await guarded();
    const outcomes = await tries(attacker(), 30, { ...wrong, email: 'nobody@example.org' });
    expect([count(outcomes, 401), count(outcomes, 429)]).toEqual([20, 10]);
  });

  it('wait longer each time, an hour at most, and are told for how long', async () => {
    const { attacker } = await guarded();
    const browser = attacker();
    await tries(browser, 20);
    const waits: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      const refused = await browser.post('/sign-in', wrong, elsewhere());
      expect(refusal(refused)).toEqual([429, 'too-many-requests']);
      waits.push(Number(refused.headers.get('retry-after')));
      secondsLater(waits.at(-1) ?? 0);
      expect(await tries(browser, 1)).toEqual([401]);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
  });

  it('are in nobody’s way who has signed in on this device before', async () => {
    const { browser, attacker } = await guarded();
    await tries(attacker(), 30);
    expect(await tries(attacker(), 1, judith)).toEqual([429]);
    expect(await tries(browser, 1, judith)).toEqual([200]);
  });

  it('count no longer once somebody has proved that the account is theirs', async () => {
    const { attacker, guard } = await guarded();
    await tries(attacker(), 30);
    await guard.proved('Judith@example.org');
    expect(await tries(attacker(), 1, judith)).toEqual([200]);
  });

  it('are limited on a known device as well, which is known for its own accounts only', async () => {
    const { browser, attacker } = await guarded();
    expect(count(await tries(browser, 25), 401)).toBe(20);
    const own = attacker();
    await tries(own, 1, { ...judith, email: 'amara@example.org' });
    await tries(attacker(), 25);
    expect(await tries(own, 1)).toEqual([429]);
    expect(await tries(own, 1, { ...judith, email: 'amara@example.org' })).toEqual([200]);
  });

  it('from one address are limited, whichever accounts they are at, for a minute', async () => {
    const { attacker } = await guarded();
    const one = { origin: ORIGIN, from: 'one address' };
    const at = (turn: number) => ({ ...wrong, email: `person-${turn}@example.org` });
    const outcomes: number[] = [];
    for (let turn = 0; turn < 15; turn += 1)
      outcomes.push((await attacker().post('/sign-in', at(turn), one)).status);
    expect([count(outcomes, 401), count(outcomes, 429)]).toEqual([10, 5]);
    secondsLater(60);
    expect((await attacker().post('/sign-in', at(16), one)).status).toBe(401);
  });

  it('from one address are in nobody’s way who has signed in on this device before', async () => {
    const { browser, attacker } = await guarded();
    const one = { origin: ORIGIN, from: 'one address' };
    for (let turn = 0; turn < 15; turn += 1)
      await attacker().post('/sign-in', { ...wrong, email: `person-${turn}@example.org` }, one);
    expect((await browser.post('/sign-in', judith, one)).status).toBe(200);
  });

  it('are forgotten once the right one was given', async () => {
    const { attacker } = await guarded();
    for (let turn = 0; turn < 3; turn += 1) {
      const browser = attacker();
      expect(await tries(browser, 15)).toEqual(Array.from({ length: 15 }, () => 401));
      expect(await tries(browser, 1, judith)).toEqual([200]);
    }
  });

  it('are not counted when nothing was tried', async () => {
    const { attacker } = await guarded();
    const browser = attacker();
    expect(count(await tries(browser, 25, { email: judith.email }), 422)).toBe(25);
    expect(await tries(browser, 1, judith)).toEqual([200]);
  });

  it('by a stolen session are limited too', async () => {
    const { browser } = await guarded();
    browser.jar.set('alliance.session_token', { value: 'stolen', path: '/' });
    const outcomes = await tries(browser, 30, wrong, '/change-email');
    expect([count(outcomes, 403), count(outcomes, 429)]).toEqual([20, 10]);
  });
});

describe('the cookie of a known device', () => {
  it('is out of reach for scripts, kept as long as may be, and says whose it is to nobody', async () => {
    const { browser } = await guarded();
    const answer = await browser.post('/sign-in', judith, elsewhere());
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('alliance.device=')) ?? '';
    expect(cookie).toMatch(
      /^alliance\.device=[\w-]{22}(\.[\w-]{22}){1,4}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(cookie).not.toContain('judith');
  });

  it('can’t be made up', async () => {
    const { browser, attacker } = await guarded();
    await tries(attacker(), 21);
    const [device = ''] = browser.jar.get('alliance.device')?.value.split('.') ?? [];
    const liar = attacker();
    for (const value of [device, `${device}.${'A'.repeat(22)}`, `.${'A'.repeat(22)}`, '.....', '']) {
      liar.jar.set('alliance.device', { value, path: '/' });
      expect(await tries(liar, 1)).toEqual([429]);
    }
  });
});
