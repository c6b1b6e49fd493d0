import { afterEach, describe, expect, it } from '@jest/globals';
import { browserAt } from './browser.ts';
import { closeAll, judith, ORIGIN, refusal, sample, start } from './specification.ts';

afterEach(closeAll);

describe('two tenants on one origin', () => {
  it("keep their cookies apart, and neither takes the other's session", async () => {
    const first = await start();
    const second = await start(sample);
    const browser = browserAt(ORIGIN, (request) =>
      (new URL(request.url).pathname.startsWith('/sample') ? second : first).identity.handle(request),
    );
    await browser.post('/api/auth/sign-up/email', judith);
    await second.identity.createPerson({ id: 'amara', name: 'Amara Osei', email: 'amara@example.org' });
    browser.keep(await second.identity.signInAs('amara'));

    expect([...browser.jar].map(([name, { path }]) => [name, path])).toEqual([
      ['alliance.session_token', '/'],
      ['alliance.session_data', '/'],
      ['sample.session_token', '/'],
      ['sample.session_data', '/'],
    ]);
    expect(await first.verifier.memberOf(browser.cookiesFor('/'))).toMatchObject({ name: judith.name });
    expect(await second.verifier.memberOf(browser.cookiesFor('/'))).toMatchObject({ id: 'amara' });

    const moved = (from: string, to: string) => `${to}=${browser.jar.get(from)?.value}`;
    const realAsSample = moved('alliance.session_data', 'sample.session_data');
    const sampleAsReal = moved('sample.session_data', 'alliance.session_data');
    expect(await second.verifier.memberOf(realAsSample)).toBeUndefined();
    expect(await first.verifier.memberOf(sampleAsReal)).toBeUndefined();

    await browser.post('/sample/api/auth/sign-out');
    expect((await browser.get('/sample/api/auth/get-session')).body).toBeNull();
    expect((await browser.get('/api/auth/get-session')).body).toMatchObject({ user: { name: judith.name } });
  });
});

describe('a sample', () => {
  it('lets anyone look in as one of its people, with a session like any other', async () => {
    const { identity, browser, who } = await start(sample);
    await identity.createPerson({ id: 'amara', name: 'Amara Osei', email: 'amara@example.org' });
    browser.keep(await identity.signInAs('amara'));
    expect(await who()).toEqual({ id: 'amara', name: 'Amara Osei' });
    expect((await browser.get('/sample/api/auth/get-session')).body).toMatchObject({ user: { id: 'amara' } });
    await expect(identity.signInAs('nobody')).rejects.toThrow('no such person');
  });

  it('has no passwords and takes no accounts', async () => {
    const { browser } = await start(sample);
    for (const path of ['/sign-up/email', '/sign-in/email', '/change-password'])
      expect(refusal(await browser.post(`/sample/api/auth${path}`, judith))).toEqual([404, 'not-found']);
  });

  it('is the only place where anyone can be anybody', async () => {
    const { identity } = await start();
    const { id } = await identity.createPerson(judith);
    await expect(identity.signInAs(id)).rejects.toMatchObject({
      document: { status: 403, type: expect.stringContaining('not-in-the-sample') },
    });
  });
});
