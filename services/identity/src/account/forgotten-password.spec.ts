import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { browserAt } from '../browser.ts';
import { closeAll, judith, ORIGIN, real, refusal, start } from '../specification.ts';
import { recordingMailer } from './recording-mailer.ts';

beforeEachTimer();
function beforeEachTimer() {
  // better-auth reads the time itself: only the date is moved.
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  });
}
afterEach(closeAll);
const minutesLater = (minutes: number) => jest.setSystemTime(Date.now() + minutes * 60_000);

const withPost = async (limited = false) => {
  const post = recordingMailer();
  const started = await start({ ...real, limited, mailer: post.office });
  await started.browser.post('/api/auth/sign-up/email', judith);
  return { ...started, ...post };
};
const newPassword = 'a window and a door';
const forgot = '/api/auth/forgot-password';
const reset = '/api/auth/reset-password';

describe('a forgotten password', () => {
  it('is chosen anew by the link of a letter, which ends every session and works once', async () => {
    const { browser, identity, verifier, next, secretOf } = await withPost();
    const stranger = browserAt(ORIGIN, identity.handle);
    await stranger.post(forgot, { email: 'Judith@Example.org' });
    const token = await secretOf('reset-password');
    expect((await stranger.post(reset, { token, newPassword })).status).toBe(200);
    expect(await verifier.memberOf(browser.cookiesFor('/'))).toBeUndefined();
    expect(refusal(await stranger.post('/api/auth/sign-in/email', judith))).toEqual([
      401,
      'wrong-email-or-password',
    ]);
    const now = { ...judith, password: newPassword };
    expect((await stranger.post('/api/auth/sign-in/email', now)).status).toBe(200);
    expect(refusal(await stranger.post(reset, { token, newPassword: 'a third one instead' }))).toEqual([
      410,
      'link-no-longer-works',
    ]);
    expect(await next('password-changed')).toEqual({ about: 'password-changed', to: judith.email });
  });

  it('is asked for alike by any address, and only who has an account gets a letter', async () => {
    const { browser, next, nothingFor } = await withPost();
    const known = await browser.post(forgot, { email: judith.email });
    await next('reset-password');
    const unknown = await browser.post(forgot, { email: 'nobody@example.org' });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect([...unknown.headers.keys()]).toEqual([...known.headers.keys()]);
    expect(await nothingFor(300)).toBe(true);
  });

  it('is answered before anything is looked up, so that the time tells nothing', async () => {
    const { browser, secretOf } = await withPost();
    const taken = async (email: string) => {
      const begun = performance.now();
      for (let turn = 0; turn < 20; turn += 1) await browser.post(forgot, { email });
      return (performance.now() - begun) / 20;
    };
    await taken('warming@example.org');
    const [unknown, known] = [await taken('nobody@example.org'), await taken(judith.email)];
    expect(Math.abs(known - unknown)).toBeLessThan(15);
    await secretOf('reset-password');
  });

  it('has a link for an hour', async () => {
    const { browser, secretOf } = await withPost();
    await browser.post(forgot, { email: judith.email });
    const token = await secretOf('reset-password');
    minutesLater(61);
    expect(refusal(await browser.post(reset, { token, newPassword }))).toEqual([410, 'link-no-longer-works']);
  });

  it('keeps the link for another try when the new one is refused', async () => {
    const { browser, secretOf } = await withPost();
    await browser.post(forgot, { email: judith.email });
    const token = await secretOf('reset-password');
    for (const [password, type] of [
      ['too short', 'password-too-short'],
      ['aaaaaaaaaa', 'password-too-common'],
      ['Judith Lindqvist', 'password-too-common'],
    ])
      expect(refusal(await browser.post(reset, { token, newPassword: password }))).toEqual([422, type]);
    expect((await browser.post(reset, { token, newPassword })).status).toBe(200);
  });

  it('has other links, which lead nowhere once one was used', async () => {
    const { browser, identity, secretOf } = await withPost();
    await browser.post(forgot, { email: judith.email });
    const first = await secretOf('reset-password');
    const printed = (await identity.links.resetPassword(judith.email)) ?? '';
    const second = new URL(printed).hash.slice(1);
    expect((await browser.post(reset, { token: second, newPassword })).status).toBe(200);
    expect(refusal(await browser.post(reset, { token: first, newPassword }))).toEqual([
      410,
      'link-no-longer-works',
    ]);
  });

  it('has links that nobody finds in the database', async () => {
    const { browser, identity, secretOf } = await withPost();
    await browser.post(forgot, { email: judith.email });
    const token = await secretOf('reset-password');
    const rows: string[] = [];
    for await (const row of identity.movable.rows()) rows.push(JSON.stringify(row));
    expect(rows.join()).toContain('"model":"verification"');
    expect(rows.join()).not.toContain(token);
  });

  it('is a letter three times in an hour at most, answered alike each time', async () => {
    const { browser, next, nothingFor } = await withPost(true);
    const bodies: unknown[] = [];
    for (let turn = 0; turn < 6; turn += 1)
      bodies.push((await browser.post(forgot, { email: judith.email })).body);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    for (let turn = 0; turn < 3; turn += 1) await next('reset-password');
    expect(await nothingFor(300)).toBe(true);
  });

  it('is a link for whoever runs the installation where no letter can be sent', async () => {
    const { browser, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    expect((await browser.post(forgot, { email: judith.email })).body).toEqual({ byLetter: false });
    expect(await identity.links.resetPassword('nobody@example.org')).toBeUndefined();
    const link = (await identity.links.resetPassword(judith.email)) ?? '';
    expect(link).toMatch(/^http:\/\/localhost:4000\/reset-password#[\w-]{32}$/);
    const token = new URL(link).hash.slice(1);
    expect((await browser.post(reset, { token, newPassword })).status).toBe(200);
  });

  it('gives a first password to somebody who never had one', async () => {
    const { browser, identity } = await start();
    await identity.createPerson({ name: judith.name, email: judith.email });
    const token = new URL((await identity.links.resetPassword(judith.email)) ?? '').hash.slice(1);
    await browser.post(reset, { token, newPassword });
    expect((await browser.post('/api/auth/sign-in/email', { ...judith, password: newPassword })).status).toBe(
      200,
    );
  });
});
