import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
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
  it('never holds a password, a secret, a token or an address', async () => {
    const { browser, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    await browser.post('/api/auth/sign-up/email', judith);
    await browser.post('/api/auth/sign-in/email', { ...judith, password: 'a wrong lamp' });
    await identity.close();
    expect((await browser.post('/api/auth/sign-in/email', judith)).status).toBe(503);
    const token = browser.jar.get('alliance.session_token')?.value ?? '';
    expect(said.length).toBeGreaterThan(0);
    for (const word of [judith.password, 'a wrong lamp', judith.email, judith.name, real.secret, token])
      expect(said.join('')).not.toContain(word);
  });
});
