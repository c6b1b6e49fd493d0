import { reportAs } from '@alliance/platform/report';
import { emptyResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  ATTR_SERVICE_INSTANCE_ID,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_NAMESPACE,
} from '@opentelemetry/semantic-conventions';
import pTimeout from 'p-timeout';
import { startMetrics } from './metrics.ts';
import { startTraces } from './telemetry-traces.ts';

export interface TelemetryOptions {
  readonly service: string;
  /** Which of the processes of this service. */
  readonly instance: string;
  /** Where traces are sent, over OTLP/HTTP: `http://collector:4318`. Without it nothing is traced. */
  readonly otlpEndpoint?: string;
  /** Where Prometheus asks, 0 for a free one. Without it nothing is measured. */
  readonly metricsPort?: number;
  /** The address that metrics are served on; on every one, if nothing is said. */
  readonly metricsHost?: string;
}

export interface Telemetry {
  /** The port of the metrics; undefined where none are served. */
  readonly metricsPort: number | undefined;
  /** Sends what is left, for as long as that may take, and lets go. Never rejects. */
  stop(): Promise<void>;
}

/** Milliseconds that what is left may take to be sent: a process that is asked to stop has ten seconds for all. */
const FLUSHED_WITHIN = 3_000;

/**
 * Starts metrics and traces of this process. Call it once, before anything else in a `main.ts`. The collector may
 * be away at any time: then these figures are lost, and nothing else. No start and no request fails because of it.
 */
export const startTelemetry = async (options: TelemetryOptions): Promise<Telemetry> => {
  const { service, instance, otlpEndpoint, metricsPort, metricsHost = '0.0.0.0' } = options;
  reportAs({ service, instance });
  const resource = emptyResource().merge(
    resourceFromAttributes({
      [ATTR_SERVICE_NAMESPACE]: 'learning-alliance',
      [ATTR_SERVICE_NAME]: service,
      [ATTR_SERVICE_INSTANCE_ID]: instance,
    }),
  );
  const traces = otlpEndpoint === undefined ? undefined : startTraces(otlpEndpoint, resource);
  const metrics =
    metricsPort === undefined ? undefined : await startMetrics({ metricsPort, metricsHost, resource });
  return {
    metricsPort: metrics?.port,
    stop: async () => {
      const sent = Promise.allSettled([traces?.stop(), metrics?.stop()]);
      await pTimeout(sent, { milliseconds: FLUSHED_WITHIN, message: false });
    },
  };
};
