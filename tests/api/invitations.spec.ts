import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../harness/alliance.ts';
import { openMailServer, readMail, type MailServer, type Received } from '../harness/mail-server.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import { Visitor, type Answer } from '../harness/visitor.ts';

let mail: MailServer;
let opened: Opened;
const shown: string[] = [];
beforeAll(async () => {
  mail = await openMailServer();
  opened = await openInstallation({ smtpUrl: mail.url, onLinkShown: (link) => shown.push(link) });
});
afterAll(async () => {
  await opened.stop();
  await mail.close();
});

const stranger = () => new Visitor(opened.url, '/api');
const tokenIn = ({ body }: Answer) => (body as { token: string }).token;
const said = ({ status, body }: Answer) => ({ status, body });
const NOT_THERE = { status: 404, body: { type: expect.stringMatching(/not-found$/) } };
/** A link that leads nowhere: right in form, and nobody's. */
const NOWHERE = `99999999-9999-4999-8999-999999999999.${'a'.repeat(64)}`;

const invites = async (by: Visitor, more: object = {}) =>
  by.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?', ...more });

const textOf = async (letter?: Received) => letter && (await readMail(letter)).text;
const opens = (visitor: Visitor, link: string) => visitor.post('/invitations/open', { token: link });
const waitingOf = async (visitor: Visitor) =>
  (await visitor.get('/invitations')).body as readonly Record<string, string>[];

describe('a link that was used', () => {
  it('leads its two on, and is to everybody else what a link to nowhere is', async () => {
    const [ann, bo, mallory] = [
      await opened.signUp('Ann'),
      await opened.signUp('Bo'),
      await opened.signUp('Mallory'),
    ];
    const invited = await invites(ann);
    const link = tokenIn(invited);
    expect((await opens(bo, link)).body).toMatchObject({ stage: 'waiting', inviterName: 'Ann', own: false });
    expect((await opens(ann, link)).body).toMatchObject({ stage: 'waiting', own: true });
    const formed = await bo.post('/invitations/accept', { token: link });
    for (const one of [ann, bo])
      expect((await opens(one, link)).body).toEqual({ stage: 'accepted', allianceId: idOf(formed) });
    const nowhere = said(await opens(stranger(), NOWHERE));
    expect(nowhere).toMatchObject(NOT_THERE);
    for (const one of [mallory, stranger()]) expect(said(await opens(one, link))).toEqual(nowhere);
    const accepting = await mallory.post('/invitations/accept', { token: NOWHERE });
    expect((await mallory.post('/invitations/accept', { token: link })).status).toBe(accepting.status);
    expect((await bo.post('/invitations/accept', { token: link })).body).toMatchObject({
      type: expect.stringMatching(/invitation-already-accepted$/),
    });
  });

  it('isn’t for whoever wrote it', async () => {
    const ann = await opened.signUp('Ann');
    const link = tokenIn(await invites(ann));
    expect(await ann.post('/invitations/accept', { token: link })).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching(/inviter-cannot-accept$/) },
    });
    expect(await ann.post('/invitations/decline', { token: link })).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching(/inviter-cannot-decline$/) },
    });
  });
});

describe('saying no', () => {
  it('needs no account, brings its words to the inviter, and leaves nothing behind the link', async () => {
    const ann = await opened.signUp('Ann');
    const link = tokenIn(await invites(ann));
    const holder = stranger();
    expect(
      (await holder.post('/invitations/decline', { token: link, message: 'Not this year.' })).status,
    ).toBe(200);
    expect(await waitingOf(ann)).toEqual([
      expect.objectContaining({ stage: 'declined', answer: 'Not this year.', message: 'Shall we?' }),
    ]);
    expect(await waitingOf(ann)).not.toEqual([expect.objectContaining({ token: expect.anything() })]);
    const nowhere = said(await opens(stranger(), NOWHERE));
    for (const one of [holder, await opened.signUp('Bo')])
      expect(said(await opens(one, link))).toEqual(nowhere);
    expect((await opens(ann, link)).body).toEqual({ stage: 'declined' });
    expect((await holder.post('/invitations/decline', { token: link })).status).toBe(404);
  });

  it('is remembered for whoever was signed in, and put away by the inviter', async () => {
    const [ann, bo] = [await opened.signUp('Ann'), await opened.signUp('Bo')];
    const invited = await invites(ann);
    const link = tokenIn(invited);
    await bo.post('/invitations/decline', { token: link });
    expect((await opens(bo, link)).body).toEqual({ stage: 'declined' });
    expect((await bo.post('/invitations/accept', { token: link })).status).toBe(409);
    expect((await ann.post(`/invitations/sent/${idOf(invited)}/withdraw`)).status).toBe(200);
    expect(await waitingOf(ann)).toEqual([]);
  });
});

describe('the inviter', () => {
  it('takes an invitation back: its link opens nothing, and nobody else could have', async () => {
    const [ann, mallory] = [await opened.signUp('Ann'), await opened.signUp('Mallory')];
    const invited = await invites(ann);
    const link = tokenIn(invited);
    const withdraw = `/invitations/sent/${idOf(invited)}/withdraw`;
    const nowhere = said(
      await mallory.post('/invitations/sent/99999999-9999-4999-8999-999999999999/withdraw'),
    );
    expect(nowhere.status).toBe(404);
    expect(said(await mallory.post(withdraw))).toEqual(nowhere);
    expect((await ann.post(withdraw)).status).toBe(200);
    expect((await opens(stranger(), link)).status).toBe(404);
    expect((await mallory.post('/invitations/accept', { token: link })).status).toBe(404);
    expect(await waitingOf(ann)).toEqual([]);
  });

  it('corrects the address: the new letter has a link of its own, and the earlier one opens nothing', async () => {
    const [ann, bo] = [await opened.signUp('Ann'), await opened.signUp('Bo')];
    const wrong = await invites(ann, { inviteeEmail: 'bou@people.example' });
    const right = await ann.post(`/invitations/sent/${idOf(wrong)}/readdress`, {
      inviteeEmail: 'bo@people.example',
    });
    expect(right.body).toMatchObject({ letter: 'sent', id: idOf(wrong) });
    expect(mail.letters.slice(-2).map(({ to }) => to)).toEqual([
      ['bou@people.example'],
      ['bo@people.example'],
    ]);
    expect(await textOf(mail.letters.at(-1))).toContain(tokenIn(right));
    expect((await opens(stranger(), tokenIn(wrong))).status).toBe(404);
    expect((await bo.post('/invitations/accept', { token: tokenIn(wrong) })).status).toBe(404);
    expect(await waitingOf(ann)).toEqual([
      expect.objectContaining({ inviteeEmail: 'bo@people.example', token: tokenIn(right) }),
    ]);
    expect((await bo.post('/invitations/accept', { token: tokenIn(right) })).status).toBe(200);
  });

  it('sends the same letter again, with the same link', async () => {
    const ann = await opened.signUp('Ann');
    const invited = await invites(ann, { inviteeEmail: 'again@people.example' });
    const resent = await ann.post(`/invitations/sent/${idOf(invited)}/resend`);
    expect(resent.body).toEqual({ id: idOf(invited), token: tokenIn(invited), letter: 'sent' });
    const own = mail.letters.filter(({ to }) => to.includes('again@people.example'));
    const [first, second] = await Promise.all(own.map(textOf));
    expect(own).toHaveLength(2);
    expect(second).toBe(first);
  });

  it('sends the corrected letter again, not the first', async () => {
    const ann = await opened.signUp('Ann');
    const wrong = await invites(ann, { inviteeEmail: 'slip@people.example' });
    const to = { inviteeEmail: 'corrected@people.example' };
    const right = await ann.post(`/invitations/sent/${idOf(wrong)}/readdress`, to);
    const resent = await ann.post(`/invitations/sent/${idOf(wrong)}/resend`);
    expect(resent.body).toEqual({ id: idOf(wrong), token: tokenIn(right), letter: 'sent' });
    const own = mail.letters.filter(({ to: readers }) => readers.includes('corrected@people.example'));
    expect(new Set(await Promise.all(own.map(textOf))).size).toBe(1);
    expect(own).toHaveLength(2);
  });
});

describe('letters', () => {
  it('don’t leave again when a request comes again: twenty replays, one letter', async () => {
    const ann = await opened.signUp('Ann');
    const again = (path: string, body: object) =>
      Promise.all(
        Array.from({ length: 20 }, () =>
          ann.post(path, body, { 'idempotency-key': `once-only-${path.length}` }),
        ),
      );
    const to = 'once@people.example';
    const own = () => mail.letters.filter((letter) => letter.to.includes(to)).length;
    const invitation = { inviterRole: 'coach', message: 'Shall we?', inviteeEmail: to };
    const answers = await again('/alliances/invitations', invitation);
    expect(new Set(answers.map(tokenIn)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(own()).toBe(1);
    const [first] = answers;
    if (!first) throw new Error('nobody answered');
    await again(`/invitations/sent/${idOf(first)}/resend`, {});
    expect(own()).toBe(2);
    await again(`/invitations/sent/${idOf(first)}/readdress`, { inviteeEmail: to });
    expect(own()).toBe(3);
  });

  it('are so many: a hundred readers at once are refused with a sentence, and nothing is recorded', async () => {
    const ann = await opened.signUp('Ann');
    const before = mail.letters.length;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => invites(ann, { inviteeEmail: `reader${i}@people.example` })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(80);
    expect(mail.letters.length - before).toBe(20);
    for (const { body, headers } of refused) {
      expect(body).toMatchObject({
        type: expect.stringMatching(/too-many-letters$/),
        of: 'sender',
        retryAfter: Number(headers.get('retry-after')),
      });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_000);
    }
    expect(await waitingOf(ann)).toHaveLength(20);
    // A link needs no letter.
    expect((await invites(ann)).status).toBe(200);
  });

  it('to one reader are few, and nobody is told what others wrote there', async () => {
    const to = 'much.asked@people.example';
    const own = () => mail.letters.filter((letter) => letter.to.includes(to)).length;
    const [ann, bo, cas] = [
      await opened.signUp('Ann'),
      await opened.signUp('Bo'),
      await opened.signUp('Cas'),
    ];
    for (const sender of [ann, bo])
      for (let i = 0; i < 6; i++) {
        const { status } = await invites(sender, { inviteeEmail: i % 2 ? to : to.toUpperCase() });
        expect(status).toBe(i < 5 ? 200 : 429);
      }
    const { status, body } = await invites(cas, { inviteeEmail: to });
    expect(status).toBe(200);
    expect(body).toMatchObject({ letter: 'shown', token: expect.any(String) });
    expect(mail.letters.filter(({ to: [one] }) => one?.toLowerCase() === to)).toHaveLength(10);
    expect(own()).toBeLessThanOrEqual(10);
  });

  it('carry links, and where a mail server is set nothing else does', () => {
    expect(shown).toEqual([]);
  });
});
