import { afterEach, describe, expect, it } from '@jest/globals';
import { stoppedBy } from '@alliance/platform/ports/reminder-mailer';
import { createHash } from 'node:crypto';
import { openMailServer, readMail, type MailServer } from '../../../tests/harness/mail-server.ts';
import { reminderMailer } from './reminder-mailer.ts';

const AMARA = '7e57ab1e-0000-4000-8000-000000000001';
const digesting = {
  vault: { digest: (text: string) => createHash('sha256').update(text).digest('hex') },
  tenant: 'main',
};
const reminder = {
  person: AMARA,
  kinds: ['waits-for-me', 'session-near'],
  messageId: 'of-a-morning',
} as const;

let server: MailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const mailerAt = (smtpUrl: string | undefined, name = 'Amara Osei') =>
  reminderMailer({
    ...digesting,
    smtpUrl,
    baseUrl: 'https://alliance.example.org',
    base: '',
    mailboxOf: async (person) => (person === AMARA ? { name, email: 'amara@example.org' } : undefined),
  });

const sent = async (name?: string) => {
  server = await openMailServer();
  const mailer = mailerAt(server.url, name);
  expect(await mailer?.send(reminder)).toBe('gone');
  mailer?.close();
  const [raw] = server.letters;
  if (!raw) throw new Error('no letter came');
  return readMail(raw);
};

describe('a letter that says that there is something', () => {
  it('says of what kind, and nothing of what or with whom', async () => {
    const { text, subject, html, messageId } = await sent();
    expect([subject, html, messageId]).toEqual([
      'It’s your turn',
      undefined,
      '<of-a-morning@alliance.example.org>',
    ]);
    expect(text).toContain('Hello Amara Osei,\n\nSomething waits for you.\nIn two days you meet.\n');
    expect(text).toContain('\n\nhttps://alliance.example.org/\n\n');
  });
  it('can be stopped by a mail program itself, and each kind by its own link (RFC 8058)', async () => {
    const { headers, text } = await sent();
    const header = (key: string) => headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const links = [header('list-unsubscribe') ?? '', ...(text?.match(/https:\S+\/stop\/\S+/g) ?? [])];
    const stopped = links.map((link) => {
      const [, token = ''] =
        /^<?https:\/\/alliance\.example\.org\/api\/mail\/stop\/([^/>]+)>?$/.exec(link) ?? [];
      return stoppedBy(digesting, token);
    });
    expect(stopped).toEqual([
      { person: AMARA, kinds: ['waits-for-me', 'session-near'] },
      { person: AMARA, kinds: ['waits-for-me'] },
      { person: AMARA, kinds: ['session-near'] },
    ]);
  });
  it('makes no link and no further header of a name', async () => {
    const { text, headers } = await sent('https://evil.example\r\nBcc: everybody@example.org');
    expect(text).not.toContain('evil.example');
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
  });
  it('is gone where nobody is there any more, or the mail server refuses for good', async () => {
    server = await openMailServer({ refuses: true });
    const mailer = mailerAt(server.url);
    expect(await mailer?.send({ ...reminder, person: 'somebody else' })).toBe('gone');
    expect(await mailer?.send(reminder)).toBe('gone');
    mailer?.close();
    expect(server.letters).toEqual([]);
  });
  it('waits where no mail server can be reached, and isn’t written where there is none', async () => {
    const mailer = mailerAt('smtp://127.0.0.1:1');
    expect(await mailer?.send(reminder)).toBe('not-now');
    mailer?.close();
    expect(mailerAt(undefined)).toBeUndefined();
  });
});

describe('a link that stops letters', () => {
  it('that this installation didn’t make stops nothing', () => {
    for (const token of ['', 'x', `1.${'0'.repeat(32)}.${AMARA}`, `1..${AMARA}`])
      expect([token, stoppedBy(digesting, token)]).toEqual([token, undefined]);
  });
});
