import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { postInPieces } from '@alliance/platform-tests/in-pieces';
import { until } from '@alliance/platform-tests/until';
import { openDoorway, type Doorway } from '@alliance/host/doorway';
import { instancesAt } from '../../../tests/harness/instances.ts';
import { readRouteTable } from './route-table.ts';
import { waysTo } from './ways.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const service = async (answer: RequestListener): Promise<Server> => {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return server;
};
const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A front before four services; those that nobody cares about say who they are. */
const fronting = async (own: Readonly<Record<string, RequestListener>> = {}, trusted: string[] = []) => {
  const services = new Map<string, string>();
  const servers = new Map<string, Server>();
  for (const name of ['contracts', 'reviews', 'insights', 'identity']) {
    const server = await service(own[name] ?? ((_request, response) => response.end(name)));
    servers.set(name, server);
    services.set(name, urlOf(server));
  }
  const ways = await waysTo({
    table: readRouteTable(),
    services: new Map([...services].map(([name, url]) => [name, instancesAt(url)])),
    trustedProxies: trusted,
  });
  const doorway: Doorway = await openDoorway({ port: 0, host: '127.0.0.1' }, () => ways.answer);
  closing.push(async () => {
    await doorway.drain(100);
    await ways.stop();
  });
  return { url: `http://127.0.0.1:${doorway.port}`, port: doorway.port, servers, services };
};

const typeOf = async (answer: Response) =>
  String(((await answer.json()) as { type: string }).type)
    .split('/')
    .at(-1);

describe('the way to a service', () => {
  it.each([
    ['GET', '/api/auth/jwks', 'identity'],
    ['POST', '/api/auth/sign-in/email', 'identity'],
    ['POST', '/api/alliances/invitations', 'contracts'],
    ['POST', '/api/alliances/x/contract/sign', 'contracts'],
    ['POST', '/api/alliances/x/session/schedule', 'reviews'],
    ['GET', '/api/alliances/x/story?asOf=2026-05-01', 'insights'],
    ['GET', '/api/events', 'insights'],
  ])('for %s %s leads to %s', async (method, path, who) => {
    const { url } = await fronting();
    expect(await (await fetch(url + path, { method })).text()).toBe(who);
  });

  it('is the one that the services say, each of them', () => {
    expect(new Set(readRouteTable().map((row) => row.service))).toEqual(
      new Set(['contracts', 'reviews', 'insights', 'identity']),
    );
  });

  it('is closed to a body that no service would take; the line to us stays as it was', async () => {
    let heard = 0;
    const { url } = await fronting({
      contracts: (_request, response) => {
        heard += 1;
        response.end();
      },
    });
    const send = (size: number) =>
      fetch(`${url}/api/alliances/invitations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ message: 'x'.repeat(size) }),
      });
    for (let again = 0; again < 20; again++) {
      const answer = await send(1_000_000);
      expect([answer.status, answer.headers.get('connection'), await typeOf(answer)]).toEqual([
        413,
        'keep-alive',
        'body-too-large',
      ]);
      expect((await send(100_000)).status).toBe(200);
    }
    expect(heard).toBe(20);
  });

  it('is cut for who announces more than anybody would read to its end', async () => {
    const { port } = await fronting();
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.write(
      'POST /api/alliances/invitations HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n{',
    );
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*body-too-large/i);
  });

  it.each([
    ['GET', '/api/nowhere'],
    ['GET', '/api/alliances/x/contract/sign'],
    ['DELETE', '/api/alliances/x/story'],
    ['GET', '/api/auth/..%2f..%2fhealthz'],
    ['GET', '/api/%zz'],
  ])('isn’t there for %s %s', async (method, path) => {
    const { port } = await fronting();
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.end(`${method} ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('application/problem+json');
  });

  it('leads on no trace that a browser speaks of', async () => {
    const asked: unknown[] = [];
    const identity: RequestListener = ({ headers }, response) => {
      asked.push([headers['traceparent'], headers['tracestate'], headers['baggage']]);
      response.end();
    };
    const { url } = await fronting({ identity });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const headers = { traceparent, tracestate: 'who=amara', baggage: 'who=amara' };
    await fetch(`${url}/api/auth/get-session`, { headers });
    expect(asked).toEqual([[undefined, undefined, undefined]]);
  });

  it('says from where somebody came, whatever they said', async () => {
    const asked: unknown[] = [];
    const identity: RequestListener = ({ headers }, response) => {
      asked.push([headers['x-forwarded-for'], headers['x-real-ip'], headers['forwarded'], headers['origin']]);
      response.end();
    };
    const lies = {
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      origin: 'https://alliance.example.org',
    };
    const alone = await fronting({ identity });
    await fetch(`${alone.url}/api/auth/get-session`, { headers: lies });
    const behind = await fronting({ identity }, ['loopback']);
    await fetch(`${behind.url}/api/auth/get-session`, { headers: lies });
    expect(asked).toEqual([
      ['127.0.0.1', undefined, undefined, 'https://alliance.example.org'],
      ['203.0.113.9', undefined, undefined, 'https://alliance.example.org'],
    ]);
  });

  it('says so also to whoever asks that it be left out', async () => {
    const asked: unknown[] = [];
    const identity: RequestListener = ({ headers }, response) => {
      asked.push([headers['x-forwarded-for'], headers['connection']]);
      response.end();
    };
    const { port } = await fronting({ identity });
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'GET /api/auth/get-session HTTP/1.1\r\nHost: here\r\nConnection: close, X-Forwarded-For\r\n\r\n',
    );
    await once(socket, 'data');
    socket.destroy();
    expect(asked).toEqual([['127.0.0.1', 'keep-alive']]);
  });

  it('carries what decides about a command and a read', async () => {
    const said = {
      'time-zone': 'Australia/Lord_Howe',
      'idempotency-key': 'once-and-no-more',
      'if-match': '"7"',
      'alliance-position': 'contracts:12',
      origin: 'https://alliance.example.org',
      cookie: '__Host-alliance.session_token=a; __Host-alliance.session_data=b',
    };
    const heard: unknown[] = [];
    const contracts: RequestListener = ({ headers }, response) => {
      heard.push(headers);
      response.writeHead(412, { etag: '"8"', 'content-type': 'application/problem+json' }).end('{}');
    };
    const { url } = await fronting({ contracts });
    const answer = await fetch(`${url}/api/alliances/x/contract/sign`, { method: 'POST', headers: said });
    expect(heard).toEqual([expect.objectContaining(said)]);
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('content-type')]).toEqual([
      412,
      '"8"',
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('carries a body of which nobody said how long it is, and refuses one that goes on too long', async () => {
    let heard = 0;
    const { url } = await fronting({
      contracts: (request, response) => {
        heard += 1;
        request.pipe(response);
      },
    });
    const send = async (kib: number) => {
      const answer = await postInPieces(
        `${url}/api/alliances/invitations`,
        { 'content-type': 'application/json' },
        Array(kib).fill('x'.repeat(1_024)),
      );
      return { status: answer.status, length: answer.body.length };
    };
    expect(await send(128)).toEqual({ status: 200, length: 128 * 1_024 });
    expect((await send(129)).status).toBe(413);
    expect((await send(2_000)).status).toBe(413);
    expect(heard).toBe(1);
  });

  it('carries a body and an answer as they are, up to the largest that is taken', async () => {
    const { url } = await fronting({
      contracts: (request, response) => {
        response.setHeader('set-cookie', ['a=1', 'b=2']);
        request.pipe(response);
      },
    });
    const body = JSON.stringify({ text: 'ö'.repeat(65_530) });
    expect(128 * 1024 - Buffer.byteLength(body)).toBe(1);
    const answer = await fetch(`${url}/api/alliances/invitations`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect((await answer.text()) === body).toBe(true);
  });

  it('lets events through as they happen, and tells the service when the listener has gone', async () => {
    const heartbeat = 'event: heartbeat\ndata: {"everySeconds":20}\n\n';
    let said = heartbeat;
    let gone = false;
    let say: (text: string) => unknown = () => undefined;
    const { url } = await fronting({
      insights: (_request, response) => {
        say = (text) => response.write(text);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        say(heartbeat);
        response.on('close', () => (gone = true));
      },
    });
    const listening = new AbortController();
    const answer = await fetch(`${url}/api/events`, { signal: listening.signal });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    // Each is heard before the next is said.
    for (const next of ['data: 1\n\n', heartbeat, 'data: 2\n\n', heartbeat]) {
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe(said);
      said = next;
      say(next);
    }
    listening.abort();
    await until('the service knows', () => gone);
  });

  it('ends a stream when the service does, so that the browser asks again', async () => {
    const { url, servers } = await fronting({
      insights: (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n'),
    });
    const answer = await fetch(`${url}/api/events`);
    servers.get('insights')?.closeAllConnections();
    await expect(answer.text()).rejects.toThrow();
  });
});

describe('a service that is away', () => {
  it('is told as one, with when to ask again, and never where it is', async () => {
    const { url, servers, services } = await fronting();
    const server = servers.get('reviews');
    await new Promise((closed) => server?.close(closed));
    const answer = await fetch(`${url}/api/alliances/x/session/schedule`, { method: 'POST' });
    const { port } = new URL(services.get('reviews') ?? '');
    const text = await answer.clone().text();
    expect([502, 503]).toContain(answer.status);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await typeOf(answer)).toBe('service-away');
    expect(text).not.toContain(port);
  });

  it('passes on that it can’t just now, once, without asking it again by itself', async () => {
    let asked = 0;
    const { url } = await fronting({
      insights: (_request, response) => {
        asked += 1;
        response.writeHead(503, { 'retry-after': '1', 'content-type': 'application/problem+json' }).end('{}');
      },
    });
    const answer = await fetch(`${url}/api/alliances/x/story`);
    expect([answer.status, answer.headers.get('retry-after'), asked]).toEqual([503, '1', 1]);
  });

  it('that breaks off in the middle of a question is asked no second time', async () => {
    let asked = 0;
    const { url } = await fronting({
      contracts: (request) => {
        asked += 1;
        request.socket.destroy();
      },
    });
    const answer = await fetch(`${url}/api/alliances/invitations`, { method: 'POST' });
    expect([answer.status, await typeOf(answer), asked]).toEqual([502, 'service-away', 1]);
  });
});
