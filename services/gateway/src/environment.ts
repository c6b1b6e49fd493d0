import { address, collector, origin, origins, port, proxies, readVariables } from '@alliance/host/variables';
import { z } from 'zod';

const environment = z.object({
  /** The port that people come to. */
  PORT: port.default(3000),
  /** Which addresses are listened on. */
  HOST: address.default('127.0.0.1'),
  /** Where people reach the installation: over TLS, browsers are told to come no other way. */
  BASE_URL: origin.optional(),
  /**
   * Where each service is, as seen from here: one url, or several with commas between them. A name that stands for
   * several addresses stands for as many processes.
   */
  CONTRACTS_URL: origins,
  REVIEWS_URL: origins,
  INSIGHTS_URL: origins,
  IDENTITY_URL: origins,
  /** Whose word for a client's address is taken: a load balancer in front of this. Without any, nobody's. */
  TRUSTED_PROXIES: proxies.default([]),
  /** Where traces are sent, over OTLP/HTTP; without it, nowhere. */
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
  /** A port of its own for what Prometheus asks; without it, metrics are not served. */
  METRICS_PORT: port.optional(),
});

/** What the gateway is told at its start. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly baseUrl?: string;
  /** By the service's name. */
  readonly services: ReadonlyMap<string, readonly string[]>;
  readonly trustedProxies: readonly string[];
  readonly otlpEndpoint?: string;
  readonly metricsPort?: number;
}

/** Read once, at the start. Throws with the name of what is wrong and how it should be. */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const read = readVariables(environment, variables);
  return {
    port: read.PORT,
    host: read.HOST,
    ...(read.BASE_URL !== undefined && { baseUrl: read.BASE_URL }),
    services: new Map([
      ['contracts', read.CONTRACTS_URL],
      ['reviews', read.REVIEWS_URL],
      ['insights', read.INSIGHTS_URL],
      ['identity', read.IDENTITY_URL],
    ]),
    trustedProxies: read.TRUSTED_PROXIES,
    ...(read.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && { otlpEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT }),
    ...(read.METRICS_PORT !== undefined && { metricsPort: read.METRICS_PORT }),
  };
};
