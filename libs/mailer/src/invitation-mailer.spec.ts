import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openMailServer, readMail, type MailServer } from '../../../tests/harness/mail-server.ts';
import type { InvitationMailer } from '@alliance/platform/ports/invitation-mailer';
import { invitationMailer } from './invitation-mailer.ts';

const TOKEN = 'the-alliance.secret-of-the-link';
const judith = { to: 'amara@example.org', token: TOKEN, fromName: 'Judith Lindqvist' };
const LINK = `https://alliance.example.org/invitation#${TOKEN}`;

const opened: (MailServer | InvitationMailer)[] = [];
const mailServer = async (options = {}) => {
  const server = await openMailServer(options);
  opened.unshift(server);
  return server;
};
const lettersBy = (smtpUrl?: string) => {
  const shown: string[] = [];
  const letters = invitationMailer({
    smtpUrl,
    baseUrl: 'https://alliance.example.org',
    base: '',
    onLinkShown: (link) => shown.push(link),
  });
  opened.unshift(letters);
  return { ...letters, shown };
};

const theOnly = async ({ letters }: MailServer) => {
  const [letter] = letters;
  if (!letter || letters.length !== 1) throw new Error(`${letters.length} letters came`);
  return readMail(letter);
};

const said: string[] = [];
jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
  said.push(String(chunk));
  return true;
});
afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.close();
  said.length = 0;
});

describe('an invitation', () => {
  it('is shown, also to whoever runs it, where there is no mail server', async () => {
    const { send, shown } = lettersBy();
    expect(await send(judith)).toBe('shown');
    expect(await send({ ...judith, to: undefined })).toBe('shown');
    expect(shown).toEqual([LINK, LINK]);
  });

  it('goes by letter where there is one, with the link and who asks', async () => {
    const server = await mailServer();
    expect(await lettersBy(server.url).send(judith)).toBe('sent');
    expect(server.letters.map(({ to }) => to)).toEqual([['amara@example.org']]);
    const letter = await theOnly(server);
    expect(letter.from?.address).toBe('no-reply@alliance.example.org');
    expect(letter.text).toContain(LINK);
    expect(letter.text).toContain('Judith Lindqvist would like to learn with you');
    expect(letter.html).toBeUndefined();
  });

  it('has a subject that nobody chose, and makes no link of a name', async () => {
    const server = await mailServer();
    const { send } = lettersBy(server.url);
    await send({ ...judith, fromName: 'You won! https://evil.example/now' });
    const letter = await theOnly(server);
    expect(letter.subject).toBe('An invitation to a learning alliance');
    expect(server.letters[0]?.raw).not.toContain('evil.example');
    expect(letter.text?.match(/https?:\/\/\S+/g)).toEqual([LINK]);
  });

  it('reaches nobody whom a name or an address smuggles in', async () => {
    const server = await mailServer();
    const { send } = lettersBy(server.url);
    await send({ ...judith, fromName: 'Judith\r\nBcc: everybody@example.org\r\n\r\nAnother letter' });
    expect(server.letters.map(({ to }) => to)).toEqual([['amara@example.org']]);
    expect((await theOnly(server)).headers.map(({ key }) => key)).not.toContain('bcc');
    for (const to of [
      '',
      'amara',
      'amara@example.org, everybody@example.org',
      'a <amara@example.org>',
      'amara@example.org\r\nBcc: everybody@example.org',
    ])
      expect(await send({ ...judith, to })).toBe('shown');
    expect(server.letters).toHaveLength(1);
  });

  it('is shown to its inviter alone where the letter did not leave: no log has its link', async () => {
    const refusing = await mailServer({ refuses: true });
    for (const url of [refusing.url, 'smtp://127.0.0.1:1']) {
      const { send, shown } = lettersBy(url);
      expect(await send(judith)).toBe('shown');
      expect(await send({ ...judith, to: undefined })).toBe('shown');
      expect(shown).toEqual([]);
    }
    expect(said).toHaveLength(2);
    for (const line of said) {
      expect(line).toContain('invitation-not-sent');
      for (const word of [judith.to, judith.fromName, TOKEN]) expect(line).not.toContain(word);
    }
  });
});
