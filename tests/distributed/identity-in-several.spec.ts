import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { WithdrawalsUnknown } from '@alliance/platform/http/withdrawals';
import { browserAt } from '../../services/identity/src/browser.ts';
import { judith, ORIGIN } from '../../services/identity/src/specification.ts';
import { eventually, server, service, start } from './accounts-on-postgres.ts';

describe('accounts in PostgreSQL, for several processes,', () => {
  it('belong to several processes at once, which may all start on an empty database', async () => {
    const url = await server.newDatabase();
    const processes = await Promise.all(Array.from({ length: 4 }, () => start(url)));
    const [first, ...others] = processes;
    await first?.browser.post('/api/auth/sign-up/email', judith);
    const keys = await first?.identity.jwks();
    expect(keys?.keys).toHaveLength(1);
    for (const other of others) {
      expect(await other.identity.jwks()).toEqual(keys);
      expect((await other.browser.post('/api/auth/sign-in/email', judith)).status).toBe(200);
    }
  });

  it('are guessed at twenty times at most, in however many processes at once', async () => {
    const url = await server.newDatabase();
    const processes = await Promise.all([start(url, { limited: true }), start(url, { limited: true })]);
    const guess = { ...judith, email: 'nobody@example.org', password: 'a lamp and a char' };
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, async (_one, attempt) => {
        const { identity } = processes[attempt % 2] ?? processes[0];
        const thief = browserAt(ORIGIN, identity.handle);
        const from = { origin: ORIGIN, 'x-client-address': `198.18.0.${attempt}` };
        return (await thief.post('/api/auth/sign-in/email', guess, from)).status;
      }),
    );
    expect(outcomes.filter((status) => status === 401)).toHaveLength(20);
  }, 60_000);

  it('are signed out everywhere within a second, whichever process heard of it', async () => {
    const url = await server.newDatabase();
    const [first, second] = [await start(url), await start(url)];
    await first.browser.post('/api/auth/sign-up/email', judith);
    await second.browser.post('/api/auth/sign-in/email', judith);
    const { memberOf, onOver } = service(url, first.identity);
    const [one, other] = [first.browser.cookiesFor('/'), second.browser.cookiesFor('/')];
    await eventually(async () => expect(await memberOf(one)).toMatchObject({ name: judith.name }), 5_000);
    expect(await memberOf(other)).toMatchObject({ name: judith.name });
    let streams = 0;
    onOver(one, () => (streams += 1));
    onOver(other, () => (streams += 10));
    await first.browser.post('/api/auth/sign-out');
    await eventually(async () => expect(await memberOf(one)).toBeUndefined(), 1_000);
    expect(await memberOf(other)).toMatchObject({ name: judith.name });
    expect(streams).toBe(1);
    const change = { currentPassword: judith.password, newPassword: 'a window and a door' };
    await second.browser.post('/api/auth/change-password', change);
    await eventually(async () => expect(await memberOf(other)).toBeUndefined(), 1_000);
    expect(streams).toBe(11);
    expect(await memberOf(second.browser.cookiesFor('/'))).toMatchObject({ name: judith.name });
  });

  it('are not trusted after five seconds without hearing of withdrawals, nor sent away', async () => {
    const url = await server.newDatabase();
    const { identity, browser } = await start(url);
    await browser.post('/api/auth/sign-up/email', judith);
    const { memberOf, onOver } = service(url, identity);
    const cookie = browser.cookiesFor('/');
    const held = async () => expect(await memberOf(cookie)).toMatchObject({ name: judith.name });
    await eventually(held, 5_000);
    let ended = 0;
    onOver(cookie, () => (ended += 1));
    await server.kill();
    await held();
    await pause(3_000);
    await held();
    expect(ended).toBe(0);
    await eventually(() => expect(memberOf(cookie)).rejects.toThrow(WithdrawalsUnknown), 4_000);
    await eventually(async () => expect(ended).toBe(1), 3_000);
    await server.restart();
    await eventually(held, 10_000);
  }, 60_000);

  it('count attempts together, whichever process they came to', async () => {
    const url = await server.newDatabase();
    const processes = await Promise.all([start(url, { limited: true }), start(url, { limited: true })]);
    const outcomes: unknown[] = [];
    for (let attempt = 0; attempt < 12; attempt++) {
      const at = processes[attempt % 2];
      outcomes.push((await at?.browser.post('/api/auth/sign-in/email', judith))?.status);
    }
    expect(outcomes.slice(-1)).toEqual([429]);
  });
});
