import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

const NOWHERE = '99999999-9999-4999-8999-999999999999';
const noted = { kind: 'discomfort', noticedOn: '2026-01-02', text: 'I nodded.' };
const asked = { text: 'Whom do I protect?' };
const BODIES: Record<string, object> = {
  '/people/:personId/moment/notice': noted,
  '/people/:personId/moment/:id/correct': noted,
  '/people/:personId/moment/:id/notice-avoidance': { noticedOn: '2026-01-03' },
  '/people/:personId/calendar/choose-naming': { naming: 'initials' },
  '/people/:personId/question/keep': asked,
  '/people/:personId/question/:id/reword': asked,
  '/people/:personId/settings/choose-mail-kinds': { kinds: ['waits-for-me'] },
  '/people/:personId/settings/choose-language': { language: 'de' },
  '/people/:personId/settings/choose-time-zone': { timeZone: 'Asia/Kathmandu' },
};

let opened: Opened;
let pair: Pair;
let coachId: string;
let organisationId: string;
let momentId: string;
let questionId: string;
let routes: readonly { readonly method: 'GET' | 'POST'; readonly path: string }[];
beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
  // What the two wait for is recorded in their alliance, and is none of what is each one's own.
  for (const visitor of [pair.coach, pair.supervisor]) visitor.after({ body: {} });
  coachId = await idFor(pair.coach);
  organisationId = idOf(await pair.coach.post('/organisations', { name: 'The Harbour Practice' }));
  await until('the founding is heard of', async () => (await mineOf(pair.coach)).length === 1);
  const startsAt = new Date(Date.now() + 86_400_000).toISOString();
  const planned = await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' });
  for (const visitor of [pair.coach, pair.supervisor]) visitor.after({ body: {} });
  momentId = idOf(await pair.coach.post(`/people/${coachId}/moment/notice`, noted));
  questionId = idOf(await pair.coach.post(`/people/${coachId}/question/keep`, asked));
  await prepares(`/people/${coachId}/preparation`);
  const to = { allianceId: pair.allianceId, sessionId: idOf(planned) };
  BODIES['/people/:personId/question/:id/bring'] = { allianceId: pair.allianceId, ...asked };
  BODIES['/people/:personId/moment/:id/share'] = { ...to, text: 'I nodded.', discloseNoticedOn: true };
  routes = opened.installation.served.runs
    .flatMap((run) => run.routes)
    .filter(({ path }) => /^\/(people\/:personId|organisations\/:organisationId)/.test(path));
}, 60_000);
afterAll(() => opened?.stop());

/** So that there is what each verb of a preparation is about. */
const prepares = async (path: string) => {
  const towards = { allianceId: pair.allianceId };
  const preparationId = idOf(await pair.coach.post(`${path}/start`, { towards }));
  const said = { preparationId, clientAlias: 'K.', coachedOn: '2026-01-02', less: 'I hurried.', eyes: [2] };
  const coachingId = idOf(await pair.coach.post(`${path}/review-coaching-session`, said));
  const verbs = {
    'review-coaching-session': said,
    'correct-coaching-session': { ...said, coachingId },
    'take-back-coaching-session': { preparationId, coachingId },
    'answer-hardest': { preparationId, text: 'That I hurried.' },
    'take-back-hardest': { preparationId },
    complete: { preparationId },
    'take-up': { preparationId },
  };
  for (const [verb, body] of Object.entries(verbs)) BODIES[`/people/:personId/preparation/${verb}`] = body;
};

const idFor = async (visitor: Visitor) =>
  ((await visitor.get('/auth/get-session')).body as { user: { id: string } }).user.id;
const mineOf = async (visitor: Visitor) =>
  (await visitor.get('/organisations')).body as readonly { readonly name: string }[];
const said = ({ status, body }: Answer) => ({ status, body });
const ask = async (
  visitor: Visitor,
  { method, path }: (typeof routes)[number],
  person: string,
  organisation: string,
) => {
  const address = path
    .replace(':personId', person)
    .replace(':organisationId', organisation)
    .replace(':id', path.includes('/question/') ? questionId : momentId);
  return said(await (method === 'GET' ? visitor.get(address) : visitor.post(address, BODIES[path] ?? {})));
};

describe('each route of a person and of an organisation', () => {
  it('is on this list', () => {
    expect(routes.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      'GET /organisations/:organisationId',
      'GET /people/:personId/across-pairs',
      'GET /people/:personId/calendar',
      'GET /people/:personId/not-knowing',
      'GET /people/:personId/pairs',
      'GET /people/:personId/prepare',
      'GET /people/:personId/questions',
      'GET /people/:personId/settings',
      'POST /people/:personId/calendar/choose-naming',
      'POST /people/:personId/calendar/end-feed',
      'POST /people/:personId/calendar/make-feed',
      'POST /people/:personId/calendar/reopen-feed',
      'POST /people/:personId/moment/:id/correct',
      'POST /people/:personId/moment/:id/let-go',
      'POST /people/:personId/moment/:id/notice-avoidance',
      'POST /people/:personId/moment/:id/share',
      'POST /people/:personId/moment/:id/take-back',
      'POST /people/:personId/moment/:id/take-up',
      'POST /people/:personId/moment/notice',
      'POST /people/:personId/preparation/answer-hardest',
      'POST /people/:personId/preparation/complete',
      'POST /people/:personId/preparation/correct-coaching-session',
      'POST /people/:personId/preparation/review-coaching-session',
      'POST /people/:personId/preparation/start',
      'POST /people/:personId/preparation/take-back-coaching-session',
      'POST /people/:personId/preparation/take-back-hardest',
      'POST /people/:personId/preparation/take-up',
      'POST /people/:personId/question/:id/answer',
      'POST /people/:personId/question/:id/bring',
      'POST /people/:personId/question/:id/let-go',
      'POST /people/:personId/question/:id/reword',
      'POST /people/:personId/question/:id/take-back',
      'POST /people/:personId/question/:id/take-up',
      'POST /people/:personId/question/keep',
      'POST /people/:personId/settings/choose-language',
      'POST /people/:personId/settings/choose-mail-kinds',
      'POST /people/:personId/settings/choose-time-zone',
    ]);
  });
  it('asks a stranger to sign in, whether there is such a one or not', async () => {
    for (const route of routes) {
      const there = await ask(opened.visitor(), route, coachId, organisationId);
      expect([route.path, there]).toMatchObject([
        route.path,
        { status: 401, body: { type: expect.stringMatching(/not-signed-in$/) } },
      ]);
      expect(await ask(opened.visitor(), route, 'nobody', NOWHERE)).toEqual(there);
    }
  });
  it('tells whoever it isn’t as much as of one that doesn’t exist, the other of the two as well', async () => {
    for (const visitor of [pair.supervisor, await opened.signUp('Cleo')])
      for (const route of routes) {
        const nowhere = await ask(visitor, route, 'nobody', NOWHERE);
        expect([route.path, nowhere]).toMatchObject([
          route.path,
          { status: 404, body: { type: expect.stringMatching(/not-found$/) } },
        ]);
        expect(await ask(visitor, route, coachId, organisationId)).toEqual(nowhere);
        // An id of another kind of scope is none of this kind.
        expect(await ask(visitor, route, pair.allianceId, pair.allianceId)).toEqual(nowhere);
      }
  });
  it('answers whose it is', async () => {
    for (const route of routes)
      expect([route.path, (await ask(pair.coach, route, coachId, organisationId)).status]).toEqual([
        route.path,
        200,
      ]);
  });
});

describe('what somebody chooses for themselves', () => {
  const settings = (path: string) => `/people/${path}`;
  it('is there as soon as it was chosen, for them alone, and once under one key', async () => {
    const dee = await opened.signUp('Dee');
    const id = await idFor(dee);
    const unasked = { mailKinds: ['waits-for-me', 'session-near'] };
    expect((await dee.get(settings(`${id}/settings`))).body).toEqual(unasked);
    const key = { 'idempotency-key': 'the-same-choice' };
    const choose = () =>
      dee.post(settings(`${id}/settings/choose-time-zone`), { timeZone: 'Africa/Cairo' }, key);
    const chosen = await choose();
    expect(chosen.status).toBe(200);
    expect((await choose()).headers.get('idempotent-replayed')).toBe('true');
    dee.after(chosen);
    expect(said(await dee.get(settings(`${id}/settings`)))).toEqual({
      status: 200,
      body: { ...unasked, timeZone: 'Africa/Cairo' },
    });
    await dee.post(settings(`${id}/settings/choose-time-zone`), { timeZone: null });
    await dee.post(settings(`${id}/settings/choose-mail-kinds`), { kinds: [] });
    await dee.post(settings(`${id}/settings/choose-language`), { language: 'de' });
    expect((await dee.get(settings(`${id}/settings`))).body).toEqual({
      timeZone: null,
      mailKinds: [],
      language: 'de',
    });
  });
  it('is refused where there is no such zone or letter, or where nothing would change', async () => {
    const eli = await opened.signUp('Eli');
    const id = await idFor(eli);
    const refused = async (verb: string, body: object) =>
      (await eli.post(settings(`${id}/settings/${verb}`), body)).status;
    for (const timeZone of ['Mars/Olympus', '+05:30', '', 7])
      expect([timeZone, await refused('choose-time-zone', { timeZone })]).toEqual([timeZone, 422]);
    for (const language of ['pseudo', 'de-DE', '', 7])
      expect([language, await refused('choose-language', { language })]).toEqual([language, 422]);
    for (const kinds of [['everything'], 'waits-for-me', undefined])
      expect([kinds, await refused('choose-mail-kinds', { kinds })]).toEqual([kinds, 422]);
    expect(await refused('choose-mail-kinds', { kinds: ['waits-for-me'] })).toBe(200);
    expect(await refused('choose-mail-kinds', { kinds: ['waits-for-me'] })).toBe(422);
  });
  it('changes nothing in any document of an alliance, on any day', async () => {
    const documents = ['partnership', 'story', 'agreement', 'sessions', 'goals', 'themes', 'alliance'];
    const today = new Date().toISOString().slice(0, 10);
    const all = () =>
      Promise.all(
        [pair.coach, pair.supervisor].flatMap((visitor) =>
          documents.flatMap((document) =>
            ['', `?asOf=${today}`].map(async (query) => {
              const answer = await visitor.get(`/alliances/${pair.allianceId}/${document}${query}`);
              return { ...said(answer), etag: answer.headers.get('etag') };
            }),
          ),
        ),
      );
    const before = await all();
    expect(before.every(({ status }) => status === 200)).toBe(true);
    const chosen = await pair.coach.post(settings(`${coachId}/settings/choose-mail-kinds`), { kinds: [] });
    expect(chosen.status).toBe(200);
    await pair.coach.post('/organisations', { name: 'Another' });
    await until('both are heard of', async () => (await mineOf(pair.coach)).length === 2);
    expect(await all()).toEqual(before);
  });
});

describe('an account of before, which had a zone', () => {
  it('keeps it until its owner chooses one, or their device’s', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'alliance-zones-'));
    const folder = await openInstallation({ dir });
    try {
      const gus = await folder.signUp('Gus');
      const id = await idFor(gus);
      const accounts = new DatabaseSync(join(dir, 'accounts.db'));
      accounts.prepare('UPDATE user SET timeZone = ? WHERE id = ?').run('Asia/Kolkata', id);
      accounts.close();
      // Its token is renewed as it was in use.
      await idFor(gus);
      const read = async () => (await gus.get(`/people/${id}/settings`)).body;
      expect(await read()).toMatchObject({ timeZone: 'Asia/Kolkata' });
      for (const timeZone of [null, 'Africa/Cairo']) {
        await gus.post(`/people/${id}/settings/choose-time-zone`, { timeZone });
        expect(await read()).toMatchObject({ timeZone });
      }
    } finally {
      await folder.stop();
      rmSync(dir, { recursive: true });
    }
  });
});

describe('an organisation', () => {
  it('is its founder’s to read, and once under one key', async () => {
    const fay = await opened.signUp('Fay');
    const found = () =>
      fay.post('/organisations', { name: 'North Shore' }, { 'idempotency-key': 'north-shore-1' });
    const founded = await found();
    expect(idOf(await found())).toBe(idOf(founded));
    fay.after(founded);
    const mine = { organisationId: idOf(founded), name: 'North Shore' };
    expect(said(await fay.get(`/organisations/${idOf(founded)}`))).toEqual({ status: 200, body: mine });
    expect((await fay.get('/organisations')).body).toEqual([mine]);
    expect(await mineOf(pair.supervisor)).toEqual([]);
  });
  it('has a name', async () => {
    for (const name of ['', '  ', 'two\nlines', 'x'.repeat(121), undefined])
      expect([name, (await pair.coach.post('/organisations', { name })).status]).toEqual([name, 422]);
  });
});
