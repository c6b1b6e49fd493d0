import { afterEach, describe, expect, it } from '@jest/globals';
import { browserAt } from './browser.ts';
import { closeAll, judith, ORIGIN, refusal, start } from './specification.ts';

afterEach(closeAll);

describe('an account', () => {
  it('is made, signs in, is verified by public keys alone, and signs out', async () => {
    const { browser, who } = await start();
    expect(await browser.get('/api/auth/get-session')).toMatchObject({ status: 200, body: null });
    const made = await browser.post('/api/auth/sign-up/email', judith);
    expect(made.status).toBe(200);
    const person = await who();
    expect(person).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Judith Lindqvist' });
    expect(made.body).toEqual({ user: { id: person?.id, name: judith.name, email: judith.email } });

    expect((await browser.post('/api/auth/sign-out')).status).toBe(200);
    expect(browser.jar.size).toBe(0);
    expect(await who()).toBeUndefined();

    expect((await browser.post('/api/auth/sign-in/email', judith)).status).toBe(200);
    expect(await who()).toEqual(person);
    expect(await browser.get('/api/auth/get-session')).toMatchObject({
      body: { user: { id: person?.id, name: judith.name, email: judith.email } },
    });
  });

  it('says the same to a wrong password and to an unknown address', async () => {
    const { browser, who } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    await browser.post('/api/auth/sign-out');
    const wrong = await browser.post('/api/auth/sign-in/email', { ...judith, password: 'a lamp and a char' });
    const unknown = await browser.post('/api/auth/sign-in/email', { ...judith, email: 'nobody@example.org' });
    expect(refusal(wrong)).toEqual([401, 'wrong-email-or-password']);
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.headers.get('content-type')).toBe('application/problem+json');
    expect(browser.jar.size).toBe(0);
    expect(await who()).toBeUndefined();
  });

  it('is one for each e-mail address, however it is written', async () => {
    const { browser } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const again = await browser.post('/api/auth/sign-up/email', { ...judith, email: 'Judith@Example.org' });
    expect(refusal(again)).toEqual([409, 'email-in-use']);
  });

  it.each([
    ['a password of nine characters', { password: '123456789' }, 'password-too-short'],
    ['a password of 129 characters', { password: 'p'.repeat(129) }, 'password-too-long'],
    ['an address that is none', { email: 'judith' }, 'invalid-request'],
    ['no name', { name: '  ' }, 'invalid-request'],
    ['a name of two lines', { name: 'Judith\r\nBcc: all@example.org' }, 'invalid-request'],
    ['a name too long for a token', { name: 'J'.repeat(121) }, 'invalid-request'],
  ])('is not made with %s', async (_what, changed, type) => {
    const { browser } = await start();
    const refused = await browser.post('/api/auth/sign-up/email', { ...judith, ...changed });
    expect(refusal(refused)).toEqual([422, type]);
    expect(browser.jar.size).toBe(0);
  });

  it('changes its password, and whoever was signed in elsewhere is not any more', async () => {
    const { browser, identity, who } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    const elsewhere = browserAt(ORIGIN, identity.handle);
    await elsewhere.post('/api/auth/sign-in/email', judith);
    const change = { currentPassword: judith.password, newPassword: 'a window and a door' };
    expect(
      refusal(
        await browser.post('/api/auth/change-password', { ...change, currentPassword: 'not this one' }),
      ),
    ).toEqual([403, 'wrong-password']);
    expect((await browser.post('/api/auth/change-password', change)).status).toBe(200);
    expect(await who()).toMatchObject({ name: judith.name });
    elsewhere.jar.delete('alliance.session_data');
    expect((await elsewhere.get('/api/auth/get-session')).body).toBeNull();
    const again = { ...judith, password: change.newPassword };
    expect((await elsewhere.post('/api/auth/sign-in/email', again)).status).toBe(200);
  });

  it('changes its name, and the next token says so', async () => {
    const { browser, who } = await start();
    await browser.post('/api/auth/sign-up/email', judith);
    expect((await browser.post('/api/auth/update-user', { name: 'Judith L.' })).status).toBe(200);
    expect(await who()).toMatchObject({ name: 'Judith L.' });
  });

  it('fits into one cookie at its longest', async () => {
    const { browser, who } = await start();
    const longest = {
      ...judith,
      name: '𝕁'.repeat(60),
      email: `${'j'.repeat(60)}@${`${'x'.repeat(60)}.`.repeat(3)}org`,
    };
    expect((await browser.post('/api/auth/sign-up/email', longest)).status).toBe(200);
    expect(await who()).toMatchObject({ name: longest.name });
  });

  it('is made for many at a time, and for one address only once', async () => {
    const { identity } = await start();
    const others = Array.from({ length: 6 }, (_, index) => ({
      ...judith,
      email: `person-${index}@example.org`,
    }));
    const answers = await Promise.all(
      [...others, judith, judith].map((person) =>
        browserAt(ORIGIN, identity.handle).post('/api/auth/sign-up/email', person),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 409]);
  });
});
