import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { start, type Started } from '@alliance/all-in-one/start';
import { browserAt } from '@alliance/identity/browser';

const ORIGIN = 'https://alliance.example.org';
const ELSEWHERE = 'https://elsewhere.example';

let dir: string;
let started: Started;
let cookie: string;
let asset: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'alliance-'));
  started = await start({ port: 0, host: '127.0.0.1', dataDir: dir, baseUrl: ORIGIN, sample: false });
  const ask = (request: Request) => fetch(started.url + new URL(request.url).pathname, request);
  const browser = browserAt(ORIGIN, ask);
  const judith = { name: 'Judith Lindqvist', email: 'judith@example.org', password: 'a lamp and a chair' };
  await browser.post('/api/auth/sign-up/email', judith);
  cookie = browser.cookiesFor('/');
  const page = await (await fetch(started.url)).text();
  asset = /"(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
}, 60_000);
afterAll(async () => {
  await started.stop();
  rmSync(dir, { recursive: true });
});

interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** A request line as it is: a client that tidies addresses up would hide the odd ones. */
const ask = async (line: string, headers: Record<string, string> = {}, body = ''): Promise<Said> => {
  const socket = connect(Number(new URL(started.url).port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    answer += text;
    // An event stream doesn't end by itself.
    if (answer.includes('event-stream') && answer.includes('\r\n\r\n')) socket.end();
  });
  const named = Object.entries({ host: 'alliance.example.org', connection: 'close', ...headers });
  const length = body === '' ? [] : [['content-length', String(Buffer.byteLength(body))]];
  const head = [...named, ...length].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`${line} HTTP/1.1\r\n${head}\r\n${body}`);
  await once(socket, 'close');
  const [first = '', ...rest] = answer.slice(0, answer.indexOf('\r\n\r\n')).split('\r\n');
  const pairs = rest.map((one): [string, string] => {
    const [name = '', value = ''] = one.split(/: (.*)/);
    return [name, value];
  });
  const status = Number(first.split(' ')[1]);
  return { status, headers: new Headers(pairs), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
};

const json = { 'content-type': 'application/json', origin: ORIGIN };
const signIn = 'POST /api/auth/sign-in/email';
const asked: readonly (readonly [number, () => Promise<Said>])[] = [
  [200, () => ask('GET /')],
  [200, () => ask('GET /pairs/x/agreement')],
  [200, () => ask('GET /icon.svg')],
  [200, () => ask(`GET ${asset}`)],
  [404, () => ask('GET /assets/nowhere.js')],
  [404, () => ask('POST /')],
  [404, () => ask('GET /%zz')],
  [200, () => ask('GET /healthz')],
  [200, () => ask('GET /readyz')],
  [200, () => ask('GET /api/auth/jwks')],
  [200, () => ask('GET /api/auth/get-session', { cookie })],
  [200, () => ask('GET /api/alliances', { cookie })],
  [200, () => ask('GET /api/events', { cookie })],
  [400, () => ask('GET /api/alliances', { cookie, 'time-zone': 'Nowhere/At_All' })],
  [401, () => ask('GET /api/alliances')],
  [404, () => ask('GET /api/nowhere')],
  [404, () => ask('GET /api/%zz')],
  [404, () => ask('GET /sample/api/alliances')],
  [404, () => ask('GET //')],
  [400, () => ask(signIn, json, 'no JSON')],
  [401, () => ask(signIn, json, '{"email":"no@example.org","password":"a lamp and a chair"}')],
  [403, () => ask(signIn, { ...json, origin: ELSEWHERE }, '{}')],
  [413, () => ask(signIn, json, JSON.stringify('x'.repeat(200_000)))],
  [415, () => ask(signIn, { ...json, 'content-type': 'text/plain' }, '{}')],
  [422, () => ask(signIn, json, '{}')],
];

describe('every answer of an installation that people reach over TLS', () => {
  const all = async () => {
    const heard: Said[] = [];
    for (const [expected, sent] of asked) {
      const said = await sent();
      expect([said.status, said.body]).toEqual([expected, said.body]);
      heard.push(said);
    }
    return heard;
  };
  let heard: readonly Said[];
  beforeAll(async () => {
    heard = await all();
  }, 60_000);

  it('tells browsers to come over TLS only, for a year', () => {
    expect(heard.map(({ headers }) => headers.get('strict-transport-security'))).toEqual(
      asked.map(() => 'max-age=31536000'),
    );
  });

  it('says of what it holds which type it is and in which characters', () => {
    const types = heard
      .filter(({ body }) => body !== '')
      .map(({ headers }) => headers.get('content-type') ?? '');
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => !/^[a-z]+\/[a-z+-]+; charset=utf-8$/.test(type))).toEqual([]);
    expect(new Set(types.map((type) => type.split(';')[0]))).toEqual(
      new Set([
        'text/html',
        'application/javascript',
        'text/event-stream',
        'image/svg+xml',
        'application/json',
        'application/problem+json',
      ]),
    );
  });

  it('is taken by browsers for what it says, runs nothing that is not ours, and is framed by nobody', () => {
    expect(heard.map(({ headers }) => headers.get('x-content-type-options'))).toEqual(
      asked.map(() => 'nosniff'),
    );
    for (const { headers } of heard) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
    }
  });

  it('is no page when it is opened by itself, but for the page', () => {
    const data = heard.filter(({ headers }) => /json|event-stream/.test(headers.get('content-type') ?? ''));
    expect(data.length).toBeGreaterThan(15);
    expect(data.map(({ headers }) => headers.get('content-security-policy'))).toEqual(
      data.map(() => "default-src 'none'; frame-ancestors 'none'; sandbox"),
    );
  });
});

describe('a page of another origin', () => {
  it.each([
    ['GET /api/alliances', 401],
    ['GET /api/auth/get-session', 200],
    ['OPTIONS /api/alliances', 404],
    ['OPTIONS /api/auth/sign-in/email', 404],
    ['GET /', 200],
  ])('reads nothing: %s allows no origin', async (line, status) => {
    const headers = {
      origin: ELSEWHERE,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const said = await ask(line, headers);
    expect([...said.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(said.status).toBe(line.startsWith('OPTIONS /api') ? 403 : status);
  });
});

describe('an address that leads out of the folder of pages', () => {
  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../../package.json',
    '/assets/..%5c..%5cpackage.json',
    '/.git/config',
    '/.env',
    '//etc/passwd',
  ])('%s shows no file of ours', async (address) => {
    const { body, headers } = await ask(`GET ${address}`);
    expect(body).not.toMatch(/"workspaces"|\[core\]|root:/);
    if (headers.get('content-type')?.startsWith('text/html')) expect(body).toContain('<div id="root">');
  });
});
