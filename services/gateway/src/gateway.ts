import { hostname } from 'node:os';
import { openListener } from '@alliance/host/http-listener';
import { probeAt } from '@alliance/host/probes';
import { watchReadiness } from '@alliance/host/metrics-readiness';
import type { State } from '@alliance/host/state';
import { startTelemetry } from '@alliance/host/telemetry';
import { nothing, type Answer } from '@alliance/platform/http/plain-answers';
import { report } from '@alliance/platform/report';
import { dashboardFiles } from './dashboard-files.ts';
import type { Environment } from './environment.ts';
import { readRouteTable } from './route-table.ts';
import { instancesOf, type Instances } from './instances.ts';
import { createProxy } from './proxy.ts';

/** Milliseconds that requests have to be answered in, once the process is to stop: it has ten seconds for all. */
const DRAINED_WITHIN = 5_000;

export interface Gateway {
  readonly port: number;
  stop(): Promise<void>;
}

/** The one origin of the services: the dashboard's files, and below `/api` the way to whoever answers. */
export const startGateway = async (environment: Environment): Promise<Gateway> => {
  const telemetry = await startTelemetry({
    service: 'gateway',
    instance: `${hostname()}-${process.pid}`,
    ...(environment.otlpEndpoint !== undefined && { otlpEndpoint: environment.otlpEndpoint }),
    ...(environment.metricsPort !== undefined && { metricsPort: environment.metricsPort }),
  });
  const dashboard = await dashboardFiles();
  const services = new Map<string, Instances>();
  for (const [name, urls] of environment.services) services.set(name, await instancesOf(name, urls));
  const stopServices = () => Promise.all([...services.values()].map((one) => one.stop()));
  const ways = await createProxy({
    table: readRouteTable(),
    services,
    trustedProxies: environment.trustedProxies,
  });
  let isEnding = false;
  const state = (): State => {
    if (isEnding) return { is: 'draining' };
    const waitsFor = [...services].filter(([, its]) => !its.areThere()).map(([name]) => name);
    return waitsFor.length === 0 ? { is: 'ready' } : { is: 'waiting', waitsFor };
  };
  const forget = watchReadiness(state);
  const answererOf = (path: string): Answer => probeAt(path, state) ?? behind(path);
  const behind = (path: string): Answer => {
    if (path === '/api' || path.startsWith('/api/')) return ways.answer;
    // Here is no sample; the dashboard doesn't speak of one where it is told that there is nothing.
    if (path.startsWith('/sample/api/')) return nothing;
    return dashboard.answer;
  };
  const listener = await openListener(environment, answererOf).catch(async (error: unknown) => {
    forget();
    await stopServices();
    await telemetry.stop();
    throw error;
  });
  report('open', { service: 'gateway', port: listener.port });
  return {
    port: listener.port,
    stop: async () => {
      isEnding = true;
      await listener.drain(DRAINED_WITHIN);
      await ways.stop();
      await stopServices();
      await dashboard.stop();
      forget();
      await telemetry.stop();
    },
  };
};
