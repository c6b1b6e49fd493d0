import { emptyResource } from '@opentelemetry/resources';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { registerTraces } from '@alliance/host/telemetry-traces';
import type { MessageBus } from '@alliance/platform/ports/message-bus';
import { openInstallation, type Opened } from '../harness/opened.ts';

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

/** The embedded bus with what it leaves out and Kafka carries in a header: the trace of a message. */
export const carrying = (bus: MessageBus): MessageBus => {
  const carried = new Map<string, string>();
  return {
    ...bus,
    publish: (topic, messages) => {
      for (const { id, traceparent } of messages) if (traceparent !== undefined) carried.set(id, traceparent);
      return bus.publish(topic, messages);
    },
    consume: (group, topics, handle) =>
      bus.consume(group, topics, (batch) =>
        handle(
          batch.map((delivery) => {
            const traceparent = carried.get(delivery.message.id);
            return traceparent === undefined
              ? delivery
              : { ...delivery, message: { ...delivery.message, traceparent } };
          }),
        ),
      ),
  };
};

/** An installation in memory whose bus carries traces. */
export const openTraced = (): Promise<Opened> => openInstallation({ unruly: false, bus: carrying });
