import { afterEach, describe, expect, it } from '@jest/globals';
import { closeAll, judith, real, refusal, start } from '../specification.ts';
import { recordingMailer } from './recording-mailer.ts';

afterEach(closeAll);

const withMail = async (more: Partial<typeof real> = {}) => {
  const { office, next, secretOf, nothingFor } = recordingMailer();
  const started = await start({ ...real, ...more, mailer: office });
  const { browser, identity } = started;
  const signUp = await browser.post('/api/auth/sign-up/email', judith);
  const { id } = (signUp.body as { user: { id: string } }).user;
  const shown = async () => (await browser.get('/api/auth/address')).body;
  const confirm = (token: string) => browser.post('/api/auth/confirm-email', { token });
  return {
    ...started,
    id,
    next,
    secretOf,
    nothingFor,
    shown,
    confirm,
    mailbox: () => identity.mailboxFor(id),
  };
};
const MAILBOX = { name: judith.name, email: judith.email };

describe('an address that somebody signed up with', () => {
  it('gets one letter that asks whether it is theirs, and no other until they say so', async () => {
    const { mailbox, secretOf, nothingFor, shown, confirm } = await withMail();
    expect(await shown()).toEqual({ shown: false });
    expect(await mailbox()).toBeUndefined();
    const secret = await secretOf('first-letter');
    expect(await mailbox()).toBeUndefined();
    expect(await nothingFor(30)).toBe(true);
    expect((await confirm(secret)).body).toEqual({ email: judith.email, byLetter: true, isNew: false });
    expect(await mailbox()).toEqual(MAILBOX);
    expect(await shown()).toEqual({ shown: true });
    expect(refusal(await confirm(secret))).toEqual([410, 'link-no-longer-works']);
  });

  it('is asked again when its owner wants it, a few times in an hour', async () => {
    const { browser, secretOf, nothingFor, confirm, mailbox } = await withMail({ limited: true });
    const again = () => browser.post('/api/auth/show-address');
    for (let time = 0; time < 3; time++) {
      expect((await again()).body).toEqual({ byLetter: true });
      await secretOf('first-letter');
    }
    await again();
    expect(await nothingFor(60)).toBe(true);
    expect(refusal(await confirm('a secret that was made up'))).toEqual([410, 'link-no-longer-works']);
    expect(await mailbox()).toBeUndefined();
  });

  it('is asked again where the letter didn’t leave', async () => {
    const { office, secretOf } = recordingMailer();
    let isAway = true;
    const send: typeof office.send = (letter) =>
      isAway ? Promise.reject(new Error('no mail server')) : office.send(letter);
    const { browser, identity } = await start({ ...real, mailer: { ...office, send } });
    const signUp = await browser.post('/api/auth/sign-up/email', judith);
    const { id } = (signUp.body as { user: { id: string } }).user;
    await expect(identity.mailboxFor(id)).rejects.toThrow('no mail server');
    isAway = false;
    expect(await identity.mailboxFor(id)).toBeUndefined();
    expect(await secretOf('first-letter')).not.toBe('');
  });

  it('is another’s proof for nothing once the account has a new one', async () => {
    const { browser, mailbox, secretOf, confirm } = await withMail();
    await mailbox();
    const first = await secretOf('first-letter');
    const newEmail = 'judith@elsewhere.example';
    await browser.post('/api/auth/change-email', { newEmail, password: judith.password });
    await confirm(await secretOf('confirm-email'));
    expect(refusal(await confirm(first))).toEqual([410, 'link-no-longer-works']);
    expect(await mailbox()).toEqual({ ...MAILBOX, email: newEmail });
  });
});

describe('an account of before', () => {
  it('goes on getting its letters, and is asked nothing', async () => {
    const { office, nothingFor } = recordingMailer();
    const { identity } = await start({ ...real, mailer: office });
    const fields = { ...MAILBOX, emailVerified: false };
    const times = { createdAt: '2026-01-08T09:00:00.000Z', updatedAt: '2026-01-08T09:00:00.000Z' };
    await identity.movable.adopt({ model: 'user', id: 'judith', fields: { ...fields, ...times } });
    expect(await identity.mailboxFor('judith')).toEqual(MAILBOX);
    expect(await nothingFor(30)).toBe(true);
    expect(await identity.mailboxFor('nobody')).toBeUndefined();
  });
});
