import { afterEach, describe, expect, it } from '@jest/globals';
import { openMailServer, readMail, type MailServer } from '../../../tests/harness/mail-server.ts';
import type { AccountMail } from '@alliance/platform/ports/account-mailer';
import { accountMailer, type AccountMailerOptions } from './account-mailer.ts';

const AT = { baseUrl: 'https://alliance.example.org', base: '' };
const to = 'judith@example.org';
const secret = 'the-secret-of-the-link-it-is';

let server: MailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const sent = async (letter: AccountMail, further: Pick<AccountMailerOptions, 'operator'> = {}) => {
  server = await openMailServer();
  const letters = accountMailer({ ...AT, ...further, smtpUrl: server.url });
  await letters?.send(letter);
  letters?.close();
  const [raw] = server.letters;
  if (!raw) throw new Error('no letter came');
  return { ...(await readMail(raw)), reached: raw.to };
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

  it.each(['reset-password', 'confirm-email', 'email-in-use', 'email-changed', 'password-changed'] as const)(
    'about %s says where it came from and who runs that, as far as it is known',
    async (about) => {
      const from = 'This letter was sent by the learning alliance at alliance.example.org';
      const letter: AccountMail =
        about === 'reset-password' || about === 'confirm-email' ? { about, to, secret } : { about, to };
      expect((await sent(letter)).text).toContain(`\n\n${from}.\n`);
      await server?.close();
      const operator = { name: 'North Light', contact: 'help@north-light.example' };
      expect((await sent(letter, { operator })).text).toContain(
        `\n\n${from}, which North Light runs: help@north-light.example\n`,
      );
    },
  );

  it('about a changed address tells whom to write to', async () => {
    const operator = { name: 'North Light', contact: 'help@north-light.example' };
    const { text } = await sent({ about: 'email-changed', to }, { operator });
    expect(text).toContain("If it wasn't you, write to North Light.");
  });

  it('isn’t written where there is no mail server', () => {
    expect(accountMailer({ ...AT, smtpUrl: undefined })).toBeUndefined();
  });

  it('that isn’t taken is told to whoever sends it', async () => {
    server = await openMailServer({ refuses: true });
    const letters = accountMailer({ ...AT, smtpUrl: server.url });
    await expect(letters?.send({ about: 'email-changed', to })).rejects.toThrow();
    letters?.close();
  });
});
