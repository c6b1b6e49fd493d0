import { finished } from 'node:stream';
import { context, SpanKind, trace, type Span } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { instruments } from './instruments.ts';
import { cameOutOf, contextOf, failed, isTracing, tracer } from './traces.ts';

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Requests that have come as far as a route. */
const routed = new WeakSet<FastifyRequest>();

/**
 * A route's handler, in a span named by the route, never by an address, which holds ids. It ends when the answer
 * begins: an open stream is answered at once and may last for hours.
 */
export const served = (route: string, handle: Handle): Handle =>
  async function (this: unknown, request, reply) {
    routed.add(request);
    if (!isTracing()) return untraced(route, () => handle.call(this, request, reply), request, reply);
    const { method } = request;
    const from = contextOf(one(request.headers['traceparent']));
    const attributes = { 'http.request.method': method, 'http.route': route };
    const span = tracer().startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, from);
    try {
      await context.with(trace.setSpan(from, span), () => handle.call(this, request, reply));
    } catch (error) {
      cameOutOf(span, error);
      // What was thrown becomes an answer elsewhere: its status is known once it is sent.
      finished(reply.raw, () => end(route, span, request, reply, error));
      throw error;
    }
    end(route, span, request, reply, undefined);
  };

/** The same where no spans are made: only the time is counted. */
const untraced = async (
  route: string,
  answer: () => Promise<void>,
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  try {
    await answer();
  } catch (error) {
    finished(reply.raw, () => timed(route, request, reply));
    throw error;
  }
  timed(route, request, reply);
};

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

const end = (route: string, span: Span, request: FastifyRequest, reply: FastifyReply, error: unknown) => {
  span.setAttribute('http.response.status_code', reply.statusCode);
  // A refusal is an answer like another; only what is our fault is an error.
  if (reply.statusCode >= 500) failed(span, error);
  span.end();
  timed(route, request, reply);
};

/** For what was answered before any route: an unknown address, a body that is too large or no JSON. */
export const answeredUnrouted = (request: FastifyRequest, reply: FastifyReply): void => {
  if (!routed.has(request)) timed('none', request, reply);
};

const timed = (route: string, { method }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply) =>
  instruments().requests.record(elapsedTime / 1_000, { route, method, status: statusCode });
