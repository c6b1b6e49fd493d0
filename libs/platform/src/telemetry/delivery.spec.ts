import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Delivery, Message, Publishing } from '../ports/topics.ts';
import type { ViewStore } from '../ports/view-store.ts';
import { consuming } from './consuming.ts';
import { handOn } from './trace-handover.ts';
import { publish } from './publishing.ts';
import { inSpan, traceIdOf } from './traces.ts';

const exporter = new InMemorySpanExporter();
beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const spanProcessors = [new SimpleSpanProcessor({ exporter })];
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors }));
});
beforeEach(() => exporter.reset());
afterAll(() => {
  trace.disable();
  propagation.disable();
  context.disable();
});

const spansOf = (name: string) => exporter.getFinishedSpans().filter((span) => span.name === name);
const message = (id: string): Message => ({ key: 'pair', id, type: 'GoalRated', value: '{}' });
const command = (...facts: string[]) => inSpan('append', {}, async (span) => handOn(facts, span));
const published: Message[] = [];
const bus = (trouble?: Error): Publishing => ({
  publish: async (_topic, messages) => {
    if (trouble) throw trouble;
    published.splice(0, published.length, ...messages);
  },
});
const delivered = (messages: readonly Message[]): readonly Delivery[] =>
  messages.map((one, offset) => ({ topic: 'reviews', partition: 0, offset, message: one }));
const hearing = { consumer: 'insights', views: {} as ViewStore };

describe('a publish', () => {
  it('has a span in the trace of each command of its batch, and each message carries the one of its own', async () => {
    await command('one', 'two');
    await command('three');
    await publish(bus(), 'reviews', ['one', 'two', 'three', 'older'].map(message));
    const [first, second] = spansOf('append');
    const spans = spansOf('publish reviews');
    expect(spans.map((span) => span.parentSpanContext?.spanId)).toEqual([
      first?.spanContext().spanId,
      second?.spanContext().spanId,
    ]);
    expect(spans.every((span) => span.kind === SpanKind.PRODUCER)).toBe(true);
    const carried = published.map(({ traceparent }) => traceparent);
    expect(carried[0]).toContain(spans[0]?.spanContext().spanId);
    expect(carried[1]).toBe(carried[0]);
    expect(carried[2]).toContain(spans[1]?.spanContext().spanId);
    expect(carried[3]).toBeUndefined();
  });

  it('that fails says so by the class of the error, and may find its traces again', async () => {
    await command('one');
    await expect(publish(bus(new TypeError('what Tom said')), 'reviews', [message('one')])).rejects.toThrow();
    const [failed] = spansOf('publish reviews');
    expect(failed?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(failed?.attributes['error.type']).toBe('TypeError');
    expect(failed?.events).toEqual([]);
    await publish(bus(), 'reviews', [message('one')]);
    expect(published[0]?.traceparent).toBeDefined();
  });

  it('of facts that are in no trace leaves messages and traces alone', async () => {
    const messages = [message('never seen')];
    await publish(bus(), 'reviews', messages);
    expect(published).toEqual(messages);
    expect(exporter.getFinishedSpans()).toEqual([]);
  });
});

describe('hearing a batch', () => {
  it('goes on with the trace of the one command that all of it comes from', async () => {
    await command('one', 'two');
    await publish(bus(), 'reviews', ['one', 'two'].map(message));
    await consuming(hearing, async () => {})(delivered(published));
    const [producer] = spansOf('publish reviews');
    const [consumer] = spansOf('process insights');
    expect(consumer?.kind).toBe(SpanKind.CONSUMER);
    expect(consumer?.parentSpanContext?.spanId).toBe(producer?.spanContext().spanId);
    expect(consumer?.links).toEqual([]);
  });

  it('is a trace of its own with links, where it comes from several', async () => {
    await command('one');
    await command('two');
    await publish(bus(), 'reviews', ['one', 'two'].map(message));
    await consuming(hearing, async () => {})(delivered(published));
    const [consumer] = spansOf('process insights');
    expect(consumer?.parentSpanContext).toBeUndefined();
    expect(consumer?.links.map((link) => link.context.spanId)).toEqual(
      spansOf('publish reviews').map((span) => span.spanContext().spanId),
    );
  });

  it('is not stopped by a trace that is none', async () => {
    const odd = { ...message('one'), traceparent: 'what Tom said' };
    await consuming(hearing, async () => {})(delivered([odd]));
    const [consumer] = spansOf('process insights');
    expect(consumer?.parentSpanContext).toBeUndefined();
    expect(JSON.stringify(consumer?.attributes)).not.toContain('Tom');
  });

  it('that fails fails for the bus as well', async () => {
    const trouble = new RangeError('what Tom said');
    const hear = consuming(hearing, () => Promise.reject(trouble));
    await expect(hear(delivered([message('one')]))).rejects.toBe(trouble);
    const [consumer] = spansOf('process insights');
    expect(consumer?.attributes['error.type']).toBe('RangeError');
    // Whoever reports it is outside, and still can say where it belongs.
    expect(traceIdOf(trouble)).toBe(consumer?.spanContext().traceId);
  });
});
