import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between a browser and a server on many a network, and how it fails. */
export interface Proxy {
  readonly url: string;
  /** How often the stream of changes was asked for. */
  readonly streams: () => number;
  /** How many streams are open. */
  readonly open: () => number;
  /** Answers the next request for the stream with 502. */
  refuseOnce(): void;
  /** Passes nothing on of the streams that are open, and closes nothing. */
  holdBack(): void;
  /** Breaks the streams that are open. */
  breakOff(): void;
  stop(): Promise<void>;
}

export const proxyTo = async (url: string): Promise<Proxy> => {
  const target = new URL(url);
  const open = new Set<{ readonly from: IncomingMessage; readonly to: ServerResponse }>();
  let streams = 0;
  let refusals = 0;
  const server = createServer((asked, answer) => {
    const isStream = asked.url === '/api/events';
    if (isStream) streams += 1;
    if (isStream && refusals > 0) {
      refusals -= 1;
      return answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    }
    const onwards = request(
      {
        host: target.hostname,
        port: target.port,
        path: asked.url,
        method: asked.method,
        headers: asked.headers,
      },
      (from) => {
        answer.writeHead(from.statusCode ?? 502, from.headers);
        answer.flushHeaders();
        from.pipe(answer);
        if (!isStream) return;
        const stream = { from, to: answer };
        open.add(stream);
        answer.once('close', () => (open.delete(stream), from.destroy()));
      },
    );
    onwards.once('error', () => answer.destroy());
    return asked.pipe(onwards);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    streams: () => streams,
    open: () => open.size,
    refuseOnce: () => {
      refusals += 1;
    },
    holdBack: () => {
      for (const { from, to } of open) from.unpipe(to);
    },
    breakOff: () => {
      for (const { to } of open) to.destroy();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
