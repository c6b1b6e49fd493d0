import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { browserAt } from './browser.ts';
import { closeAll, judith, ORIGIN, start } from './specification.ts';

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

  it('ends after a week away, and not while somebody comes by', async () => {
    const { browser } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    for (const days of [5, 5, 5]) {
      minutesLater(days * 24 * 60);
      expect((await browser.get('/api/auth/get-session')).body).toMatchObject({
        user: { name: judith.name },
      });
    }
    minutesLater(8 * 24 * 60);
    expect((await browser.get('/api/auth/get-session')).body).toBeNull();
  });

  it('that was stolen is worth five minutes after signing out, and can not be renewed', async () => {
    const { browser, verifier, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const thief = browserAt(ORIGIN, identity.handle);
    for (const [name, kept] of browser.jar) thief.jar.set(name, kept);
    await browser.post('/api/auth/sign-out');
    minutesLater(4);
    expect(await verifier.memberOf(thief.cookiesFor('/'))).toMatchObject({ name: judith.name });
    minutesLater(1);
    expect(await verifier.memberOf(thief.cookiesFor('/'))).toBeUndefined();
    expect((await thief.get('/api/auth/get-session')).body).toBeNull();
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
