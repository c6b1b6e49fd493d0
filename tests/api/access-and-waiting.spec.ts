import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopeOf } from '@alliance/decider/scope';
import { TOPICS } from '@alliance/facts/catalogue';
import { positionToken } from '@alliance/platform/http/position-tokens';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import { Visitor } from '../harness/visitor.ts';

const NOWHERE = '99999999-9999-4999-8999-999999999999';
/** Milliseconds. Whoever waits for a position waits five seconds. */
const AT_ONCE = 2_500;

type Ids = Readonly<Record<'allianceId' | 'personId' | 'organisationId', string>>;

interface Address {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

let opened: Opened;
let pair: Pair;
let other: Visitor;
let routes: readonly Address[];
const ofScopes = () =>
  routes.filter(({ path }) => /^\/(alliances\/:allianceId|people\/:personId|organisations\/:org)/.test(path));
/** Of each kind of scope one that is there, and one that isn't. */
let there: Ids;
const nowhere: Ids = { allianceId: NOWHERE, personId: 'nobody', organisationId: NOWHERE };
beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
  await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
  const { user } = (await pair.coach.get('/auth/get-session')).body as { user: { id: string } };
  const founded = await pair.coach.post('/organisations', { name: 'The Harbour Practice' });
  there = { allianceId: pair.allianceId, personId: user.id, organisationId: idOf(founded) };
  other = await opened.signUp('Cleo');
  routes = opened.installation.served.runs.flatMap(({ routes: own, mounts }) => [
    ...own,
    ...mounts.flatMap(({ methods, path }) =>
      methods.map((method) => ({ method, path: path.replace('/*', '/sign-out') })),
    ),
  ]);
});
afterAll(() => opened.stop());

const at = (path: string, { allianceId, personId, organisationId }: Ids) =>
  path
    .replace(':allianceId', allianceId)
    .replace(':personId', personId)
    .replace(':organisationId', organisationId)
    .replace(':token', `${NOWHERE}.${'0'.repeat(64)}`)
    .replace(/:(id|sessionId)/, NOWHERE);
const asked = async (visitor: Visitor, { method, path }: Address, ids: Ids, position: string) => {
  const begun = performance.now();
  const headers = { 'alliance-position': position };
  const { status, body } = await (method === 'GET'
    ? visitor.get(at(path, ids), headers)
    : visitor.post(at(path, ids), {}, headers));
  return { answer: { status, body }, isAtOnce: performance.now() - begun < AT_ONCE };
};

describe('whoever may not read, on every route of a scope', () => {
  const forged = 'A'.repeat(22);
  it.each(['contracts:999999', 'contracts:1, reviews:999999', forged, `${forged}, ${forged}`, 'nonsense'])(
    'is answered at once, whether there is such a scope or not, with the position %s',
    async (position) => {
      expect(ofScopes().length).toBeGreaterThan(44);
      for (const route of ofScopes())
        for (const visitor of [new Visitor(opened.url, '/api'), other]) {
          const known = await asked(visitor, route, there, position);
          const unknown = await asked(visitor, route, nowhere, position);
          expect([route.path, known.isAtOnce, unknown.isAtOnce]).toEqual([route.path, true, true]);
          expect(known.answer).toEqual(unknown.answer);
          expect([401, 404]).toContain(known.answer.status);
        }
    },
  );

  it('while a member is told that it is still on its way', async () => {
    const path = `/alliances/${pair.allianceId}/story`;
    const { user } = (await pair.coach.get('/auth/get-session')).body as { user: { id: string } };
    const { tokens } = opened.platform?.vault ?? {};
    const place = { topic: TOPICS.contracts, position: 999_999 };
    const position = tokens && positionToken(tokens, scopeOf('alliance', pair.allianceId), user.id, place);
    const told = await pair.coach.get(path, { 'alliance-position': position ?? '' });
    expect(told.status).toBe(503);
  }, 10_000);

  it('and a page of an earlier build, which names positions barely, is answered as it is now', async () => {
    const bare = `contracts:999999.${'0'.repeat(32)}, reviews:7`;
    const route: Address = { method: 'GET', path: '/alliances/:allianceId/story' };
    const { answer, isAtOnce } = await asked(pair.coach, route, there, bare);
    expect([answer.status, isAtOnce]).toEqual([200, true]);
  });

  it('and the position of one alliance opens no other', async () => {
    const theirs = await formPair(opened, ['Dee', 'Eli']);
    const drafted = await theirs.does(theirs.coach, 'contract/draft', { templateId: 'usual-fourteen' });
    const { position } = drafted.body as { position: string };
    expect(position).toMatch(/^[\w-]{22}$/);
    const route: Address = { method: 'GET', path: '/alliances/:allianceId/story' };
    const { answer, isAtOnce } = await asked(other, route, there, position);
    expect([answer.status, isAtOnce]).toEqual([404, true]);
  });

  it('nor has it a member wait for what will never be heard in theirs', async () => {
    const theirs = await formPair(opened, ['Fay', 'Gus']);
    const drafted = await theirs.does(theirs.coach, 'contract/draft', { templateId: 'usual-fourteen' });
    const { position } = drafted.body as { position: string };
    const own = await pair.does(pair.supervisor, 'contract/comment-clause', {
      clauseId: 'ending',
      text: 'Gentle?',
    });
    const others = (own.body as { position: string }).position;
    for (const mistaken of [position, others, `contracts:1, ${position}`, forged]) {
      const route: Address = { method: 'GET', path: '/alliances/:allianceId/story' };
      const { answer, isAtOnce } = await asked(pair.coach, route, there, mistaken);
      expect([answer.status, answer.body, isAtOnce]).toMatchObject([
        400,
        { header: 'Alliance-Position' },
        true,
      ]);
    }
  });
});

describe('a page of another origin', () => {
  const send = async (
    { method, path }: Address,
    headers: Record<string, string>,
    body: string | null = null,
  ) => {
    const answer = await fetch(`${opened.url}/api${at(path, there)}`, {
      method,
      headers: { cookie: pair.coach.cookie, ...headers },
      body,
    });
    const { type = '' } = (await answer.json().catch(() => ({}))) as { type?: string };
    return [answer.status, type.slice(type.lastIndexOf('/') + 1)];
  };
  const changing = () => routes.filter(({ method }) => method === 'POST');

  it.each(['http://localhost:9', 'http://127.0.0.1', 'https://elsewhere.example', 'null', ''])(
    'changes nothing on any route, with %s',
    async (origin) => {
      expect(changing().length).toBeGreaterThan(40);
      for (const route of changing())
        for (const type of ['application/json', 'text/plain'])
          expect([route.path, ...(await send(route, { origin, 'content-type': type }, '{}'))]).toEqual([
            route.path,
            403,
            'other-origin',
          ]);
    },
  );

  it('nor does anybody who brings cookies and names no origin', async () => {
    for (const route of changing())
      expect([route.path, ...(await send(route, { 'content-type': 'application/json' }, '{}'))]).toEqual([
        route.path,
        403,
        'other-origin',
      ]);
  });

  it('while our own pages read and write by any name of this machine', async () => {
    const comment: Address = { method: 'POST', path: '/alliances/:allianceId/contract/comment-clause' };
    const { port } = new URL(opened.url);
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const headers = { origin: `http://${host}:${port}`, 'content-type': 'application/json' };
      expect((await send(comment, headers, '{"clauseId":"ending","text":"Gentle?"}'))[0]).toBe(200);
    }
  });

  it('cannot end a contract that its members can', async () => {
    const end: Address = { method: 'POST', path: '/alliances/:allianceId/contract/end' };
    expect(await send(end, { origin: 'http://localhost:9', 'content-type': 'text/plain' })).toEqual([
      403,
      'other-origin',
    ]);
    const own = await send(end, { origin: opened.url, 'content-type': 'application/json' }, '{}');
    expect(own[0]).not.toBe(403);
  });
});

describe('every answer', () => {
  it('says what it is and whose, refusals too', async () => {
    const heads = [
      await other.get('/alliances'),
      await other.get('/auth/get-session'),
      await other.get('/nowhere'),
      await other.post('/alliances/invitations', 'no JSON'),
      await new Visitor(opened.url, '/api').get('/alliances'),
      await new Visitor(opened.url, '/sample/api').get('/alliances'),
    ];
    for (const { headers, status } of heads)
      expect([
        status,
        headers.get('x-content-type-options'),
        headers.get('content-security-policy'),
        headers.get('referrer-policy'),
        headers.get('cross-origin-resource-policy'),
      ]).toEqual([
        status,
        'nosniff',
        "default-src 'none'; frame-ancestors 'none'; sandbox",
        'no-referrer',
        'same-origin',
      ]);
  });
});
