import { afterEach, describe, expect, it } from '@jest/globals';
import type { AccountRow, MovableAccounts } from './movable-accounts.ts';
import { closeAll, judith, real, start } from './specification.ts';

afterEach(closeAll);

const allOf = async (accounts: MovableAccounts): Promise<readonly AccountRow[]> => {
  const rows: AccountRow[] = [];
  for await (const row of accounts.rows()) rows.push(row);
  return rows;
};
const moveAll = async (from: MovableAccounts, to: MovableAccounts) => {
  for await (const row of from.rows()) await to.adopt(row);
};

describe('accounts that are moved to another database', () => {
  it('sign in as before, and whoever was signed in still is', async () => {
    const before = await start(real);
    await before.browser.post('/api/auth/sign-up/email', judith);
    const after = await start(real);
    await moveAll(before.identity.movable, after.identity.movable);
    for (const [name, cookie] of before.browser.jar) after.browser.jar.set(name, cookie);
    expect((await after.browser.get('/api/auth/get-session')).body).toMatchObject({
      user: { name: judith.name },
    });
    expect((await after.browser.post('/api/auth/sign-in/email', judith)).status).toBe(200);
    expect((await after.browser.post('/api/auth/sign-up/email', judith)).status).toBe(409);
  });

  it('have their tokens verified by the keys that came along', async () => {
    const before = await start(real);
    await before.browser.post('/api/auth/sign-up/email', judith);
    const after = await start(real);
    await moveAll(before.identity.movable, after.identity.movable);
    const kids = (await after.identity.jwks()).keys.map(({ kid }) => kid);
    for (const { kid } of (await before.identity.jwks()).keys) expect(kids).toContain(kid);
    expect(await after.verifier.memberOf(before.browser.cookiesFor('/'))).toMatchObject({
      name: judith.name,
    });
  });

  it('are the same rows, however often they are moved', async () => {
    const before = await start(real);
    for (let index = 0; index < 3; index++)
      await before.browser.post('/api/auth/sign-up/email', {
        ...judith,
        email: `person-${index}@example.org`,
      });
    const after = await start(real);
    await moveAll(before.identity.movable, after.identity.movable);
    await moveAll(before.identity.movable, after.identity.movable);
    const own = await allOf(after.identity.movable);
    for (const row of await allOf(before.identity.movable)) {
      expect(await after.identity.movable.find(row)).toEqual(row);
      expect(own.filter(({ model, id }) => model === row.model && id === row.id)).toHaveLength(1);
    }
    expect(own.filter(({ model }) => model === 'user')).toHaveLength(3);
  });

  it('come through whole however many there are', async () => {
    const { identity } = await start(real);
    const ids: string[] = [];
    for (let index = 0; index < 450; index++)
      ids.push(
        (await identity.createPerson({ name: `Person ${index}`, email: `person-${index}@example.org` })).id,
      );
    const users = (await allOf(identity.movable)).filter(({ model }) => model === 'user');
    expect(users.map(({ id }) => id)).toEqual(ids.toSorted());
  });
});
