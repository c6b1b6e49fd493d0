import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { report, troubleOf } from '@alliance/platform/report';
import { instruments } from '@alliance/platform/telemetry/instruments';
import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import type { Resource } from '@opentelemetry/resources';
import { AggregationTemporality, InstrumentType, MeterProvider } from '@opentelemetry/sdk-metrics';

export interface MetricsOptions {
  readonly metricsPort: number;
  readonly metricsHost: string;
  readonly resource: Resource;
}

export interface Metrics {
  /** Undefined where the port could not be had: the process goes on, and the log says so. */
  readonly port: number | undefined;
  stop(): Promise<void>;
}

/**
 * The SDK goes on showing a gauge that nobody observes any more, so that the lag of a partition which others
 * hear now would stay for ever. A gauge is what was observed for this question, and nothing else.
 */
class Exporter extends PrometheusExporter {
  override selectAggregationTemporality(instrument: InstrumentType): AggregationTemporality {
    return instrument === InstrumentType.OBSERVABLE_GAUGE
      ? AggregationTemporality.DELTA
      : super.selectAggregationTemporality(instrument);
  }
}

/** Serves `/metrics` for Prometheus on a port of its own, which is nobody's business outside the installation. */
export const startMetrics = async (options: MetricsOptions): Promise<Metrics> => {
  // With a server of our own: the exporter's takes no free port, and its failure would be nobody's to see.
  const exporter = new Exporter({ preventServerStart: true, withoutScopeInfo: true });
  const provider = new MeterProvider({ resource: options.resource, readers: [exporter] });
  metrics.setGlobalMeterProvider(provider);
  // What is looked up when asked for has to be there before the first command is counted.
  instruments();
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/metrics')
      return exporter.getMetricsRequestHandler(request, response);
    response.writeHead(404).end();
  }).unref();
  const port = await listening(server, options);
  return {
    port,
    stop: async () => {
      metrics.disable();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await provider.shutdown();
    },
  };
};

const listening = (server: Server, { metricsPort, metricsHost }: MetricsOptions) =>
  new Promise<number | undefined>((resolve) => {
    server.on('error', (error) => {
      report('metrics-not-served', { ...troubleOf(error), port: metricsPort });
      resolve(undefined);
    });
    server.listen(metricsPort, metricsHost, () => resolve((server.address() as AddressInfo).port));
  });
