import { openListener } from '@alliance/host/http-listener';
import { readRouteTable } from '@alliance/gateway/route-table';
import { createProxy } from '@alliance/gateway/proxy';
import { instancesAt } from './instances.ts';
import { openInstallation, type Opened, type Opening } from './opened.ts';
import { Visitor } from './visitor.ts';

/** Where people come, as they see it in their browser; TLS is for whoever stands before the gateway. */
export const PUBLIC = 'https://alliance.example.org';

export interface BehindGateway extends Pick<Opened, 'signUp' | 'visitor' | 'stop' | 'installation'> {
  /** Where the gateway itself is listened to. */
  readonly url: string;
  /** Where it passes everything on to. */
  readonly behind: string;
}

/** An installation that is reached over https, with a gateway of its own process before it. */
export const openBehindGateway = async ({
  proxies = [],
  ...options
}: Omit<Opening, 'baseUrl'> & { readonly proxies?: readonly string[] } = {}): Promise<BehindGateway> => {
  const opened = await openInstallation({ ...options, baseUrl: PUBLIC });
  const services = new Map(
    ['contracts', 'reviews', 'insights', 'identity'].map((name) => [name, instancesAt(opened.url)]),
  );
  const ways = await createProxy({ table: readRouteTable(), services, trustedProxies: proxies });
  const listener = await openListener({ port: 0, host: '127.0.0.1', baseUrl: PUBLIC }, () => ways.answer);
  const url = `http://127.0.0.1:${listener.port}`;
  const visitor = () => new Visitor(url, '/api', PUBLIC);
  return {
    url,
    behind: opened.url,
    installation: opened.installation,
    visitor,
    signUp: (name) => opened.signUp(name, visitor()),
    stop: async () => {
      await listener.drain(100);
      await ways.stop();
      await opened.stop();
    },
  };
};
