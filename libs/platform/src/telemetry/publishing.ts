import { SpanKind, type Span } from '@opentelemetry/api';
import type { Message, Publishing } from '../ports/topics.ts';
import { handedOnWith } from './trace-handover.ts';
import { contextOf, failed, traceparentOf, tracer } from './traces.ts';

/**
 * Publishes a batch, with a span in the trace of each command whose facts are in it; the messages carry that span
 * on. Facts that are in no trace any more, or never were, cost nothing.
 */
export const publish = async (
  publishing: Publishing,
  topic: string,
  messages: readonly Message[],
): Promise<void> => {
  const spans = new Map<string, Span>();
  const carrying = messages.map((message) => {
    const from = handedOnWith(message.id);
    if (from === undefined) return message;
    const span = spans.get(from) ?? started(topic, from, messages.length);
    spans.set(from, span);
    const traceparent = traceparentOf(span);
    return traceparent === undefined ? message : { ...message, traceparent };
  });
  try {
    await publishing.publish(topic, carrying);
  } catch (error) {
    for (const span of spans.values()) failed(span, error);
    throw error;
  } finally {
    for (const span of spans.values()) span.end();
  }
};

const started = (topic: string, from: string, count: number) =>
  tracer().startSpan(
    `publish ${topic}`,
    {
      kind: SpanKind.PRODUCER,
      attributes: { 'messaging.destination.name': topic, 'messaging.batch.message_count': count },
    },
    contextOf(from),
  );
