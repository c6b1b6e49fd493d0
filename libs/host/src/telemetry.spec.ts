import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watch } from '@alliance/platform/telemetry/gauges';
import { committed, consumerLag, verified } from '@alliance/platform/telemetry/figures';
import { inSpan, traceIdOf } from '@alliance/platform/telemetry/traces';
import { watchReadiness } from './metrics-readiness.ts';
import type { State } from './state.ts';
import { startTelemetry, type Telemetry } from './telemetry.ts';

const who = { service: 'insights', instance: 'insights-1', metricsHost: '127.0.0.1' };
const letGo: (() => unknown)[] = [];
const logged: string[] = [];
beforeEach(() => {
  logged.splice(0);
  const writing = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    logged.push(String(chunk));
    return true;
  });
  letGo.push(() => writing.mockRestore());
});
afterEach(async () => {
  for (const one of letGo.splice(0).toReversed()) await one();
});

const started = async (more: { otlpEndpoint?: string; metricsPort?: number }): Promise<Telemetry> => {
  const telemetry = await startTelemetry({ ...who, ...more });
  letGo.push(() => telemetry.stop());
  return telemetry;
};
const scraped = async ({ metricsPort }: Telemetry, path = '/metrics') => {
  const response = await fetch(`http://127.0.0.1:${metricsPort}${path}`);
  return { status: response.status, text: await response.text() };
};
const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  letGo.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
/** Takes what collectors take, and answers as it is told, or not at all. */
const collector = async (status: number | 'never') => {
  const taken: { path: string | undefined; text: string }[] = [];
  const url = await listen(
    createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      taken.push({ path: request.url, text });
      if (status !== 'never') response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    }),
  );
  return { url, taken };
};
const traced = () => inSpan('command goal rate', {}, async () => traceIdOf());

describe('the metrics of a process', () => {
  it('are served on a port of their own, and nothing else is', async () => {
    const telemetry = await started({ metricsPort: 0 });
    committed('postgres', 5);
    committed('postgres', 1);
    verified('migration', 'same');
    const { status, text } = await scraped(telemetry);
    expect(status).toBe(200);
    expect(text).toContain('alliance_facts_appended_total{store="postgres"} 6');
    expect(text).toContain('alliance_commit_facts_count{store="postgres"} 2');
    expect(text).toContain('alliance_verifications_total{what="migration",result="same"} 1');
    expect(text).toContain('service_name="insights"');
    expect((await scraped(telemetry, '/')).status).toBe(404);
  });

  it('say whether it is ready', async () => {
    const telemetry = await started({ metricsPort: 0 });
    let state: State = { is: 'waiting', waitsFor: ['kafka'] };
    letGo.push(watchReadiness(() => state));
    expect((await scraped(telemetry)).text).toMatch(/^alliance_ready 0$/m);
    state = { is: 'ready' };
    expect((await scraped(telemetry)).text).toMatch(/^alliance_ready 1$/m);
  });

  it('have no lag of partitions that others hear now', async () => {
    const telemetry = await started({ metricsPort: 0 });
    const lag = consumerLag('insights');
    lag.of('alliance.contracts.v2', 3, 12);
    expect((await scraped(telemetry)).text).toMatch(/^alliance_consumer_lag_facts\{.*partition="3"\} 12$/m);
    lag.forget();
    expect((await scraped(telemetry)).text).not.toMatch(/^alliance_consumer_lag_facts\{/m);
  });

  it('come in time while a store doesn’t answer', async () => {
    const telemetry = await started({ metricsPort: 0 });
    letGo.push(watch('alliance_parked_keys', { consumer: 'insights' }, () => new Promise(() => {})));
    committed('sqlite', 1);
    expect((await scraped(telemetry)).text).toContain('alliance_facts_appended_total');
  });

  it('are missing where their port is taken, and the process starts all the same', async () => {
    const taken = Number(new URL(await listen(createServer())).port);
    const telemetry = await started({ metricsPort: taken });
    expect(telemetry.metricsPort).toBeUndefined();
    expect(logged.join('')).toMatch(/"event":"metrics-not-served".*"error":"Error"/);
  });
});

describe('the traces of a process', () => {
  it('reach the collector, at the latest when it stops', async () => {
    const { url, taken } = await collector(200);
    const telemetry = await started({ otlpEndpoint: `${url}/` });
    const id = await traced();
    await telemetry.stop();
    expect(taken).toHaveLength(1);
    expect(taken[0]?.path).toBe('/v1/traces');
    expect(taken[0]?.text).toContain(id);
    expect(taken[0]?.text).toContain('insights-1');
  });

  it.each([
    ['is not there', async () => 'http://127.0.0.1:1'],
    ['refuses', async () => (await collector(503)).url],
    ['takes and never answers', async () => (await collector('never')).url],
  ])('hold nothing up when the collector %s', async (_, endpoint) => {
    const telemetry = await started({ otlpEndpoint: await endpoint() });
    expect(await traced()).toMatch(/^[\da-f]{32}$/);
    const before = performance.now();
    await telemetry.stop();
    expect(performance.now() - before).toBeLessThan(3_500);
  });

  it('are not made where nobody is told', async () => {
    await started({});
    expect(await traced()).toBeUndefined();
  });

  it('end with their host, and can begin again', async () => {
    const { url } = await collector(200);
    await (await started({ otlpEndpoint: url })).stop();
    expect(await traced()).toBeUndefined();
    await started({ otlpEndpoint: url });
    expect(await traced()).toBeDefined();
  });
});
