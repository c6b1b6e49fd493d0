import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRouteTable } from '@alliance/gateway/route-table';
import { createProxy } from '@alliance/gateway/proxy';
import { openListener, type HttpListener } from '@alliance/host/http-listener';
import { instancesAt } from './instances.ts';

const closing: (() => Promise<unknown>)[] = [];
/** Ends all that was opened here. */
export const closeAll = async (): Promise<void> => {
  for (const close of closing.splice(0).toReversed()) await close();
};

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

/** A gateway before four services; those that nobody cares about say who they are. */
export const openGateway = async (
  own: Readonly<Record<string, RequestListener>> = {},
  trusted: string[] = [],
) => {
  const services = new Map<string, string>();
  const servers = new Map<string, Server>();
  for (const name of ['contracts', 'reviews', 'insights', 'identity']) {
    const server = await service(own[name] ?? ((_request, response) => response.end(name)));
    servers.set(name, server);
    services.set(name, urlOf(server));
  }
  const ways = await createProxy({
    table: readRouteTable(),
    services: new Map([...services].map(([name, url]) => [name, instancesAt(url)])),
    trustedProxies: trusted,
  });
  const listener: HttpListener = await openListener({ port: 0, host: '127.0.0.1' }, () => ways.answer);
  closing.push(async () => {
    await listener.drain(100);
    await ways.stop();
  });
  return { url: `http://127.0.0.1:${listener.port}`, port: listener.port, servers, services };
};
/** The last part of a problem’s type. */
export const typeOf = async (answer: Response) =>
  String(((await answer.json()) as { type: string }).type)
    .split('/')
    .at(-1);
