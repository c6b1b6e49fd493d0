import { afterEach, describe, expect, it } from '@jest/globals';
import { browserAt } from './browser.ts';
import { closeAll, judith, ORIGIN, real, refusal, start } from './specification.ts';

afterEach(closeAll);

describe('the endpoints of accounts', () => {
  it.each([
    ['/api/auth/sign-in/social'],
    ['/api/auth/token'],
    ['/api/auth/delete-user'],
    ['/api/auth/sign-in-as'],
    ['/api/auth/list-sessions'],
    ['/api/auth/error'],
    ['/api/auth'],
    ['/api/authentic/get-session'],
    ['/elsewhere/get-session'],
  ])('does not open to %s', async (path) => {
    const { browser } = await start();
    expect(refusal(await browser.get(path))).toEqual([404, 'not-found']);
    expect(refusal(await browser.post(path))).toEqual([404, 'not-found']);
  });

  it('lets nothing change by a page of another origin, or of none', async () => {
    const { browser } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    for (const origin of ['https://elsewhere.example', 'null', ''])
      for (const path of ['/sign-in/email', '/sign-up/email', '/sign-out', '/change-password'])
        expect(refusal(await browser.post(`/api/auth${path}`, judith, origin ? { origin } : {}))).toEqual([
          403,
          'other-origin',
        ]);
    expect((await browser.get('/api/auth/get-session')).body).not.toBeNull();
  });

  it("takes one's own machine by any of its names, and other origins that were named", async () => {
    const { browser } = await start({ ...real, furtherOrigins: ['https://second.example.org'] });
    for (const origin of ['http://127.0.0.1:4000', 'http://[::1]:4000', 'https://second.example.org'])
      expect((await browser.post('/api/auth/sign-out', {}, { origin })).status).toBe(200);
    const port = { origin: 'http://localhost:4001' };
    expect((await browser.post('/api/auth/sign-out', {}, port)).status).toBe(403);
  });

  it('says what is wrong with a body', async () => {
    const { browser } = await start();
    expect(refusal(await browser.post('/api/auth/sign-in/email', 'no JSON'))).toEqual([400, 'not-json']);
    const refused = await browser.post('/api/auth/sign-in/email', { email: 'judith' });
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/email' }, { pointer: '/password' }] });
  });

  it('tells who is not signed in', async () => {
    const { browser } = await start();
    const change = { currentPassword: judith.password, newPassword: 'a window and a door' };
    expect(refusal(await browser.post('/api/auth/change-password', change))).toEqual([401, 'not-signed-in']);
  });

  it('limits attempts to sign in, for each address by itself', async () => {
    const { browser } = await start({ ...real, limited: true, clientAddressHeader: 'x-client-address' });
    const attempt = (address: string) =>
      browser.post('/api/auth/sign-in/email', judith, { origin: ORIGIN, 'x-client-address': address });
    for (let attempts = 0; attempts < 10; attempts += 1)
      expect((await attempt('192.0.2.1')).status).toBe(401);
    const limited = await attempt('192.0.2.1');
    expect(refusal(limited)).toEqual([429, 'too-many-requests']);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await attempt('192.0.2.2')).status).toBe(401);
  }, 30_000);

  it('does not try forty passwords at one account, from however many addresses, and lets its owner in', async () => {
    const { browser, identity } = await start({
      ...real,
      limited: true,
      clientAddressHeader: 'x-client-address',
    });
    const from = (address: number) => ({ origin: ORIGIN, 'x-client-address': `198.18.0.${address}` });
    await browser.post('/api/auth/sign-up/email', judith, from(200));
    const thief = browserAt(ORIGIN, identity.handle);
    const outcomes: number[] = [];
    for (let attempt = 1; attempt <= 40; attempt += 1) {
      const guess = { ...judith, password: `a lamp and a chair ${attempt}` };
      outcomes.push((await thief.post('/api/auth/sign-in/email', guess, from(attempt))).status);
    }
    expect(outcomes.filter((status) => status === 429)).toHaveLength(20);
    expect((await thief.post('/api/auth/sign-in/email', judith, from(41))).status).toBe(429);
    expect((await browser.post('/api/auth/sign-in/email', judith, from(200))).status).toBe(200);
  }, 60_000);
});
