import { hostname } from 'node:os';
import { answeringEngines } from '@alliance/platform-distributed/answering';
import { distributed } from '@alliance/platform-distributed/distributed';
import type { EngineName } from '@alliance/platform-distributed/engine';
import { originsOf } from '@alliance/platform/http/origins';
import { followWithdrawals } from '@alliance/platform-distributed/postgres/postgres-withdrawals';
import { createSessionVerifier, sessionNamesOf, type SessionVerifier } from '@alliance/platform/http/session';
import type { Withdrawals } from '@alliance/platform/http/withdrawals';
import type { Platform } from '@alliance/platform/ports/ports';
import { serve } from '@alliance/platform/service/serve';
import type { Service } from '@alliance/platform/service/service';
import { readEnvironment, type Environment } from './environment.ts';
import { startHosting, type Open } from './hosting.ts';
import type { Pace } from './health-monitor.ts';
import { watchReadiness } from './metrics-readiness.ts';
import { giveUp, runUntilSignal } from './process.ts';
import { startTelemetry } from './telemetry.ts';

/** The tenant’s name where the engines hold one installation only. */
export const TENANT = 'main';
/** Where every service's routes live, as people see them. */
export const PREFIX = '/api';

/** A service as its `main.ts` makes it. */
export interface Hosted {
  readonly service: Service;
  /** How it knows who asks, where that isn't by identity's public keys, fetched over HTTP. */
  readonly sessions?: SessionVerifier;
  stop?(): Promise<void>;
}

export interface Given {
  readonly environment: Environment;
  readonly platform: Platform;
  /** The sessions that were ended, by whichever process. */
  readonly withdrawals: Withdrawals;
}

/**
 * PostgreSQL is asked often: a process that can't reach it any more says so within a second and a half, and the gateway
 * asks another.
 */
const OF_POSTGRESQL: Pace = { patience: 500, every: 250, waits: { first: 50, longest: 1_000 } };

/** Runs one service in this process, configured by the environment, until the process gets a signal to stop. */
export const host = (
  name: string,
  needs: readonly EngineName[],
  make: (given: Given) => Hosted | Promise<Hosted>,
): Promise<void> =>
  runUntilSignal(async () => {
    const environment = readEnvironment(process.env);
    const telemetry = await startTelemetry({
      service: name,
      instance: `${hostname()}-${process.pid}`,
      ...(environment.otlpEndpoint !== undefined && { otlpEndpoint: environment.otlpEndpoint }),
      ...(environment.metricsPort !== undefined && { metricsPort: environment.metricsPort }),
    });
    const engines = answeringEngines(environment.engines, name);
    const hosting = await startHosting({
      name,
      port: environment.port,
      host: environment.host,
      needs: engines
        .filter(({ name }) => needs.includes(name))
        .map((engine) => (engine.name === 'postgresql' ? { ...engine, pace: OF_POSTGRESQL } : engine)),
      open: () => openService(name, environment, make),
      onRefused: giveUp,
    });
    const forget = watchReadiness(hosting.state);
    return {
      stop: async () => {
        await hosting.stop();
        forget();
        await telemetry.stop();
      },
    };
  });

const openService = async (
  name: string,
  environment: Environment,
  make: (given: Given) => Hosted | Promise<Hosted>,
): Promise<Open> => {
  const platform = await distributed(environment.engines, { clientId: name });
  const letGo: (() => Promise<void>)[] = [() => platform.close()];
  const stop = async () => {
    for (const one of letGo.toReversed()) await one();
  };
  try {
    const { withdrawals, stop: stopFollowing } = followWithdrawals(environment.engines.databaseUrl);
    letGo.push(stopFollowing);
    const { service, sessions, stop: stopHosted } = await make({ environment, platform, withdrawals });
    if (stopHosted) letGo.push(stopHosted);
    const served = await serve([service], platform, {
      tenant: TENANT,
      prefix: PREFIX,
      origins: originsOf(environment.baseUrl),
      sessions: sessions ?? sessionsOfIdentity(environment, withdrawals),
      trustedProxies: environment.trustedProxies,
    });
    letGo.push(() => served.stop());
    return { answer: served.answer, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const sessionsOfIdentity = (
  { baseUrl, identityUrl }: Environment,
  withdrawals: Withdrawals,
): SessionVerifier =>
  createSessionVerifier({
    withdrawals,
    jwks: new URL(`${PREFIX}/auth/jwks`, identityUrl),
    ...sessionNamesOf(baseUrl, TENANT),
  });
