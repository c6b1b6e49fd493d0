import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drainOf } from '@alliance/platform/http/drain';
import { pathOf } from '@alliance/platform/http/path-of';
import { nothing, onlyOverTls, type Answer } from '@alliance/platform/http/plain-answers';

export interface HttpListener {
  readonly port: number;
  /** Takes no new requests, and gives those under way so many milliseconds to be answered. */
  drain(patience: number): Promise<void>;
}

export interface Place {
  readonly port: number;
  readonly host: string;
  /** Where people come to this very port, if they do. */
  readonly baseUrl?: string;
}

/** Opens the port of a process. For each request `answererOf` picks who answers, by the path. */
export const openListener = async (
  { port, host, baseUrl }: Place,
  answererOf: (path: string) => Answer,
): Promise<HttpListener> => {
  const server = createServer((request, response) => {
    // Anybody can send an address that is none: nothing is there.
    const path = pathOf(request.url);
    onlyOverTls(baseUrl, path === undefined ? nothing : answererOf(path))(request, response);
  });
  const drain = drainOf(server);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  return { port: (server.address() as AddressInfo).port, drain };
};
