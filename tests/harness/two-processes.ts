import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { upstreamClient } from '@alliance/gateway/upstream-client';
import { inOrderFor } from '@alliance/gateway/rendezvous';
import { Agent } from 'undici';
import { instancesAt } from './instances.ts';

export const SCOPE = 'alliances/0b6f';
export const PATH = `/api/${SCOPE}/goal/articulate`;

const closing: (() => Promise<unknown>)[] = [];
/** Ends all that was opened here. */
export const closeAll = async (): Promise<void> => {
  for (const close of closing.splice(0).toReversed()) await close();
};

const close = (server: Server) => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
};

/** Two processes of a service; the one that the scope prefers answers as it is told to, the other well, or as told. */
export const twoProcesses = async (
  preferred: RequestListener,
  otherwise: RequestListener = (_request, response) => response.end('by the other'),
) => {
  const agent = new Agent();
  closing.push(() => agent.destroy());
  const heard: { readonly by: string; readonly body: string }[] = [];
  const broken: string[] = [];
  const handlers = new Map<string, RequestListener>();
  const open = async () => {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        heard.push({ by: url, body });
        handlers.get(url)?.(request, response);
      });
      response.on('close', () => {
        if (!response.writableFinished) broken.push(url);
      });
    });
    closing.push(() => close(server));
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
  handlers.set(second, otherwise);
  const instances = instancesAt(first, second);
  const client = upstreamClient({ agent, instances });
  const ask = async (method: 'GET' | 'POST', headers: Record<string, string> = {}, path = PATH) => {
    const { statusCode, body } = await client.request({
      path,
      method,
      headers,
      body: method === 'POST' ? 'some words' : null,
    });
    return [statusCode, await body.text()];
  };
  return {
    first,
    second,
    instances,
    client,
    ask,
    /** Who was asked for what, in order. */
    heard,
    /** Whose answers nobody waited for. */
    broken,
    close: async (url: string) => {
      const server = both.find((one) => one.url === url)?.server;
      if (server) await close(server);
    },
  };
};

export const key = { 'idempotency-key': 'once-and-no-more' };
export const well: RequestListener = (_request, response) => response.end('by the first');
export const after =
  (milliseconds: number, listener: RequestListener = well): RequestListener =>
  (request, response) =>
    void setTimeout(() => listener(request, response), milliseconds);
export const breakingOff: RequestListener = (request) => request.socket.destroy();
export const silent: RequestListener = () => undefined;
export const unable: RequestListener = (_request, response) => response.writeHead(503).end('not now');
