import { afterEach, describe, expect, it } from '@jest/globals';
import { browserAt } from '../browser.ts';
import { closeAll, judith, ORIGIN, real, refusal, start } from '../specification.ts';
import { SeveralAsked } from './links.ts';
import { recordingMailer } from './recording-mailer.ts';

afterEach(closeAll);

const newEmail = 'judith@elsewhere.example';
const change = { newEmail: 'Judith@Elsewhere.example', password: judith.password };
const withPost = async () => {
  const post = recordingMailer();
  const started = await start({ ...real, mailer: post.office });
  await started.browser.post('/api/auth/sign-up/email', judith);
  const stranger = browserAt(ORIGIN, started.identity.handle);
  const signsIn = async (email: string) =>
    (await browserAt(ORIGIN, started.identity.handle).post('/api/auth/sign-in/email', { ...judith, email }))
      .status;
  const me = async () =>
    ((await started.browser.get('/api/auth/get-session')).body as { user: Record<string, unknown> }).user;
  return { ...started, ...post, stranger, signsIn, me };
};

describe('a new e-mail address', () => {
  it('counts by its own link, in whatever browser, and the earlier one is told', async () => {
    const { browser, stranger, secretOf, next, signsIn, me } = await withPost();
    expect((await browser.post('/api/auth/change-email', change)).body).toEqual({ byLetter: true });
    expect(await me()).toMatchObject({ email: judith.email, pendingEmail: newEmail });
    expect([await signsIn(judith.email), await signsIn(newEmail)]).toEqual([200, 401]);
    const token = await secretOf('confirm-email');
    expect((await stranger.post('/api/auth/confirm-email', { token })).body).toEqual({
      email: newEmail,
      byLetter: true,
      isNew: true,
    });
    expect(await me()).toMatchObject({ email: newEmail });
    expect(await me()).not.toHaveProperty('pendingEmail');
    expect([await signsIn(judith.email), await signsIn(newEmail)]).toEqual([401, 200]);
    expect(await next('email-changed')).toEqual({ about: 'email-changed', to: judith.email });
    expect(refusal(await stranger.post('/api/auth/confirm-email', { token }))).toEqual([
      410,
      'link-no-longer-works',
    ]);
  });

  it('needs the password', async () => {
    const { browser, nothingFor, me } = await withPost();
    const wrong = await browser.post('/api/auth/change-email', { ...change, password: 'not this one' });
    expect(refusal(wrong)).toEqual([403, 'wrong-password']);
    expect(await me()).not.toHaveProperty('pendingEmail');
    expect(await nothingFor(200)).toBe(true);
  });

  it('is another one than so far, and an address', async () => {
    const { browser } = await withPost();
    const ask = (email: string) => browser.post('/api/auth/change-email', { ...change, newEmail: email });
    expect(refusal(await ask('JUDITH@example.org'))).toEqual([409, 'email-already-yours']);
    expect(refusal(await ask('judith'))).toEqual([422, 'invalid-request']);
  });

  it('that is somebody else’s is answered like any other: only its reader hears of it', async () => {
    const { browser, stranger, next, signsIn } = await withPost();
    await stranger.post('/api/auth/sign-up/email', { ...judith, name: 'Amara', email: newEmail });
    expect((await browser.post('/api/auth/change-email', change)).body).toEqual({ byLetter: true });
    expect(await next('email-in-use')).toEqual({ about: 'email-in-use', to: newEmail });
    expect(await signsIn(judith.email)).toBe(200);
  });

  it('that somebody took before it was confirmed stays theirs', async () => {
    const { browser, stranger, secretOf } = await withPost();
    await browser.post('/api/auth/change-email', change);
    const token = await secretOf('confirm-email');
    await stranger.post('/api/auth/sign-up/email', { ...judith, name: 'Amara', email: newEmail });
    expect(refusal(await stranger.post('/api/auth/confirm-email', { token }))).toEqual([409, 'email-in-use']);
  });

  it('can be thought better of, and then its link leads nowhere', async () => {
    const { browser, secretOf, me } = await withPost();
    await browser.post('/api/auth/change-email', change);
    const token = await secretOf('confirm-email');
    await browser.post('/api/auth/keep-email');
    expect(refusal(await browser.post('/api/auth/confirm-email', { token }))).toEqual([
      410,
      'link-no-longer-works',
    ]);
    expect(await me()).toMatchObject({ email: judith.email });
  });

  it('ends links for a new password that went to the earlier one', async () => {
    const { browser, secretOf } = await withPost();
    await browser.post('/api/auth/forgot-password', { email: judith.email });
    const old = await secretOf('reset-password');
    await browser.post('/api/auth/change-email', change);
    await browser.post('/api/auth/confirm-email', { token: await secretOf('confirm-email') });
    const attempt = { token: old, newPassword: 'a window and a door' };
    expect(refusal(await browser.post('/api/auth/reset-password', attempt))).toEqual([
      410,
      'link-no-longer-works',
    ]);
  });

  it('is confirmed by a link of whoever runs the installation where no letter can be sent', async () => {
    const { browser, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    expect((await browser.post('/api/auth/change-email', change)).body).toEqual({ byLetter: false });
    expect(await identity.links.confirmEmail('nobody@example.org')).toBeUndefined();
    const token = new URL((await identity.links.confirmEmail(newEmail)) ?? '').hash.slice(1);
    expect((await browser.post('/api/auth/confirm-email', { token })).body).toEqual({
      email: newEmail,
      byLetter: false,
      isNew: true,
    });
  });
});

describe('an address that several people asked for', () => {
  it('is confirmed for the one who is named, and for nobody where that isn’t said', async () => {
    const { browser, stranger, identity } = await withPost();
    const quicker = { ...judith, email: 'quicker@example.org' };
    await stranger.post('/api/auth/sign-up/email', quicker);
    await stranger.post('/api/auth/change-email', change);
    await browser.post('/api/auth/change-email', change);
    await expect(identity.links.confirmEmail(newEmail)).rejects.toThrow(SeveralAsked);
    expect(await identity.links.confirmEmail(newEmail, 'nobody@example.org')).toBeUndefined();
    const link = (await identity.links.confirmEmail(newEmail, judith.email.toUpperCase())) ?? '';
    await browser.post('/api/auth/confirm-email', { token: new URL(link).hash.slice(1) });
    const emailOf = async (one: typeof browser) =>
      ((await one.get('/api/auth/get-session')).body as { user: { email: string } }).user.email;
    expect([await emailOf(browser), await emailOf(stranger)]).toEqual([newEmail, quicker.email]);
  });
});

describe('a name', () => {
  it('is changed', async () => {
    const { browser, me } = await withPost();
    const update = (body: object) => browser.post('/api/auth/update-user', body);
    expect((await update({ name: 'Judith L.', timeZone: 'Europe/Berlin' })).status).toBe(200);
    expect(await me()).toMatchObject({ name: 'Judith L.' });
    expect(await me()).not.toHaveProperty('timeZone');
  });

  it.each([
    ['a zone, which is chosen elsewhere', { timeZone: 'Europe/Berlin' }],
    ['nothing', {}],
    ['no name', { name: ' ' }],
    ['an address, which has an endpoint of its own', { email: newEmail }],
  ])('are not changed to %s', async (_what, body) => {
    const { browser, me } = await withPost();
    const before = await me();
    expect(refusal(await browser.post('/api/auth/update-user', body))).toEqual([422, 'invalid-request']);
    expect(await me()).toEqual(before);
  });
});
