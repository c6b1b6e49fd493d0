import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeAll, judith, real, refusal, start } from './specification.ts';

afterEach(closeAll);

describe('people', () => {
  it('are none in a new installation: there is no account but those that somebody made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'identity-'));
    const file = join(folder, 'accounts.db');
    await start({ ...real, database: file });
    const rows = (table: string) => {
      const database = new DatabaseSync(file, { readOnly: true });
      const [row] = database.prepare(`SELECT count(*) AS rows FROM "${table}"`).all();
      database.close();
      return row?.['rows'];
    };
    await closeAll();
    expect(['user', 'account', 'session'].map(rows)).toEqual([0, 0, 0]);
    const again = await start({ ...real, database: file });
    await again.identity.createPerson(judith);
    await closeAll();
    expect(['user', 'account', 'session'].map(rows)).toEqual([1, 1, 0]);
    rmSync(folder, { recursive: true });
  });

  it('are made with an id of our choice, and sign in with their password', async () => {
    const { identity, browser, who } = await start();
    expect(await identity.createPerson({ ...judith, id: 'judith' })).toEqual({ id: 'judith' });
    await browser.post('/api/auth/sign-in/email', judith);
    expect(await who()).toEqual({ id: 'judith', name: judith.name });
  });

  it('can not sign in with an address when they have no password', async () => {
    const { identity, browser } = await start();
    await identity.createPerson({ name: judith.name, email: judith.email });
    const refused = await browser.post('/api/auth/sign-in/email', judith);
    expect(refusal(refused)).toEqual([401, 'wrong-email-or-password']);
  });

  it('are given a password where they have none, and keep the one they have', async () => {
    const { identity, browser, who } = await start();
    const { id } = await identity.createPerson({ name: judith.name, email: judith.email });
    await expect(identity.givePassword(id, 'short')).rejects.toMatchObject({ name: 'ZodError' });
    await identity.givePassword(id, judith.password);
    await identity.givePassword(id, 'another one instead');
    const refused = await browser.post('/api/auth/sign-in/email', {
      ...judith,
      password: 'another one instead',
    });
    expect(refusal(refused)).toEqual([401, 'wrong-email-or-password']);
    await browser.post('/api/auth/sign-in/email', judith);
    expect(await who()).toEqual({ id, name: judith.name });
  });

  it('are not made twice, or wrongly', async () => {
    const { identity } = await start();
    await identity.createPerson({ ...judith, id: 'judith' });
    const other = { ...judith, email: 'other@example.org' };
    await expect(identity.createPerson(judith)).rejects.toMatchObject({ name: 'PersonExists' });
    await expect(identity.createPerson({ ...other, id: 'judith' })).rejects.toMatchObject({
      name: 'PersonExists',
    });
    await expect(identity.createPerson({ ...other, password: 'short' })).rejects.toMatchObject({
      name: 'ZodError',
    });
  });

  it('are named, however many, and only those who exist', async () => {
    const { identity } = await start();
    const ids = Array.from({ length: 620 }, (_, index) => `person-${index}`);
    for (const id of ids) await identity.createPerson({ id, name: `Name ${id}`, email: `${id}@example.org` });
    const names = await identity.namesOf([...ids, 'nobody', ...ids]);
    expect(names.size).toBe(620);
    expect(names.get('person-619')).toEqual({ name: 'Name person-619' });
    expect(names.has('nobody')).toBe(false);
    expect((await identity.namesOf([])).size).toBe(0);
  });
});
