import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Agent } from 'undici';
import { instancesAt } from '../../../tests/harness/instances.ts';
import { clientOf } from './asking.ts';
import { inOrderFor } from './rendezvous.ts';

const SCOPE = 'alliances/0b6f';
const PATH = `/api/${SCOPE}/goal/articulate`;

let agent: Agent;
const servers: Server[] = [];
beforeEach(() => {
  agent = new Agent();
});
afterEach(async () => {
  await agent.destroy();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

/** Two processes of a service; the one that the scope prefers answers as it is told to, the other always well. */
const two = async (preferred: RequestListener) => {
  const heard: { readonly by: string; readonly body: string }[] = [];
  const handlers = new Map<string, RequestListener>();
  const open = async () => {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        heard.push({ by: url, body });
        handlers.get(url)?.(request, response);
      });
    });
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, server };
  };
  const both = [await open(), await open()];
  const [first = '', second = ''] = inOrderFor(
    SCOPE,
    both.map(({ url }) => url),
  );
  handlers.set(first, preferred);
  handlers.set(second, (_request, response) => response.end('by the other'));
  const instances = instancesAt(first, second);
  const client = clientOf({ agent, instances });
  const ask = async (method: 'GET' | 'POST', headers: Record<string, string> = {}, path = PATH) => {
    const { statusCode, body } = await client.request({
      path,
      method,
      headers,
      body: method === 'POST' ? 'some words' : null,
    });
    return [statusCode, await body.text()];
  };
  const close = (url: string) => {
    const server = both.find((one) => one.url === url)?.server;
    server?.closeAllConnections();
    return new Promise((closed) => server?.close(closed));
  };
  return { first, second, instances, client, ask, heard, close };
};

const key = { 'idempotency-key': 'once-and-no-more' };
const well: RequestListener = (_request, response) => response.end('by the first');
const breakingOff: RequestListener = (request) => request.socket.destroy();
const silent: RequestListener = () => undefined;
const unable: RequestListener = (_request, response) => response.writeHead(503).end('not now');

describe('what a scope is asked for', () => {
  it('goes to the same process while that is ready, whatever it is', async () => {
    const { ask, heard, first } = await two(well);
    for (const path of [PATH, `/api/${SCOPE}/contract/sign`, `/api/${SCOPE}/story?asOf=2026-01-01`])
      expect(await ask('POST', {}, path)).toEqual([200, 'by the first']);
    expect(new Set(heard.map(({ by }) => by))).toEqual(new Set([first]));
  });

  it('goes to the other while that isn’t, and comes back to it', async () => {
    const { ask, instances, first } = await two(well);
    instances.doubt(first);
    expect(await ask('POST')).toEqual([200, 'by the other']);
    instances.isBack(first);
    expect(await ask('POST')).toEqual([200, 'by the first']);
  });

  it('of no scope goes to either', async () => {
    const { ask } = await two(well);
    const answers = new Set<unknown>();
    for (let again = 0; again < 40; again++) answers.add((await ask('POST', {}, '/api/alliances')).at(-1));
    expect(answers).toEqual(new Set(['by the first', 'by the other']));
  });

  it.each([
    ['GET', 'breaks off', {}, breakingOff],
    ['POST', 'breaks off', key, breakingOff],
    ['GET', 'says that it can’t just now', {}, unable],
    ['POST', 'says that it can’t just now', key, unable],
  ] as const)('by %s is asked of the other where the one %s', async (method, _what, headers, listener) => {
    const { ask, heard, second } = await two(listener);
    expect(await ask(method, headers)).toEqual([200, 'by the other']);
    expect(heard).toHaveLength(2);
    expect(heard.at(-1)).toEqual({ by: second, body: method === 'POST' ? 'some words' : '' });
  });

  it('is asked of the other where the one can’t be reached, also if it must not come twice', async () => {
    const { ask, heard, first, close } = await two(well);
    await close(first);
    expect(await ask('POST')).toEqual([200, 'by the other']);
    expect(heard).toHaveLength(1);
  });

  it('is asked of one that was found away, where the last that was ready breaks off', async () => {
    const { ask, instances, second } = await two(breakingOff);
    instances.doubt(second);
    expect(await ask('POST', key)).toEqual([200, 'by the other']);
  });

  it('is asked of nobody else where it might then happen twice', async () => {
    const { ask, heard } = await two(breakingOff);
    await expect(ask('POST')).rejects.toThrow();
    expect(heard).toHaveLength(1);
    const doubtful = await two(unable);
    expect(await doubtful.ask('POST')).toEqual([503, 'not now']);
    expect(doubtful.heard).toHaveLength(1);
  });

  it('is asked of the other where the one stays silent: a command soon, a read once the one is found away', async () => {
    const commanded = await two(silent);
    const begun = performance.now();
    expect(await commanded.ask('POST', key)).toEqual([200, 'by the other']);
    expect(performance.now() - begun).toBeLessThan(2_000);
    const read = await two(silent);
    setTimeout(() => read.instances.doubt(read.first), 300);
    expect(await read.ask('GET')).toEqual([200, 'by the other']);
  });

  it('stays with the one that is silent where there is no other to ask', async () => {
    const { ask, instances, second, heard } = await two((_request, response) =>
      setTimeout(() => response.end('by the first, late'), 1_500),
    );
    instances.doubt(second);
    expect(await ask('POST', key)).toEqual([200, 'by the first, late']);
    expect(heard).toHaveLength(1);
  });

  it('bears that whoever asked has gone before the answer was at its end', async () => {
    const { client } = await two((_request, response) => void response.write('half of it'));
    const { body } = await client.request({ path: PATH, method: 'GET', body: null });
    expect(body.listenerCount('error')).toBeGreaterThan(0);
    const closed = new Promise((over) => body.on('close', over));
    // As a proxy does when its client has gone. Nobody is there to hear of an error.
    body.destroy();
    await closed;
    expect(body.destroyed).toBe(true);
  });
});
