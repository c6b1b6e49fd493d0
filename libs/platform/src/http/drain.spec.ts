import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { drainOf } from './drain.ts';

const LONG = 30_000;
const SHORT = 50;
let end = () => {};
afterEach(() => end());

const serving = async (answer: RequestListener) => {
  const server = createServer(answer);
  const drain = drainOf(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  end = () => {
    server.close();
    server.closeAllConnections();
  };
  let asked = 0;
  server.on('request', () => (asked += 1));
  const inHand = (requests: number) => until('they are in hand', () => asked >= requests);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, drain, inHand };
};

describe('a server that is drained', () => {
  it('answers what is in hand, says that the line ends, and takes nothing more', async () => {
    let answer = () => {};
    const { url, drain, inHand } = await serving((_request, response) => {
      answer = () => response.end('done');
    });
    const asked = fetch(url);
    await inHand(1);
    const drained = drain(LONG);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    answer();
    const response = await asked;
    expect([response.headers.get('connection'), await response.text()]).toEqual(['close', 'done']);
    await drained;
  });

  it('ends at once where lines are only kept open', async () => {
    const { url, drain } = await serving((_request, response) => response.end());
    await (await fetch(url)).text();
    const begun = performance.now();
    await drain(LONG);
    expect(performance.now() - begun).toBeLessThan(LONG / 2);
  });

  it('cuts event streams, once everything else is answered', async () => {
    const over: string[] = [];
    const { url, drain, inHand } = await serving((request, response) => {
      if (request.url === '/events')
        response.setHeader('content-type', 'text/event-stream').write(': here\n\n');
      else void pause(SHORT).then(() => response.end());
    });
    const stream = (await fetch(`${url}/events`)).text().catch(() => over.push('stream'));
    const asked = fetch(url).then(() => over.push('answer'));
    await inHand(2);
    await drain(LONG);
    await Promise.all([stream, asked]);
    expect(over).toEqual(['answer', 'stream']);
  });

  it('cuts what takes longer than its patience', async () => {
    const { url, drain, inHand } = await serving(() => undefined);
    const asked = fetch(url).catch(() => 'cut');
    await inHand(1);
    await drain(SHORT);
    expect(await asked).toBe('cut');
  });
});
