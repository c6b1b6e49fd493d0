import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { browserAt } from '../browser.ts';
import { closeAll, judith, ORIGIN, real, refusal, sample, start } from '../specification.ts';

afterEach(closeAll);

const keyOf = (answer: { readonly body: unknown }) => (answer.body as { key: string }).key;

describe('the key of an account’s drafts', () => {
  it('is 32 bytes, the same on every device and for every tab that asks at once, and another for each account', async () => {
    const { browser, identity } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const keys = await Promise.all(Array.from({ length: 8 }, () => browser.get('/api/auth/draft-key')));
    const [key, ...others] = keys.map(keyOf);
    expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
    for (const other of others) expect(other).toBe(key);
    const phone = browserAt(ORIGIN, identity.handle);
    await phone.post('/api/auth/sign-in/email', judith);
    expect(keyOf(await phone.get('/api/auth/draft-key'))).toBe(key);
    const amara = browserAt(ORIGIN, identity.handle);
    await amara.post('/api/auth/sign-up/email', { ...judith, email: 'amara@example.org' });
    expect(keyOf(await amara.get('/api/auth/draft-key'))).not.toBe(key);
  });

  it('is given to whoever is signed in only', async () => {
    const { browser } = await start();
    expect(refusal(await browser.get('/api/auth/draft-key'))).toEqual([401, 'not-signed-in']);
    await browser.post('/api/auth/sign-up/email', judith);
    const copied = [...browser.jar];
    await browser.post('/api/auth/sign-out');
    for (const [name, kept] of copied) browser.jar.set(name, kept);
    expect(refusal(await browser.get('/api/auth/draft-key'))).toEqual([401, 'not-signed-in']);
  });

  it('is there in a sample as well', async () => {
    const { browser, identity } = await start(sample);
    await identity.createPerson({ id: 'amara', name: 'Amara Osei', email: 'amara@example.org' });
    browser.keep(await identity.signInAs('amara'));
    expect(Buffer.from(keyOf(await browser.get('/sample/api/auth/draft-key')), 'base64')).toHaveLength(32);
  });

  it('lies sealed in the database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'identity-'));
    const kept = { ...real, database: join(folder, 'identity.db') };
    const { browser } = await start(kept);
    await browser.post('/api/auth/sign-up/email', judith);
    const key = keyOf(await browser.get('/api/auth/draft-key'));
    await closeAll();
    const bytes = readFileSync(kept.database, 'latin1');
    expect(bytes).not.toContain(key);
    expect(bytes).not.toContain(Buffer.from(key, 'base64').toString('latin1'));
    rmSync(folder, { recursive: true });
  });
});
