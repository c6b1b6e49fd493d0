import { ROOT_CONTEXT, SpanKind, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { instruments } from './instruments.ts';
import { failed, traceparentOf, tracer } from './traces.ts';

/** Headers of W3C propagation. What a browser writes there is not ours, and may hold anything. */
export const TRACE_HEADERS: readonly string[] = ['traceparent', 'tracestate', 'baggage'];

/**
 * Traces and times what goes through the one origin: each request begins a trace, whatever the browser says, and
 * ends when its answer begins. Returns what has to be sent on, in place of `TRACE_HEADERS`, to whoever answers.
 */
export const traceProxied = (
  app: Pick<FastifyInstance, 'addHook'>,
): ((request: FastifyRequest) => { readonly traceparent?: string }) => {
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', async (request) => {
    const { method } = request;
    const route = routeOf(request);
    const attributes = { 'http.request.method': method, 'http.route': route };
    const options = { kind: SpanKind.SERVER, attributes };
    spans.set(request, tracer().startSpan(`${method} ${route}`, options, ROOT_CONTEXT));
  });
  app.addHook('onSend', async (request, { statusCode, elapsedTime }) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', statusCode);
    if (span && statusCode >= 500) failed(span, undefined);
    span?.end();
    const labels = { route: routeOf(request), method: request.method, status: statusCode };
    instruments().requests.record(elapsedTime / 1_000, labels);
  });
  // Without a hook for the end of an answer, Fastify takes no time at all.
  app.addHook('onResponse', async () => {});
  return (request) => {
    const traceparent = traceparentOf(spans.get(request));
    return traceparent === undefined ? {} : { traceparent };
  };
};

/** The pattern of the address, in which ids have names. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';
