import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Served } from '@alliance/platform/service/serve';
import type { CatchUpProgress } from './caught-up.ts';
import { requestRouter } from './request-router.ts';

const saying = (who: string): Pick<Served, 'answer'> => ({
  answer: (_request, response) => void response.end(who),
});
let own: Served | CatchUpProgress | 'opening';
let sample: Served | 'opening' | undefined;
let server: Server;
const open = async (baseUrl?: string) => {
  server = requestRouter({
    own: () => own,
    sample: () => sample,
    dashboard: saying('dashboard').answer,
    baseUrl,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
};
const close = async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
};
beforeEach(async () => {
  own = saying('own') as Served;
  sample = saying('sample') as Served;
  await open();
});
afterEach(close);

/** Sends a request line as it is: a client that tidies addresses up would hide the odd ones. */
const ask = async (target: string, method = 'GET') => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
  socket.end(`${method} ${target} HTTP/1.0\r\nHost: here\r\n\r\n`);
  await once(socket, 'close');
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? [];
  return { status: Number(status), head, body };
};

describe('who answers a request', () => {
  it.each([
    ['/', 'dashboard'],
    ['/our-story', 'dashboard'],
    ['/api', 'own'],
    ['/api/alliances?asOf=2026-05-01', 'own'],
    ['/apiary', 'dashboard'],
    ['/sample/api/alliances', 'sample'],
    ['/sample', 'dashboard'],
    ['/x/../api/alliances', 'own'],
    ['http://elsewhere.example/api/alliances', 'own'],
  ])('for %s it is %s', async (address, who) => {
    expect((await ask(address)).body).toContain(who);
  });

  it('tells browsers to come over TLS only, for a year, where people come that way', async () => {
    const told = /\r\nstrict-transport-security: max-age=31536000\r\n/i;
    for (const address of ['/', '/api', '/sample/api/x', '/healthz'])
      expect((await ask(address)).head).not.toMatch(/strict-transport/i);
    await close();
    await open('https://alliance.example.org');
    own = 'opening';
    for (const address of ['/', '/api', '/sample/api/x', '/healthz'])
      expect(`${(await ask(address)).head}\r\n`).toMatch(told);
  });

  it('says that it is alive, and when it is ready', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    own = 'opening';
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(503);
  });

  it('asks for patience while something is being opened, and knows of no sample where there is none', async () => {
    own = sample = 'opening';
    for (const address of ['/api/alliances', '/sample/api/alliances']) {
      const { status, head, body } = await ask(address);
      expect([status, JSON.parse(body)]).toMatchObject([
        503,
        { status: 503, type: expect.stringMatching(/opening$/) },
      ]);
      expect(head.toLowerCase()).toContain('retry-after: 1');
      expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    }
    sample = undefined;
    expect((await ask('/sample/api/alliances')).status).toBe(404);
  });
});

describe('while what people see is made again', () => {
  it('nobody is let in, and everybody is told how far it is, in hundredths and not in facts', async () => {
    own = { processed: 134, of: 200 };
    expect((await ask('/readyz')).status).toBe(503);
    const { status, head, body } = await ask('/api/alliances');
    expect([status, JSON.parse(body)]).toMatchObject([
      503,
      { type: expect.stringMatching(/opening$/), detail: expect.stringContaining('67 % so far') },
    ]);
    expect(body).not.toMatch(/134|200/);
    expect(head.toLowerCase()).toContain('retry-after: 1');
    expect((await ask('/')).body).toContain('dashboard');
  });
});

describe('an address that is none', () => {
  it.each(['//', '///api', '//[', 'http://[', 'http://', '/%', '/api/%E0%A4%A', '*', '/\\', '?', '#'])(
    '%s is answered like any other',
    async (address) => {
      expect((await ask(address)).status).toBeGreaterThanOrEqual(200);
      expect((await ask('/healthz')).status).toBe(200);
    },
  );

  it('never ends the server, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[/:[\]@#?%\\.*a-z0-9-]{1,20}$/), async (address) => {
        expect((await ask(address)).status).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: 200 },
    );
  });
});
