import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { invitationMail } from './invitation-mail.ts';

const judith = {
  to: 'amara@example.org',
  link: 'http://localhost:4000/invitations/a#secret-of-the-link',
  fromName: 'Judith Lindqvist',
};

/** A mail server that speaks just enough SMTP (RFC 5321) to take a letter, or to refuse its reader. */
const mailServer = async (refuses = false) => {
  const letters: string[] = [];
  const envelope: string[] = [];
  const converse = (socket: Socket) => {
    let heard = '';
    let inLetter = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const answer = (line: string) => {
      envelope.push(line);
      if (line.startsWith('RCPT') && refuses) return say('550 no such mailbox');
      if (line === 'DATA') {
        inLetter = true;
        return say('354 go on');
      }
      return say('250 fine');
    };
    say('220 mail.example.org');
    socket.on('data', (chunk) => {
      heard += chunk.toString('utf8');
      const end = inLetter ? '\r\n.\r\n' : '\r\n';
      for (let at = heard.indexOf(end); at >= 0; at = heard.indexOf(end)) {
        const part = heard.slice(0, at);
        heard = heard.slice(at + end.length);
        if (!inLetter) {
          answer(part);
          if (inLetter) break;
          continue;
        }
        letters.push(part);
        inLetter = false;
        say('250 taken');
        break;
      }
    });
    socket.on('error', () => undefined);
  };
  const server = createServer(converse);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  servers.push(server);
  return { letters, envelope, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const servers: Server[] = [];
const said: string[] = [];
jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
  said.push(String(chunk));
  return true;
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  said.length = 0;
});

describe('an invitation', () => {
  it('is shown where there is no mail server', async () => {
    expect(await invitationMail(undefined, 'no-reply@localhost').send(judith)).toBe('shown');
  });

  it('goes by letter where there is one, with the link and who asks', async () => {
    const server = await mailServer();
    const mail = invitationMail(server.url, 'no-reply@localhost');
    expect(await mail.send(judith)).toBe('sent');
    mail.close();
    const [letter = ''] = server.letters;
    expect(letter).toContain('From: no-reply@localhost');
    expect(letter).toContain('To: amara@example.org');
    expect(letter).toContain('Subject: Judith Lindqvist invites you to a learning alliance');
    expect(letter.replaceAll('=\r\n', '')).toContain(judith.link);
  });

  it('reaches nobody whom a name smuggles in', async () => {
    const server = await mailServer();
    const mail = invitationMail(server.url, 'no-reply@example.org');
    const fromName = 'Judith\r\nBcc: everybody@example.org';
    expect(await mail.send({ ...judith, fromName })).toBe('sent');
    mail.close();
    expect(server.envelope.filter((line) => line.startsWith('RCPT'))).toEqual([
      expect.stringContaining('<amara@example.org>'),
    ]);
    expect(server.letters[0]).not.toMatch(/^Bcc:/m);
  });

  it('is sent to one address, and to nothing that only looks like one', async () => {
    const server = await mailServer();
    const mail = invitationMail(server.url, 'no-reply@example.org');
    for (const to of ['', 'amara', 'amara@example.org, everybody@example.org', 'a <amara@example.org>'])
      expect(await mail.send({ ...judith, to })).toBe('shown');
    mail.close();
    expect(server.letters).toEqual([]);
  });

  it('is shown when the letter did not leave, and the log says no more than that', async () => {
    const refusing = invitationMail((await mailServer(true)).url, 'no-reply@example.org');
    const nowhere = invitationMail('smtp://127.0.0.1:1', 'no-reply@example.org');
    expect(await refusing.send(judith)).toBe('shown');
    expect(await nowhere.send(judith)).toBe('shown');
    refusing.close();
    nowhere.close();
    expect(said).toHaveLength(2);
    for (const line of said) {
      expect(line).toContain('invitation-not-sent');
      for (const word of [judith.to, judith.fromName, 'secret-of-the-link']) expect(line).not.toContain(word);
    }
  });
});
