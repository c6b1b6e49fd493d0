import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { beginSpan, endSpan } from '../telemetry/requests.ts';
import { assertGuarded, assertListed } from './guarded-routes.ts';
import type { Mount } from './mount.ts';
import type { Offered } from './controllers.ts';
import { nestModule } from './nest-module.ts';
import { refuseOtherOrigins } from './origins.ts';
import { LARGEST_BODY, refuseOversize } from './oversize.ts';
import { FORMS, readForm } from './read-form.ts';
import { readJson } from './read-json.ts';
import { notFound } from './problem.ts';
import { sendProblem } from './problem-filter.ts';
import type { Route } from './route.ts';
import { addSafeHeaders, sayCharset } from './safe-headers.ts';

/** Addresses and ranges of those in front of us, whose word for a client's address is taken: `10.0.0.0/8`, `loopback`. */
export type TrustedProxies = readonly string[];

export interface AppOptions {
  /** Where the routes live: `/api`. */
  readonly prefix: string;
  /** Whose pages may change anything. */
  readonly origins: readonly string[];
  /** Who may say on whose behalf they ask; without it, this machine. */
  readonly trustedProxies?: TrustedProxies;
}

/** Nest on Fastify, serving what is listed below a prefix and nothing beside it; anything else is an error here. */
export const nestApp = async (
  offered: readonly Offered[],
  { prefix, origins, trustedProxies = ['loopback'] }: AppOptions,
): Promise<NestFastifyApplication> => {
  for (const { guard, routes, mounts } of offered) assertGuarded(guard.access, [...routes, ...mounts]);
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    logger: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // An invitation's token has 101 characters.
    routerOptions: { maxParamLength: 128 },
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) =>
      sendProblem(reply, notFound()),
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, readJson(fastify));
  fastify.addContentTypeParser(FORMS, { parseAs: 'string' }, readForm);
  const served: string[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of Array.isArray(method) ? method : [method]) served.push(`${one} ${url}`);
  });
  fastify.addHook('onRequest', beginSpan);
  // Before Nest: whatever it answers, and what Fastify answers in its stead, has these headers.
  fastify.addHook('onRequest', addSafeHeaders);
  // Before Nest: a body is read before any guard is asked, and must not be read where it is too large.
  fastify.addHook('onRequest', refuseOversize);
  // Before Nest: nothing that another’s page sends is read at all.
  fastify.addHook('onRequest', refuseOtherOrigins(origins));
  fastify.addHook('onSend', sayCharset);
  fastify.addHook('onSend', endSpan);
  const app = await NestFactory.create<NestFastifyApplication>(nestModule(offered), adapter, {
    logger: false,
    abortOnError: false,
    // Our own parsers: of JSON, and of forms where a mount takes them. A plain text is nobody's command.
    bodyParser: false,
  });
  app.setGlobalPrefix(prefix);
  await app.init();
  await fastify.ready();
  assertListed(
    served,
    offered.flatMap(({ routes, mounts }) => listed(prefix, routes, mounts)),
  );
  return app;
};

const listed = (prefix: string, routes: readonly Route[], mounts: readonly Mount[]): readonly string[] =>
  [...routes, ...mounts.flatMap(({ methods, path }) => methods.map((method) => ({ method, path })))].flatMap(
    ({ method, path }) =>
      // Fastify answers HEAD wherever it answers GET, by the same handler and so the same policy.
      method === 'GET' ? [`GET ${prefix}${path}`, `HEAD ${prefix}${path}`] : [`${method} ${prefix}${path}`],
  );
