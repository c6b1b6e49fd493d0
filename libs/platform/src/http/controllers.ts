import 'reflect-metadata';
import { Controller, Get, HttpCode, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorizedIn } from './access-guard.ts';
import { expectedRevision, idempotencyKey, type GuardContext } from './authorize.ts';
import { RouteCommand, RouteQuery } from './buses.ts';
import type { Mount } from './mount.ts';
import { methodsOf, type Method } from './methods.ts';
import { passTo } from './mounted.ts';
import { invalid } from './problem.ts';
import { Written, type Route, type RouteRequest, type RouteResponse } from './route.ts';
import { senderOf } from './sender.ts';
import { Serves, type Served } from './serves.ts';

export interface Offered {
  readonly guard: GuardContext;
  readonly routes: readonly Route[];
  readonly mounts: readonly Mount[];
}

const VERBS = { GET: Get, POST: Post } as const;

/** What the list of a service says as Nest’s own controllers: one per aggregate, and one for its further routes. */
export const controllersOf = ({ guard, routes, mounts }: Offered): readonly Type[] => {
  const methods = methodsOf(guard.running.name, routes, mounts);
  return [...Map.groupBy(methods, ({ controller }) => controller)].map(([name, its]) =>
    controllerOf(guard, name, its),
  );
};

/** What each controller is given by Nest. */
interface WithBuses {
  readonly commandBus: CommandBus;
  readonly queryBus: QueryBus;
}

type Answer = (buses: WithBuses, request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const overTheBus = (
  { commandBus, queryBus }: WithBuses,
  { inTurn }: GuardContext,
  route: Route,
  request: FastifyRequest,
): Promise<RouteResponse> => {
  const asked = requestOf(route, request);
  return route.method === 'GET'
    ? queryBus.execute(new RouteQuery(route, asked, senderOf(authorizedIn(request), request), inTurn))
    : commandBus.execute(new RouteCommand(route, asked));
};

const answerOf = (guard: GuardContext, { of }: Method): Answer =>
  'mount' in of
    ? (_, request, reply) => passTo(of.mount, guard, request, reply)
    : async (buses, request, reply) => {
        const answered = await overTheBus(buses, guard, of.route, request);
        void reply
          .code(answered.status)
          .headers({ 'cache-control': 'no-store', ...answered.headers })
          .type('application/json; charset=utf-8')
          .send(answered.body instanceof Written ? answered.body.json : answered.body);
      };

const servedBy = (guard: GuardContext, { of, method }: Method): Served => {
  if ('mount' in of) return { name: of.mount.path, guard, policy: of.mount.policy, counted: false };
  const { name, policy, params } = of.route;
  return { name, guard, policy, ...(params && { params }), counted: method === 'POST' };
};

const controllerOf = (guard: GuardContext, name: string, methods: readonly Method[]): Type => {
  const controller = { [name]: class {} }[name] as Type;
  const prototype = controller.prototype as object;
  Controller()(controller);
  Inject(CommandBus)(prototype, 'commandBus');
  Inject(QueryBus)(prototype, 'queryBus');
  for (const one of methods) {
    const { name: called, method, path } = one;
    const [served, answer] = [servedBy(guard, one), answerOf(guard, one)];
    // Named, so that a stack and a span tell which one it was.
    const value = {
      async [called](this: WithBuses, request: FastifyRequest, reply: FastifyReply) {
        return answer(this, request, reply);
      },
    }[called];
    const descriptor: PropertyDescriptor = { value, configurable: true, writable: true };
    Object.defineProperty(prototype, called, descriptor);
    const decorators = [
      VERBS[method](path),
      HttpCode(200),
      Serves(served),
      RouteConfig({ served: served.name, takesForms: 'mount' in one.of && one.of.mount.takesForms }),
    ];
    for (const decorate of decorators) decorate(prototype, called, descriptor);
    Req()(prototype, called, 0);
    Res()(prototype, called, 1);
  }
  return controller;
};

const requestOf = (route: Route, request: FastifyRequest): RouteRequest => {
  if (!route.body && request.body !== undefined)
    throw invalid([{ pointer: '/', rule: 'not-asked-for', detail: 'This request takes no body.' }]);
  const key = idempotencyKey(request);
  const expected = expectedRevision(request);
  return {
    ...authorizedIn(request),
    params: request.params as Record<string, string>,
    query: route.query?.parse(request.query),
    body: route.body?.parse(request.body === undefined ? {} : request.body),
    ...(key !== undefined && { idempotencyKey: key }),
    ...(expected !== undefined && { expected }),
  };
};
