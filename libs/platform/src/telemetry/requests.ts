import { SpanKind, type Span } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest, onRequestHookHandler, onSendHookHandler } from 'fastify';
import { instruments } from './instruments.ts';
import { cameOutOf, contextOf, failed, isTracing, tracer } from './traces.ts';

/* In Fastify and not in Nest: what is refused before a route is reached is timed as well, and its status is known here. */

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The name of what is served there, as spans and figures call it. */
    served?: string;
  }
}

const spans = new WeakMap<FastifyRequest, { readonly span: Span; error?: unknown }>();

/** Undefined where no spans are made, or where the address leads nowhere. */
export const spanOf = (request: FastifyRequest): Span | undefined => spans.get(request)?.span;

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** Begins a span named by what is served, never by an address, which holds ids. */
export const beginSpan: onRequestHookHandler = (request, _reply, done) => {
  const route = request.routeOptions.config.served;
  if (route !== undefined && isTracing()) {
    const { method } = request;
    const attributes = { 'http.request.method': method, 'http.route': route };
    const from = contextOf(one(request.headers['traceparent']));
    const span = tracer().startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, from);
    spans.set(request, { span });
  }
  done();
};

/** Remembers what was thrown: whoever reports it is no longer inside the span. */
export const wentWrong = (request: FastifyRequest, error: unknown): void => {
  const open = spans.get(request);
  if (!open) return;
  open.error = error;
  cameOutOf(open.span, error);
};

/** Counts the time and ends the span when an answer begins: an open stream is answered at once and may last for hours. */
export const endSpan: onSendHookHandler = (request, reply, payload, done) => {
  const open = spans.get(request);
  if (open) ended(open, reply);
  const route = request.routeOptions.config.served ?? 'none';
  const { method } = request;
  instruments().requests.record(reply.elapsedTime / 1_000, { route, method, status: reply.statusCode });
  done(null, payload);
};

const ended = ({ span, error }: { readonly span: Span; error?: unknown }, { statusCode }: FastifyReply) => {
  span.setAttribute('http.response.status_code', statusCode);
  // A refusal is an answer like another; only what is our fault is an error.
  if (statusCode >= 500) failed(span, error);
  span.end();
};
