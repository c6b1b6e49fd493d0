import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { browserAt } from './browser.ts';
import { closeAll, judith, ORIGIN, real, refusal, start } from './specification.ts';

/** better-auth reads the time itself: here only the date stands still and is moved. */
beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await closeAll();
});
const minutesLater = (minutes: number) => jest.setSystemTime(Date.now() + minutes * 60_000);

describe('a session', () => {
  it('is renewed by asking for it once the token ran out', async () => {
    const { browser, who } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const before = browser.jar.get('alliance.session_data')?.value;
    minutesLater(5);
    expect(await who()).toBeUndefined();
    expect((await browser.get('/api/auth/get-session')).body).toMatchObject({ user: { name: judith.name } });
    expect(browser.jar.get('alliance.session_data')?.value).not.toBe(before);
    expect(await who()).toMatchObject({ name: judith.name });
  });

  it('can be renewed before the token runs out', async () => {
    const { browser, who } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    minutesLater(4);
    await browser.get('/api/auth/get-session?disableCookieCache=true');
    minutesLater(4);
    expect(await who()).toMatchObject({ name: judith.name });
  });

  it('stays renewable when a page asks not to be remembered', async () => {
    const { browser, who } = await start();
    await browser.post('/api/auth/sign-up/email', { ...judith, rememberMe: false });
    minutesLater(6);
    await browser.get('/api/auth/get-session');
    expect(await who()).toMatchObject({ name: judith.name });
  });

  it('ends after two months away, and not while somebody comes by every six weeks for a year', async () => {
    const { browser } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    for (let week = 6; week <= 54; week += 6) {
      minutesLater(6 * 7 * 24 * 60);
      expect((await browser.get('/api/auth/get-session')).body).toMatchObject({
        user: { name: judith.name },
      });
    }
    minutesLater(61 * 24 * 60);
    expect((await browser.get('/api/auth/get-session')).body).toBeNull();
  });

  it('is renewed each time it is asked for, with a token that holds as long as was said', async () => {
    const { browser, who } = await start({ ...real, tokenHoldsFor: 20 });
    await browser.post('/api/auth/sign-up/email', judith);
    for (let turn = 0; turn < 3; turn += 1) {
      minutesLater(0.25);
      expect(await who()).toMatchObject({ name: judith.name });
      expect((await browser.get('/api/auth/get-session')).body).toMatchObject({
        session: { expiresAt: expect.any(String), tokenHoldsFor: 20 },
      });
    }
    minutesLater(0.34);
    expect(await who()).toBeUndefined();
  });

  it('that was copied is worth nothing after signing out, and can not be renewed', async () => {
    const { browser, verifier, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const thief = browserAt(ORIGIN, identity.handle);
    for (const [name, kept] of browser.jar) thief.jar.set(name, kept);
    expect(await verifier.memberOf(thief.cookiesFor('/'))).toMatchObject({ name: judith.name });
    await browser.post('/api/auth/sign-out');
    expect(await verifier.memberOf(thief.cookiesFor('/'))).toBeUndefined();
    expect((await thief.get('/api/auth/get-session')).body).toBeNull();
  });

  it('that was copied changes nothing after signing out, though its token would still hold', async () => {
    const { browser, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const thief = browserAt(ORIGIN, identity.handle);
    for (const [name, kept] of browser.jar) thief.jar.set(name, kept);
    await browser.post('/api/auth/sign-out');
    expect(refusal(await thief.post('/api/auth/update-user', { name: 'Somebody' }))).toEqual([
      401,
      'not-signed-in',
    ]);
  });

  it.each([['a changed password', { currentPassword: judith.password, newPassword: 'a window and a door' }]])(
    'ends everywhere else with %s',
    async (_what, change) => {
      const { browser, verifier, identity, who } = await start();
      await browser.post('/api/auth/sign-up/email', judith);
      const elsewhere = browserAt(ORIGIN, identity.handle);
      await elsewhere.post('/api/auth/sign-in/email', judith);
      expect(await verifier.memberOf(elsewhere.cookiesFor('/'))).toMatchObject({ name: judith.name });
      await browser.post('/api/auth/change-password', change);
      expect(await verifier.memberOf(elsewhere.cookiesFor('/'))).toBeUndefined();
      expect(await who()).toMatchObject({ name: judith.name });
    },
  );

  it.each([
    ['signing in again', '/sign-in/email', judith],
    ['signing in as somebody else', '/sign-in/email', { ...judith, email: 'tom@example.org' }],
    ['making another account', '/sign-up/email', { ...judith, email: 'amara@example.org' }],
    [
      'a changed password',
      '/change-password',
      { currentPassword: judith.password, newPassword: 'a window and a door' },
    ],
    ['the password for a new address', '/change-email', { ...judith, newEmail: 'ju@example.org' }],
  ])('gives way to a new one with %s, and is worth nothing from then on', async (_what, path, body) => {
    const { browser, verifier, identity, who } = await start();
    await browser.post('/api/auth/sign-up/email', { ...judith, email: 'tom@example.org' });
    await browser.post('/api/auth/sign-out');
    await browser.post('/api/auth/sign-up/email', judith);
    const before = browserAt(ORIGIN, identity.handle);
    for (const [name, kept] of browser.jar) before.jar.set(name, kept);
    expect((await browser.post(`/api/auth${path}`, body)).status).toBe(200);
    for (const cookie of ['alliance.session_token', 'alliance.session_data'])
      expect(browser.jar.get(cookie)?.value).not.toBe(before.jar.get(cookie)?.value);
    expect(await who()).toBeDefined();
    expect(await verifier.memberOf(before.cookiesFor('/'))).toBeUndefined();
    expect((await before.get('/api/auth/get-session')).body).toBeNull();
  });

  it('that somebody else made up is not taken over, nor ended by a cookie that we did not sign', async () => {
    const { browser, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const token = decodeURIComponent(browser.jar.get('alliance.session_token')?.value ?? '').split('.')[0];
    const other = browserAt(ORIGIN, identity.handle);
    other.jar.set('alliance.session_token', { value: `${token}.made-up`, path: '/' });
    await other.post('/api/auth/sign-up/email', { ...judith, email: 'tom@example.org' });
    expect(other.jar.get('alliance.session_token')?.value).not.toContain(token);
    expect((await browser.get('/api/auth/get-session')).body).toMatchObject({ user: { name: judith.name } });
  });

  it('is signed by a new key every ninety days, and verified all the while', async () => {
    const { browser, who, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    expect(await who()).toMatchObject({ name: judith.name });
    const [first] = (await identity.jwks()).keys;
    minutesLater(91 * 24 * 60);
    await browser.post('/api/auth/sign-in/email', judith);
    expect(await who()).toMatchObject({ name: judith.name });
    const kids = (await identity.jwks()).keys.map(({ kid }) => kid);
    expect(kids).toHaveLength(1);
    expect(kids).not.toContain(first?.kid);
  });
});
