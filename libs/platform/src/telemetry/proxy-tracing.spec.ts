import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { propagation, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import fastify from 'fastify';
import { traceProxied } from './proxy-tracing.ts';

const exporter = new InMemorySpanExporter();
beforeAll(() => {
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const spanProcessors = [new SimpleSpanProcessor({ exporter })];
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors }));
});
afterAll(() => {
  trace.disable();
  propagation.disable();
});

const open = async () => {
  const app = fastify();
  const onward = traceProxied(app);
  app.get('/api/alliances/:scope/goals', async (request) => onward(request));
  app.get('/api/broken', async (_request, reply) => reply.code(502).send('away'));
  await app.ready();
  return app;
};

describe('a request at the one origin', () => {
  it('begins a trace, whatever the browser says, and sends it on', async () => {
    const app = await open();
    const headers = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
    const answer = await app.inject({ url: '/api/alliances/tom-and-judith/goals', headers });
    const [span] = exporter.getFinishedSpans().slice(-1);
    expect(span?.name).toBe('GET /api/alliances/:scope/goals');
    expect(span?.parentSpanContext).toBeUndefined();
    expect(span?.attributes['http.response.status_code']).toBe(200);
    expect(answer.json()).toEqual({
      traceparent: `00-${span?.spanContext().traceId}-${span?.spanContext().spanId}-01`,
    });
    expect(span?.spanContext().traceId).not.toBe('0af7651916cd43dd8448eb211c80319c');
    await app.close();
  });

  it('to an address that isn’t there is told without the address', async () => {
    const app = await open();
    await app.inject({ url: '/api/what-tom-said' });
    const [span] = exporter.getFinishedSpans().slice(-1);
    expect(span?.name).toBe('GET none');
    expect(JSON.stringify(span?.attributes)).not.toContain('tom');
    await app.close();
  });

  it('that nobody could answer is an error', async () => {
    const app = await open();
    await app.inject({ url: '/api/broken' });
    const [span] = exporter.getFinishedSpans().slice(-1);
    expect(span?.status.code).toBe(2);
    await app.close();
  });
});
