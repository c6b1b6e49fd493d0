import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reminderMailerByIdentity } from '@alliance/host/mail-by-identity';
import { handedLetters } from '@alliance/identity/handed-mail';
import { ManagedClock } from '@alliance/platform/clock';
import { Problem } from '@alliance/platform/http/problem';
import type { ReminderMail, ReminderOutcome } from '@alliance/platform/ports/reminder-mailer';
import { freePort } from '../faults/server-process.ts';

const vaultUnder = (key: Uint8Array) => ({
  digest: (text: string) => createHmac('sha256', key).update(text).digest('hex'),
});
const [vault, tenant] = [vaultUnder(randomBytes(32)), 'main'];
const clock = new ManagedClock('2028-02-29T09:00:00.000Z');
const letter: ReminderMail = { person: 'judith', kinds: ['waits-for-me'], messageId: '0'.repeat(32) };
const NOBODY = { id: '', name: '', zone: 'UTC' };

let server: Server;
let identityUrl: string;
const written: ReminderMail[] = [];
const bodies: string[] = [];
let outcome: ReminderOutcome | 'unknown';
let status: number | undefined;
const mount = handedLetters(
  { vault, tenant, clock },
  {
    send: async (mail) => {
      written.push(mail);
      if (outcome === 'unknown') throw new Error('the line went dead');
      return outcome;
    },
  },
);
const ask = async (body: string): Promise<Response> => {
  const request = new Request('http://identity/letters', { method: 'POST', body });
  try {
    return await mount.handle(request, NOBODY, AbortSignal.timeout(1_000));
  } catch (error) {
    return new Response(null, { status: error instanceof Problem ? error.document.status : 500 });
  }
};
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    bodies.push(body);
    const answer = status === undefined ? await ask(body) : new Response(null, { status });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  identityUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  for (const each of [written, bodies]) each.splice(0);
  [outcome, status] = ['gone', undefined];
});
const handing = { vault, tenant, clock };
const hand = () => reminderMailerByIdentity({ ...handing, identityUrl }).send(letter);

describe('a letter that one process hands to the one that knows addresses', () => {
  it('is written by it, and its outcome told', async () => {
    expect(await hand()).toBe('gone');
    expect(written).toEqual([letter]);
    outcome = 'not-now';
    expect(await hand()).toBe('not-now');
  });
  it('is certainly not sent where nobody is there, or nobody takes it', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    expect(await reminderMailerByIdentity({ ...handing, identityUrl: nowhere }).send(letter)).toBe('not-now');
    for (status of [404, 429, 503]) expect(await hand()).toBe('not-now');
    expect(written).toEqual([]);
  });
  it('may have left where something went wrong on the way', async () => {
    outcome = 'unknown';
    await expect(hand()).rejects.toThrow('identity answered 500');
  });
  it('is taken from nobody who doesn’t hold the root key, from no other installation, and not a minute later', async () => {
    const others = [
      { ...handing, vault: vaultUnder(randomBytes(32)) },
      { ...handing, tenant: 'sample' },
      { ...handing, clock: new ManagedClock('2028-02-29T09:01:01.000Z') },
      { ...handing, clock: new ManagedClock('2028-02-29T08:58:59.000Z') },
    ];
    for (const other of others)
      expect(await reminderMailerByIdentity({ ...other, identityUrl }).send(letter)).toBe('not-now');
    expect(written).toEqual([]);
  });
  it('is nobody’s to change', async () => {
    await hand();
    const sent = JSON.parse(bodies[0] ?? '') as Record<string, unknown>;
    for (const changed of [
      { person: 'amara' },
      { kinds: ['session-near'] },
      { messageId: '1'.repeat(32) },
      { at: '2028-02-29T09:00:01.000Z' },
      { proof: '0'.repeat(64) },
      { proof: 'é'.repeat(64) },
      { to: 'amara@example.org' },
    ])
      expect((await ask(JSON.stringify({ ...sent, ...changed }))).status).toBe(404);
    expect((await ask(JSON.stringify(sent))).status).toBe(200);
  });
});
