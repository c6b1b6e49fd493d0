import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { systemClock, type Clock } from '@alliance/platform/clock';
import { embedded } from '@alliance/platform-embedded/embedded';
import type { Topics } from '@alliance/platform/ports/topics';
import type { Platform } from '@alliance/platform/ports/ports';
import { requestRouter } from '@alliance/all-in-one/request-router';
import { install, type Installation } from '@alliance/all-in-one/installation';
import { openSample } from '@alliance/all-in-one/sample/sample';
import { Visitor } from './visitor.ts';

export interface Opened {
  readonly url: string;
  readonly installation: Installation;
  readonly platform?: Platform;
  /** Signs up somebody new by this name, in a browser of their own or in the one that is given. */
  signUp(name: string, visitor?: Visitor): Promise<Visitor>;
  /** Somebody's browser that has never been here. */
  visitor(): Visitor;
  stop(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** Idle connections stay: on a busy machine one would be closed in the moment in which it is used again. */
const listening = async (server: Server, port: number) => {
  server.keepAliveTimeout = 0;
  await once(server.listen(port, '127.0.0.1'), 'listening');
};

const nothing = (_request: unknown, response: { writeHead(status: number): { end(): void } }) =>
  response.writeHead(404).end();

export interface Opening {
  /** Where people come, if not to this very port. */
  readonly baseUrl?: string;
  readonly dir?: string;
  readonly clock?: Clock;
  /** The seed of the topics' liberties; without them they are orderly. */
  readonly unruly?: number | false;
  /** Whether there is an end to what one may send in a time. */
  readonly limited?: boolean;
  /** What stands before the topics. */
  readonly topics?: (topics: Topics) => Topics;
  readonly smtpUrl?: string;
  readonly looksEvery?: number;
  readonly trustedProxies?: readonly string[];
  readonly onLinkShown?: (link: string) => void;
}

/** An installation as `npm start` has it, without the dashboard's files, on unruly topics. */
export const openInstallation = async (options: Opening = {}): Promise<Opened> => {
  const port = await freePort();
  const {
    dir = 'memory',
    clock = systemClock,
    unruly = 7,
    topics = (same) => same,
    limited = false,
  } = options;
  const plain = await embedded({ dir, clock, ...(unruly !== false && { unruly: { seed: unruly } }) });
  const platform = { ...plain, topics: topics(plain.topics) };
  const url = `http://127.0.0.1:${port}`;
  const installation = await install(platform, {
    tenant: 'main',
    base: '',
    baseUrl: options.baseUrl ?? url,
    identity: { database: dir === 'memory' ? ':memory:' : `${dir}/accounts.db`, limited },
    ...(options.smtpUrl !== undefined && { smtpUrl: options.smtpUrl }),
    ...(options.looksEvery !== undefined && { looksEvery: options.looksEvery }),
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
    ...(options.onLinkShown && { onLinkShown: options.onLinkShown }),
  });
  const server = requestRouter({
    own: () => installation.served,
    sample: () => undefined,
    dashboard: nothing,
  });
  await listening(server, port);
  let people = 0;
  return {
    url,
    installation,
    platform,
    visitor: () => new Visitor(url, '/api'),
    signUp: async (name, visitor = new Visitor(url, '/api')) => {
      const email = `${name.toLowerCase().replaceAll(' ', '-')}.${(people += 1)}@people.example`;
      await visitor.post('/auth/sign-up/email', { name, email, password: 'a long enough one' });
      return visitor;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await installation.stop();
    },
  };
};

/** The sample, with a way to look in as any of its people. */
export const openSampleInstallation = async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const installation = await openSample({ baseUrl: url });
  const server = requestRouter({
    own: () => 'opening',
    sample: () => installation.served,
    dashboard: nothing,
  });
  await listening(server, port);
  const stranger = new Visitor(url, '/sample/api');
  const pairs = (await stranger.get('/identity/sample-pairs')).body as readonly {
    allianceId: string;
    coach: { id: string; name: string };
    supervisor: { id: string; name: string };
  }[];
  const people = (await stranger.get('/identity/sample-people')).body as readonly {
    id: string;
    name: string;
  }[];
  return {
    url,
    installation,
    stranger,
    people,
    /** The alliance of the pair whose coach has this first name. */
    allianceOf: (coach: string) => pairs.find((pair) => pair.coach.name.startsWith(coach))?.allianceId ?? '',
    lookInAs: async (name: string) => {
      const visitor = new Visitor(url, '/sample/api');
      const person = people.find((one) => one.name.startsWith(name));
      await visitor.post('/identity/sample-sign-in', { personId: person?.id });
      return visitor;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await installation.stop();
    },
  };
};
