import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startKafka, type StartedKafka } from '../engines/kafka.ts';
import { postgresForTests, startPostgres, type PostgresServer } from '../engines/postgres.ts';
import { wayToSilence, type SilentWay } from '../engines/silent-way.ts';
import { freePort } from '../faults/server-process.ts';
import { serviceProcess, type ServiceProcess } from './service-process.ts';

export const SERVICES = ['contracts', 'reviews', 'insights', 'identity', 'gateway'] as const;
/** Second ones, for those who want two. */
const SECOND = ['insights-2', 'contracts-2', 'reviews-2'] as const;
const ALL = [...SERVICES, ...SECOND];
/** The five of every installation, and further ones. */
export type Name = (typeof ALL)[number];

/** Milliseconds in which every process has to be ready. */
const PATIENCE = 120_000;

export interface TopologyOptions {
  /** The clock of every service stands there until it is moved. */
  readonly clockAt?: string;
  /** A PostgreSQL of its own, that can be killed, instead of a database on the common one. */
  readonly ownPostgres?: boolean;
  /** How many brokers; they are always its own, because topics have the same names everywhere. */
  readonly brokers?: 1 | 3;
  /** Which processes are started at once; without it, the five. */
  readonly start?: readonly Name[];
  /** Which of them come to PostgreSQL by a way of their own, that can fall silent. */
  readonly byWays?: readonly Name[];
  /** For every service, over what is usual. */
  readonly variables?: Readonly<Record<string, string>>;
  /** For one of them, over what all have. */
  readonly own?: Readonly<Partial<Record<Name, Readonly<Record<string, string>>>>>;
}

/** The services as they run in processes of their own, on real engines. */
export interface Topology {
  /** Where people come: the gateway. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly kafka: StartedKafka;
  /** Where PostgreSQL is its own. */
  readonly postgres: PostgresServer | undefined;
  of(name: Name): ServiceProcess;
  /** Of those who come to PostgreSQL by one. */
  wayOf(name: Name): SilentWay;
  /** Resolves once all of these are ready; without names, once all are that were started at first. */
  ready(...names: readonly Name[]): Promise<void>;
  /** Moves the clock of every service, where it was given one. */
  moveClockTo(instant: string): Promise<void>;
  close(): Promise<void>;
}

const serviceOf = (name: Name) => name.replace(/-2$/, '');

export const openTopology = async (options: TopologyOptions = {}): Promise<Topology> => {
  const { start = SERVICES, clockAt, brokers = 1, byWays = [], variables = {}, own = {} } = options;
  const [postgres, kafka] = await Promise.all([
    options.ownPostgres ? startPostgres() : undefined,
    startKafka({ brokers }),
  ]);
  const server = postgres ?? (await postgresForTests());
  const databaseUrl = await server.newDatabase();
  const ports = new Map<Name, number>();
  for (const name of ALL) ports.set(name, await freePort());
  const ways = new Map<Name, SilentWay>();
  for (const name of byWays) ways.set(name, await wayToSilence(databaseUrl));
  const urlOf = (name: Name) => `http://127.0.0.1:${ports.get(name)}`;
  const places = Object.fromEntries(
    (['contracts', 'reviews', 'insights', 'identity'] as const).map((name) => [
      `${name.toUpperCase()}_URL`,
      // The gateway knows both of a decider where two are started.
      start
        .filter((one) => serviceOf(one) === name && (one === name || name !== 'insights'))
        .map(urlOf)
        .join(',') || urlOf(name),
    ]),
  );
  const installation = {
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: kafka.brokers.join(','),
    ROOT_KEY: randomBytes(32).toString('base64'),
    BASE_URL: urlOf('gateway'),
    IDENTITY_URL: urlOf('identity'),
    ...(brokers === 3 && { TOPIC_REPLICAS: '3', TOPIC_MIN_IN_SYNC: '2' }),
    ...variables,
  };
  const processes = new Map<Name, ServiceProcess>(
    [...ports].map(([name, port]) => [
      name,
      serviceProcess({
        service: serviceOf(name),
        port,
        variables: {
          ...(name === 'gateway' ? places : installation),
          ...(ways.has(name) && { DATABASE_URL: ways.get(name)?.url ?? '' }),
          ...own[name],
        },
        ...(clockAt !== undefined && { clockAt }),
      }),
    ]),
  );
  const of = (name: Name): ServiceProcess => {
    const found = processes.get(name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  };
  for (const name of start) of(name).start();
  return {
    url: urlOf('gateway'),
    databaseUrl,
    kafka,
    postgres,
    of,
    wayOf: (name) => {
      const way = ways.get(name);
      if (!way) throw new Error(`${name} has no way of its own`);
      return way;
    },
    ready: async (...names) => {
      const begun = performance.now();
      for (const name of names.length > 0 ? names : start)
        while (!(await of(name).isReady())) {
          if (performance.now() - begun > PATIENCE)
            throw new Error(`${name} was not ready in time:\n${of(name).printed().slice(-4_000)}`);
          await pause(50);
        }
    },
    moveClockTo: async (instant) =>
      void (await Promise.all(start.map((name) => of(name).moveClockTo(instant)))),
    close: async () => {
      await Promise.all([...processes.values()].map((one) => one.kill()));
      for (const way of ways.values()) way.close();
      await kafka.stop();
      await server.stop();
    },
  };
};
