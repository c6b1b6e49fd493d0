import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { closeAll, judith, real, start } from './specification.ts';

const EARLIER = readFileSync(join(import.meta.dirname, '../fixtures/accounts-of-2026-11.sql'), 'utf8');
const [, cookie = ''] = /^-- session cookie: (\S+)$/m.exec(EARLIER) ?? [];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'identity-'));
  jest.useFakeTimers({
    now: Date.parse('2026-12-02T10:00:00.000Z'),
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await closeAll();
  rmSync(folder, { recursive: true });
});

/** What an earlier build left, opened by this one. */
const reopened = async () => {
  const file = join(folder, 'accounts.db');
  const database = new DatabaseSync(file);
  database.exec(EARLIER);
  database.close();
  return start({ ...real, database: file });
};

describe('accounts of an earlier build', () => {
  it('sign in as before', async () => {
    const { browser, who } = await reopened();
    expect((await browser.post('/api/auth/sign-in/email', judith)).status).toBe(200);
    expect(await who()).toMatchObject({ name: judith.name });
  });

  it('go on with the session that they had, which lives longer now', async () => {
    const { browser, who } = await reopened();
    browser.jar.set('alliance.session_token', { value: cookie, path: '/' });
    expect((await browser.get('/api/auth/get-session')).body).toMatchObject({
      user: { email: judith.email },
      session: { expiresAt: '2027-01-31T10:00:00.000Z' },
    });
    expect(await who()).toMatchObject({ name: judith.name });
    const { devices } = (await browser.get('/api/auth/devices')).body as { devices: readonly object[] };
    expect(devices).toEqual([expect.objectContaining({ current: true })]);
    expect((await browser.get('/api/auth/draft-key')).status).toBe(200);
    expect((await browser.post('/api/auth/update-user', { name: 'Judith L.' })).status).toBe(200);
  });
});
