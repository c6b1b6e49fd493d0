import { inspect } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { browserAt } from '../../services/identity/src/browser.ts';
import { createIdentity, SecretUnfit } from '../../services/identity/src/identity.ts';
import { judith, ORIGIN, real, refusal } from '../../services/identity/src/specification.ts';
import { accountsAt, server, start } from './accounts-on-postgres.ts';

describe('accounts in PostgreSQL', () => {
  it('sign up, sign in, change the password, and sign out', async () => {
    const { browser, who } = await start(await server.newDatabase());
    await browser.post('/api/auth/sign-up/email', judith);
    expect(await who()).toMatchObject({ name: judith.name });
    expect(refusal(await browser.post('/api/auth/sign-up/email', judith))).toEqual([409, 'email-in-use']);
    const changed = { currentPassword: judith.password, newPassword: 'a chair and a lamp' };
    expect((await browser.post('/api/auth/change-password', changed)).status).toBe(200);
    await browser.post('/api/auth/sign-out');
    expect(await who()).toBeUndefined();
    expect(refusal(await browser.post('/api/auth/sign-in/email', judith))).toEqual([
      401,
      'wrong-email-or-password',
    ]);
    const now = { ...judith, password: changed.newPassword };
    expect((await browser.post('/api/auth/sign-in/email', now)).status).toBe(200);
    expect(await who()).toMatchObject({ name: judith.name });
  });

  it('are made for sixty at a time', async () => {
    const { identity } = await start(await server.newDatabase());
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        browserAt(ORIGIN, identity.handle).post('/api/auth/sign-up/email', {
          ...judith,
          email: `person-${index}@example.org`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200));
  });

  it('are made, found and named', async () => {
    const { identity } = await start(await server.newDatabase());
    const { id } = await identity.createPerson({ name: 'Amara Osei', email: 'amara@example.org' });
    expect(await identity.personByEmail('Amara@example.org')).toEqual({ id });
    expect(await identity.namesOf([id, 'nobody'])).toEqual(new Map([[id, { name: 'Amara Osei' }]]));
    await identity.givePassword(id, 'a long enough one');
  });

  it('are there after a restart, with sessions and keys, and do not open with another secret', async () => {
    const url = await server.newDatabase();
    const first = await start(url);
    await first.browser.post('/api/auth/sign-up/email', judith);
    const keys = await first.identity.jwks();
    const second = await start(url);
    expect(await second.identity.jwks()).toEqual(keys);
    const renewed = browserAt(ORIGIN, second.identity.handle);
    for (const [name, kept] of first.browser.jar) renewed.jar.set(name, kept);
    expect((await renewed.get('/api/auth/get-session')).body).toMatchObject({ user: { name: judith.name } });
    const database = await accountsAt(url);
    await expect(createIdentity({ ...real, database, secret: `another ${real.secret}` })).rejects.toThrow(
      SecretUnfit,
    );
  });

  it('get a new password by a link, a new address, another name, and the key of their drafts', async () => {
    const url = await server.newDatabase();
    const { identity, browser, who } = await start(url, { limited: true });
    await browser.post('/api/auth/sign-up/email', judith);
    const key = (await browser.get('/api/auth/draft-key')).body;
    expect(Buffer.from((key as { key: string }).key, 'base64')).toHaveLength(32);
    await browser.post('/api/auth/update-user', { name: 'Judith L.' });
    const newEmail = 'judith@elsewhere.example';
    await browser.post('/api/auth/change-email', { newEmail, password: judith.password });
    const secretOf = (link: string | undefined) => new URL(link ?? '').hash.slice(1);
    const token = secretOf(await identity.links.confirmEmail(newEmail));
    expect((await browser.post('/api/auth/confirm-email', { token })).status).toBe(200);
    expect((await browser.get('/api/auth/get-session')).body).toMatchObject({
      user: { email: newEmail, name: 'Judith L.' },
    });
    const newPassword = 'a window and a door';
    const secret = secretOf(await identity.links.resetPassword(newEmail));
    const reset = () => browser.post('/api/auth/reset-password', { token: secret, newPassword });
    expect((await reset()).status).toBe(200);
    expect(refusal(await reset())).toEqual([410, 'link-no-longer-works']);
    expect(await who()).toBeUndefined();
    const again = { email: newEmail, password: newPassword };
    expect((await browser.post('/api/auth/sign-in/email', again)).status).toBe(200);
    expect((await browser.get('/api/auth/draft-key')).body).toEqual(key);
    const { devices } = (await browser.get('/api/auth/devices')).body as { devices: readonly object[] };
    expect(devices).toEqual([expect.objectContaining({ current: true })]);
  });

  it('leave nothing readable of a password or a key, and no table elsewhere', async () => {
    const url = await server.newDatabase();
    const { browser } = await start(url);
    await browser.post('/api/auth/sign-up/email', judith);
    const { pool } = await accountsAt(url);
    const tables = await pool.query<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(new Set(tables.rows.map(({ schema }) => schema))).toEqual(new Set(['accounts']));
    for (const { name } of tables.rows) {
      const { rows } = await pool.query(`select * from "${name}"`);
      expect(JSON.stringify(rows)).not.toContain(judith.password);
      expect(JSON.stringify(rows)).not.toContain('\\"d\\":');
    }
  });

  it('while PostgreSQL is away it says so, with when to ask again, and goes on once it is back', async () => {
    const { browser } = await start(await server.newDatabase());
    await browser.post('/api/auth/sign-up/email', judith);
    const said: string[] = [];
    const hear = (...words: readonly unknown[]) => said.push(words.map((word) => inspect(word)).join(' '));
    const spies = [
      jest.spyOn(console, 'error').mockImplementation(hear),
      jest.spyOn(process.stderr, 'write').mockImplementation((line) => hear(line) > 0),
    ];
    await server.kill();
    const { status, body, headers } = await browser.post('/api/auth/sign-in/email', judith);
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    expect(body).toMatchObject({ type: expect.stringMatching(/\/store-unavailable$/) });
    for (const spy of spies) spy.mockRestore();
    expect(said.join('')).toContain('identity-trouble');
    for (const word of [judith.email, new URL(server.url).port]) expect(said.join('')).not.toContain(word);
    await server.restart();
    expect((await browser.post('/api/auth/sign-in/email', judith)).status).toBe(200);
  });
});
