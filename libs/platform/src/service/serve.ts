import 'reflect-metadata';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAccess } from '@alliance/access/access';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { assertGuarded, assertListed } from '../http/guarded-routes.ts';
import { nestModule } from '../http/nest-module.ts';
import { notFound } from '../http/problem.ts';
import { ProblemFilter, sendProblem } from '../http/problem-filter.ts';
import type { SessionVerifier } from '../http/session.ts';
import type { Platform } from '../ports/ports.ts';
import { runService, type Run } from './run-service.ts';
import type { Service } from './service.ts';

/** The largest body that is taken: 128 KiB, about forty pages of text. */
export const LARGEST_BODY = 128 * 1024;

export interface ServeOptions {
  /** Keeps the ciphertexts of two installations in one process apart. */
  readonly tenant: string;
  /** Where the routes live: `/api`. */
  readonly prefix: string;
  readonly sessions: SessionVerifier;
}

export interface Served {
  readonly runs: readonly Run[];
  readonly run: (service: string) => Run;
  /** Answers one request; whoever owns the port decides which requests come here. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** The same services on any platform: `serve([contracts, reviews, insights], await embedded({ dir }), …)`. */
export const serve = async (
  services: readonly Service[],
  platform: Platform,
  { tenant, prefix, sessions }: ServeOptions,
): Promise<Served> => {
  const access = createAccess();
  const runs: Run[] = [];
  for (const service of services) runs.push(await runService(service, platform, tenant));
  for (const run of runs) assertGuarded(access, [...run.routes, ...run.mounts]);
  const topicOf = new Map(
    services.flatMap(({ name, topic }) => (topic === undefined ? [] : [[name, topic] as const])),
  );
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    logger: false,
    trustProxy: 'loopback',
    // An invitation's token has 101 characters.
    routerOptions: { maxParamLength: 128 },
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) =>
      sendProblem(reply, notFound()),
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  const served: string[] = [];
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const one of Array.isArray(method) ? method : [method]) served.push(`${one} ${url}`);
  });
  const module = nestModule(
    runs.map(({ service, running, routes, mounts }) => ({
      door: { access, sessions, service, running, topicOf },
      routes,
      mounts,
    })),
  );
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: false,
    abortOnError: false,
    // Fastify's own parser of JSON, and no other: a form or a plain text is nobody's command.
    bodyParser: false,
  });
  app.useGlobalFilters(new ProblemFilter());
  app.setGlobalPrefix(prefix);
  await app.init();
  await adapter.getInstance().ready();
  assertListed(served, listed(prefix, runs));
  const fastify = adapter.getInstance();
  return {
    runs,
    run: (name) => {
      const found = runs.find((run) => run.service.name === name);
      if (!found) throw new Error(`${name} is not served here`);
      return found;
    },
    answer: (request, response) => fastify.routing(request, response),
    app,
    stop: async () => {
      await app.close();
      for (const run of runs) await run.stop();
    },
  };
};

function* listed(prefix: string, runs: readonly Run[]) {
  for (const { routes, mounts } of runs) {
    const all = [
      ...routes,
      ...mounts.flatMap(({ methods, path }) => methods.map((method) => ({ method, path }))),
    ];
    for (const { method, path } of all) {
      yield `${method} ${prefix}${path}`;
      // Fastify answers HEAD wherever it answers GET, by the same handler and so the same policy.
      if (method === 'GET') yield `HEAD ${prefix}${path}`;
    }
  }
}
