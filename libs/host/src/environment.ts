import type { Engines } from '@alliance/platform-distributed/engines';
import { z } from 'zod';
import {
  address,
  collector,
  count,
  listOf,
  mailServer,
  operator,
  origin,
  port,
  proxies,
  readVariables,
  rootKey,
  type Operator,
  withSecretsFromFiles,
} from './variables.ts';

/** Each of these may also be named as a file: `ROOT_KEY_FILE` for `ROOT_KEY`. */
const SECRETS = ['DATABASE_URL', 'EVENTSTOREDB_URL', 'ROOT_KEY', 'SMTP_URL'] as const;

const environment = z
  .object({
    /** The port of this service. */
    PORT: port.default(3000),
    /** Which addresses are listened on. */
    HOST: address.default('127.0.0.1'),
    /** PostgreSQL: views, keys, accounts, and the facts where there is no EventStoreDB. */
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: 'say it like postgres://name@database.example.org:5432/alliance',
    }),
    /** Kafka: the brokers that are asked first. */
    KAFKA_BROKERS: listOf(
      /^[\w.-]+:\d{1,5}$|^\[[\da-f:]+\]:\d{1,5}$/i,
      'say host:port, with commas between several',
    ),
    /** EventStoreDB. Where it is given, facts are kept there, and in PostgreSQL otherwise. */
    EVENTSTOREDB_URL: z
      .url({
        protocol: /^(esdb|kurrentdb)(\+discover)?$/,
        error: 'say it like esdb://eventstore.example.org',
      })
      .optional(),
    /** 256 bits in base64: wraps every other key. The same for every service of an installation. */
    ROOT_KEY: rootKey,
    /** Where people reach the installation, as they see it in their browser. The same for every service. */
    BASE_URL: origin,
    /** Where the other services ask identity for the keys of sessions. */
    IDENTITY_URL: origin.optional(),
    /** A mail server for invitations and letters about accounts, `smtp://…`. Without one, links are shown. */
    SMTP_URL: mailServer.optional(),
    /** Who runs this installation and how they are reached: people read it before they sign up. */
    OPERATOR: operator.optional(),
    /** How topics are made, where they aren't there yet. Partitions never change afterwards. */
    TOPIC_PARTITIONS: count(1_000).default(12),
    TOPIC_REPLICAS: count(9).default(1),
    TOPIC_MIN_IN_SYNC: count(9).default(1),
    /** Whose word for a client's address is taken: the gateway's address, or the range that it comes from. */
    TRUSTED_PROXIES: proxies.default(['loopback']),
    /** Where traces are sent, over OTLP/HTTP; without it, nowhere. */
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
    /** A port of its own for what Prometheus asks; without it, metrics are not served. */
    METRICS_PORT: port.optional(),
  })
  .refine(({ TOPIC_REPLICAS, TOPIC_MIN_IN_SYNC }) => TOPIC_MIN_IN_SYNC <= TOPIC_REPLICAS, {
    error: 'it can’t be more than TOPIC_REPLICAS',
    path: ['TOPIC_MIN_IN_SYNC'],
  });

/** What the process of a service is told at its start. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly engines: Engines;
  readonly baseUrl: string;
  readonly identityUrl: string;
  readonly smtpUrl?: string;
  readonly operator?: Operator;
  readonly trustedProxies: readonly string[];
  readonly otlpEndpoint?: string;
  readonly metricsPort?: number;
}

/** Read once, at the start. Throws with the name of what is wrong and how it should be. */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const read = readVariables(environment, withSecretsFromFiles(variables, SECRETS));
  return {
    port: read.PORT,
    host: read.HOST,
    engines: {
      databaseUrl: read.DATABASE_URL,
      kafkaBrokers: read.KAFKA_BROKERS,
      ...(read.EVENTSTOREDB_URL !== undefined && { eventStoreUrl: read.EVENTSTOREDB_URL }),
      rootKey: read.ROOT_KEY,
      topics: {
        partitions: read.TOPIC_PARTITIONS,
        replicas: read.TOPIC_REPLICAS,
        minInSyncReplicas: read.TOPIC_MIN_IN_SYNC,
      },
    },
    baseUrl: read.BASE_URL,
    identityUrl: read.IDENTITY_URL ?? read.BASE_URL,
    trustedProxies: read.TRUSTED_PROXIES,
    ...(read.SMTP_URL !== undefined && { smtpUrl: read.SMTP_URL }),
    ...(read.OPERATOR !== undefined && { operator: read.OPERATOR }),
    ...(read.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && { otlpEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT }),
    ...(read.METRICS_PORT !== undefined && { metricsPort: read.METRICS_PORT }),
  };
};
