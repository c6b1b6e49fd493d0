import { afterEach, describe, expect, it } from '@jest/globals';
import { openMailServer, readLetter, type MailServer } from '../../../tests/harness/mail-server.ts';
import type { AccountLetter } from '@alliance/platform/ports/account-letters';
import { accountLetters } from './account-letters.ts';

const AT = { baseUrl: 'https://alliance.example.org', base: '' };
const to = 'judith@example.org';
const secret = 'the-secret-of-the-link-it-is';

let server: MailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const sent = async (letter: AccountLetter) => {
  server = await openMailServer();
  const letters = accountLetters({ ...AT, smtpUrl: server.url });
  await letters?.send(letter);
  letters?.close();
  const [raw] = server.letters;
  if (!raw) throw new Error('no letter came');
  return { ...(await readLetter(raw)), reached: raw.to };
};

describe('a letter about an account', () => {
  it.each(['reset-password', 'confirm-email'] as const)(
    'about %s has its link, the secret behind the #',
    async (about) => {
      const { text, subject, from, html, reached } = await sent({ about, to, secret });
      expect(text).toContain(`\n${AT.baseUrl}/${about}#${secret}\n`);
      expect([from?.address, html, reached]).toEqual(['no-reply@alliance.example.org', undefined, [to]]);
      expect(subject).not.toContain(secret);
    },
  );

  it.each(['email-in-use', 'email-changed', 'password-changed'] as const)(
    'about %s tells what happened, and what one can do',
    async (about) => {
      const { text, subject } = await sent({ about, to });
      expect(text).toMatch(about === 'email-in-use' ? /nothing was changed/ : /If it wasn't you/);
      expect(subject?.length).toBeGreaterThan(10);
    },
  );

  it('tells whom to write to where it is known who runs the installation', async () => {
    server = await openMailServer();
    const operator = { name: 'North Light', contact: 'help@north-light.example' };
    const letters = accountLetters({ ...AT, operator, smtpUrl: server.url });
    await letters?.send({ about: 'email-changed', to });
    letters?.close();
    const [raw] = server.letters;
    expect(raw && (await readLetter(raw)).text).toContain(
      'North Light, who runs it: help@north-light.example',
    );
  });

  it('isn’t written where there is no mail server', () => {
    expect(accountLetters({ ...AT, smtpUrl: undefined })).toBeUndefined();
  });

  it('that isn’t taken is told to whoever sends it', async () => {
    server = await openMailServer({ refuses: true });
    const letters = accountLetters({ ...AT, smtpUrl: server.url });
    await expect(letters?.send({ about: 'email-changed', to })).rejects.toThrow();
    letters?.close();
  });
});
