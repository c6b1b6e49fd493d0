import { emptyResource } from '@opentelemetry/resources';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { registerTraces } from '@alliance/host/telemetry-traces';
import { openInstallation, type Opened } from '../harness/openings.ts';

export interface Traces {
  spans(): readonly ReadableSpan[];
  stop(): Promise<void>;
}

/** Keeps the spans of this process in memory, those that its host would send. */
export const startTracing = (): Traces => {
  const exporter = new InMemorySpanExporter();
  const { stop } = registerTraces(new SimpleSpanProcessor({ exporter }), emptyResource());
  return { spans: () => exporter.getFinishedSpans(), stop };
};

/** An installation in memory that is traced: where logs are the topics, a fact's trace goes on from its append. */
export const openTraced = (): Promise<Opened> => openInstallation({ unruly: false });
