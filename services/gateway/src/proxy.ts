import type { IncomingMessage, ServerResponse } from 'node:http';
import proxy from '@fastify/http-proxy';
import { Agent } from 'undici';
import { holdUnannounced, refuseOversize } from '@alliance/platform/http/oversize';
import { notFound, Problem } from '@alliance/platform/http/problem';
import { sendProblem } from '@alliance/platform/http/problem-filter';
import { addSafeHeaders, sayCharset } from '@alliance/platform/http/safe-headers';
import { traceProxied, TRACE_HEADERS } from '@alliance/platform/telemetry/proxy-tracing';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { upstreamClient } from './upstream-client.ts';
import type { Instances } from './instances.ts';
import { OutcomeUnknown } from './single-request.ts';
import type { RouteTable } from './route-table.ts';

const PREFIX = '/api';
/** Milliseconds until a connection is there. */
const CONNECTING = 2_000;
/** What is under way at once to one process; more wait. */
const CONNECTIONS = 128;

/** Headers that only the gateway writes: whoever sends them to us speaks of somebody else. */
const OURS = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
  ...TRACE_HEADERS,
];

const retryLater = { 'retry-after': '2' };
const away = (status: 502 | 503 | 504) =>
  new Problem(
    'service-away',
    status,
    'A part of this can’t be reached just now. Ask again.',
    { outcome: 'not-done' },
    retryLater,
  );
/** Nobody is told to send it again: it may have been done. */
const notKnown = ({ statusCode }: OutcomeUnknown) =>
  new Problem(
    'service-away',
    statusCode,
    'A part of this can’t be reached just now. Whether it was done isn’t known: look, before you send it again.',
    { outcome: 'unknown' },
  );

export interface ProxyOptions {
  readonly table: RouteTable;
  /** The processes of each service, by its name. */
  readonly services: ReadonlyMap<string, Instances>;
  /** Whose word for a client's address is taken; nobody's, where there is none. */
  readonly trustedProxies: readonly string[];
}

/**
 * The ways from the one origin to each service. Bodies and answers flow through as they come; what isn't in the
 * table isn't there.
 */
export const createProxy = async ({ table, services, trustedProxies }: ProxyOptions) => {
  const app = fastify({
    logger: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    routerOptions: { maxParamLength: 128 },
    frameworkErrors: (_error, _request, reply: FastifyReply) => sendProblem(reply, notFound()),
  });
  const trace = traceProxied(app);
  app.addHook('onRequest', addSafeHeaders);
  app.addHook('onRequest', refuseOversize);
  app.addHook('preParsing', holdUnannounced);
  app.addHook('onSend', sayCharset);
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, notFound()));
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, refusalOf(error)));
  const agent = new Agent({ connections: CONNECTIONS, connect: { timeout: CONNECTING } });
  for (const [service, rows] of Map.groupBy(table, (row) => row.service))
    for (const [method, own] of Map.groupBy(rows, (row) => row.method))
      await app.register(proxy, {
        upstream: `http://${service}`,
        prefix: PREFIX,
        rewritePrefix: PREFIX,
        httpMethods: [method],
        routes: own.map(({ path }) => path),
        undici: upstreamClient({ agent, instances: instancesIn(services, service) }),
        replyOptions: {
          // Whoever asked decides whether to ask again: a command that came to nothing here may have come about there.
          retryDelay: () => null,
          rewriteRequestHeaders: (request, headers) => ({
            ...forwarded(request as FastifyRequest, headers),
            ...trace(request as FastifyRequest),
          }),
          onError: (reply, { error }) => sendProblem(reply as FastifyReply, refusalOf(error)),
        },
      });
  await app.ready();
  return {
    answer: (request: IncomingMessage, response: ServerResponse) => app.routing(request, response),
    stop: async () => {
      await app.close();
      await agent.destroy();
    },
  };
};

const instancesIn = (services: ReadonlyMap<string, Instances>, service: string): Instances => {
  const instances = services.get(service);
  if (instances === undefined) throw new Error(`nobody said where ${service} is`);
  return instances;
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const forwarded = (request: FastifyRequest, headers: Headers): Headers => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !OURS.includes(name))),
  'x-forwarded-for': request.ip,
});

/** What went wrong on the way, without a word of where it was going. */
const refusalOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Error && error.cause instanceof OutcomeUnknown) return notKnown(error.cause);
  const { statusCode = 500 } = error as { readonly statusCode?: number };
  if (statusCode === 400 || statusCode === 404) return notFound();
  if (statusCode === 504) return away(504);
  return away(statusCode === 503 ? 503 : 502);
};
