import { OUR_TRACER } from '@alliance/platform/telemetry/traces';
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';

/** Milliseconds for one batch, trying again included. */
const SENT_WITHIN = 2_500;
/** Milliseconds in which spans gather. */
const GATHER = 1_000;
/** Spans that wait at most, about a kilobyte each; what comes beyond that is not kept. */
const WAITING = 8_192;

/** Where the spans of a process go; the platform's own code knows only the API. */
export const startTraces = (otlpEndpoint: string, resource: Resource): { stop(): Promise<void> } => {
  const exporter = new OTLPTraceExporter({
    url: `${otlpEndpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: SENT_WITHIN,
  });
  const batches = new BatchSpanProcessor({
    exporter,
    exportTimeoutMillis: SENT_WITHIN,
    scheduledDelayMillis: GATHER,
    maxQueueSize: WAITING,
  });
  return registerTraces(batches, resource);
};

/** Hands the spans of this process to whoever takes them. */
export const registerTraces = (to: SpanProcessor, resource: Resource): { stop(): Promise<void> } => {
  const provider = new TracerProvider({ resource, spanProcessors: [onlyOurs(to)] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return {
    stop: async () => {
      try {
        await provider.shutdown();
      } finally {
        trace.disable();
        propagation.disable();
        context.disable();
      }
    },
  };
};

/**
 * Libraries that trace themselves find the SDK as well, and record errors with their messages, which may hold
 * an address. What isn't ours goes nowhere.
 */
const onlyOurs = (to: SpanProcessor): SpanProcessor => ({
  forceFlush: () => to.forceFlush(),
  shutdown: () => to.shutdown(),
  onStart: (span, parent) => {
    if (span.instrumentationScope.name === OUR_TRACER) to.onStart(span, parent);
  },
  onEnd: (span) => {
    if (span.instrumentationScope.name === OUR_TRACER) to.onEnd(span);
  },
});
