import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { recordingMailer } from './account/recording-mailer.ts';
import { createIdentity, SecretUnfit } from './identity.ts';
import { closeAll, judith, real, start } from './specification.ts';

const said: string[] = [];
jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
  said.push(String(chunk));
  return true;
});
for (const way of ['log', 'info', 'warn', 'error'] as const)
  jest.spyOn(console, way).mockImplementation((...words) => {
    said.push(words.map(String).join(' '));
  });

afterEach(closeAll);

describe('what is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const kept = { ...real, database: join(folder, 'identity.db') };

  it('is there after a restart, accounts, sessions and keys', async () => {
    const first = await start(kept);
    await first.browser.post('/api/auth/sign-up/email', judith);
    const keys = await first.identity.jwks();
    await closeAll();
    const second = await start(kept);
    expect(await second.identity.jwks()).toEqual(keys);
    expect(await second.verifier.memberOf(first.browser.cookiesFor('/'))).toMatchObject({
      name: judith.name,
    });
    expect((await second.browser.post('/api/auth/sign-in/email', judith)).status).toBe(200);
    await closeAll();
    const bytes = readFileSync(kept.database, 'latin1');
    expect(bytes).not.toContain(judith.password);
    expect(bytes).not.toContain('"d":');
  });

  it('knows after a restart which sessions were ended while their tokens still hold', async () => {
    const first = await start(kept);
    await first.browser.post('/api/auth/sign-in/email', judith);
    const copied = first.browser.cookiesFor('/');
    await first.browser.post('/api/auth/sign-out');
    await closeAll();
    const second = await start(kept);
    expect(await second.verifier.memberOf(copied)).toBeUndefined();
  });

  it('does not open with another secret, or with one too short to be one', async () => {
    await start(kept);
    await closeAll();
    await expect(createIdentity({ ...kept, secret: `another ${real.secret}` })).rejects.toThrow(SecretUnfit);
    await expect(createIdentity({ ...real, secret: 'short' })).rejects.toThrow(SecretUnfit);
  });
});

describe('what is said in logs', () => {
  it('never holds a password, a secret, a token, a link or an address', async () => {
    const post = recordingMailer();
    const { browser, identity } = await start({
      ...real,
      mailer: { ...post.office, send: () => Promise.reject(new Error(`no room for ${judith.email}`)) },
    });
    await browser.post('/api/auth/sign-up/email', judith);
    await browser.post('/api/auth/sign-up/email', judith);
    await browser.post('/api/auth/sign-in/email', { ...judith, password: 'a wrong lamp' });
    const { key } = (await browser.get('/api/auth/draft-key')).body as { key: string };
    await browser.post('/api/auth/forgot-password', { email: judith.email });
    const newEmail = 'judith@elsewhere.example';
    await browser.post('/api/auth/change-email', { newEmail, password: judith.password });
    const link = new URL((await identity.links.resetPassword(judith.email)) ?? '').hash.slice(1);
    await browser.post('/api/auth/reset-password', { token: link, newPassword: 'aaaaaaaaaa' });
    await browser.post('/api/auth/confirm-email', { token: 'made up' });
    await identity.close();
    expect((await browser.post('/api/auth/sign-in/email', judith)).status).toBe(503);
    const token = browser.jar.get('alliance.session_token')?.value ?? '';
    expect(said.join('')).toContain('letter-not-sent');
    const passwords = [judith.password, 'a wrong lamp', 'aaaaaaaaaa'];
    const secrets = [real.secret, token, key, link];
    for (const word of [...passwords, ...secrets, judith.email, newEmail, judith.name])
      expect(said.join('')).not.toContain(word);
  });
});
