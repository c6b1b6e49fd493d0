import { afterEach, describe, expect, it } from '@jest/globals';
import { cookiePrefixOf, sessionNamesOf } from '@alliance/platform/http/session';
import type { IdentityOptions } from './identity.ts';
import { closeAll, judith, ORIGIN, real, start } from './specification.ts';

const attributesOf = async (options: IdentityOptions) => {
  const { browser } = await start(options);
  const made = await browser.post(`${options.basePath}/sign-up/email`, judith);
  return made.headers.getSetCookie().map((cookie) => {
    const [pair = '', ...attributes] = cookie.split('; ');
    return [pair.split('=')[0], ...attributes];
  });
};

afterEach(closeAll);

describe('a cookie', () => {
  it('is out of reach for scripts and for other sites', async () => {
    expect(await attributesOf(real)).toEqual([
      ['alliance.session_token', 'Max-Age=5184000', 'Path=/', 'HttpOnly', 'SameSite=Lax'],
      ['alliance.session_data', 'Max-Age=300', 'Path=/', 'HttpOnly', 'SameSite=Lax'],
    ]);
  });

  it('travels only over TLS where there is TLS, to this very host, and is named for it', async () => {
    const secure = { ...real, baseUrl: 'https://alliance.example.org' };
    for (const [name, ...attributes] of await attributesOf(secure)) {
      expect(name).toMatch(/^__Host-alliance\./);
      expect(attributes).toEqual(expect.arrayContaining(['Secure', 'Path=/', 'HttpOnly', 'SameSite=Lax']));
      expect(attributes.join()).not.toContain('Domain');
    }
    const { browser, identity, who } = await start(secure);
    await browser.post('/api/auth/sign-up/email', judith);
    expect(identity.session.cookieName).toBe('__Host-alliance.session_data');
    expect(await who()).toMatchObject({ name: judith.name });
  });

  it.each([ORIGIN, 'https://alliance.example.org', 'https://alliance.example.org:8443'])(
    'has a name that the other services know without asking, at %s',
    async (baseUrl) => {
      const { identity } = await start({ ...real, baseUrl, cookiePrefix: cookiePrefixOf('main') });
      expect(sessionNamesOf(baseUrl, 'main')).toEqual(identity.session);
    },
  );

  it('is the only place where a token is', async () => {
    const { browser } = await start();
    const made = await browser.post('/api/auth/sign-up/email', judith);
    const token = decodeURIComponent(browser.jar.get('alliance.session_token')?.value ?? '').split('.')[0];
    expect(token).toMatch(/^\w{32}$/);
    const session = await browser.get('/api/auth/get-session');
    for (const { body } of [made, session]) expect(JSON.stringify(body)).not.toContain(token);
  });

  it('says nothing of where somebody was, or with what', async () => {
    const { browser, who } = await start({ ...real, clientAddressHeader: 'x-client-address' });
    await browser.post('/api/auth/sign-up/email', judith, {
      origin: ORIGIN,
      'x-client-address': '192.0.2.7',
      'user-agent': 'A browser '.repeat(300),
    });
    const [, payload = ''] = (browser.jar.get('alliance.session_data')?.value ?? '').split('.');
    const claims = Buffer.from(payload, 'base64url').toString();
    expect(claims).toContain('"ipAddress":"","userAgent":""');
    expect(await who()).toMatchObject({ name: judith.name });
  });
});
