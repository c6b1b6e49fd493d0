import 'reflect-metadata';
import { Readable } from 'node:stream';
import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Module,
  Post,
  Req,
  Res,
  type DynamicModule,
  type Type,
} from '@nestjs/common';
import { CommandBus, CommandHandler, CqrsModule, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorize, expectedRevision, idempotencyKey, type GuardContext } from './authorize.ts';
import type { Mount } from './mount.ts';
import { badHeader, invalid, notFound } from './problem.ts';
import type { RouteResponse, RouteRequest, Route, Viewer } from './route.ts';
import { served } from '../telemetry/requests.ts';
import { scopeIn } from './scope-routes.ts';

export interface Offered {
  readonly guard: GuardContext;
  readonly routes: readonly Route[];
  readonly mounts: readonly Mount[];
}

/** In which a mount finds the client's address; whatever a client wrote there is gone. */
export const CLIENT_ADDRESS = 'x-client-address';

/** Commands and queries reach their handlers through Nest's buses; a class for each is made from the list. */
class Question {
  readonly asked: RouteRequest;
  constructor(asked: RouteRequest) {
    this.asked = asked;
  }
}

const handlerOf = (route: Route): { question: Type<Question>; handler: Type } => {
  const question = { [route.name]: class extends Question {} }[route.name] as Type<Question>;
  const name = `${route.name}Handler`;
  const handler = {
    [name]: class {
      execute({ asked }: Question): Promise<RouteResponse> {
        return route.handle(asked);
      }
    },
  }[name] as Type;
  if (route.method === 'GET') QueryHandler(question)(handler);
  else CommandHandler(question)(handler);
  return { question, handler };
};

const VERBS = { GET: Get, POST: Post } as const;

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const addMethod = (controller: Type, name: string, handle: Handle, decorate: readonly MethodDecorator[]) => {
  const prototype = controller.prototype as object;
  const descriptor: PropertyDescriptor = { value: handle, configurable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  for (const decorator of [...decorate, HttpCode(200)]) decorator(prototype, name, descriptor);
  Req()(prototype, name, 0);
  Res()(prototype, name, 1);
};

const controllerOf = (service: Offered, questions: ReadonlyMap<Route, Type<Question>>): Type => {
  class ServiceController {
    readonly commands: CommandBus;
    readonly queries: QueryBus;
    constructor(commands: CommandBus, queries: QueryBus) {
      this.commands = commands;
      this.queries = queries;
    }
  }
  Inject(CommandBus)(ServiceController, undefined, 0);
  Inject(QueryBus)(ServiceController, undefined, 1);
  Controller()(ServiceController);
  for (const [route, question] of questions) {
    async function handle(this: ServiceController, request: FastifyRequest, reply: FastifyReply) {
      const asked = await ask(service.guard, route, request);
      const answered: RouteResponse =
        route.method === 'GET'
          ? await service.guard.inTurn(whoSends(asked.viewer, request), () =>
              this.queries.execute<Question, RouteResponse>(new question(asked)),
            )
          : await this.commands.execute(new question(asked));
      void reply
        .code(answered.status)
        .headers({ 'cache-control': 'no-store', ...answered.headers })
        .send(answered.body);
    }
    const answer = served(route.name, handle as unknown as Handle);
    addMethod(ServiceController, route.name, answer, [VERBS[route.method](route.path)]);
  }
  for (const [index, mount] of service.mounts.entries())
    for (const method of mount.methods)
      addMethod(
        ServiceController,
        `mount${index}${method}`,
        served(mount.path, (request, reply) => pass(service.guard, mount, request, reply)),
        [VERBS[method](mount.path)],
      );
  return ServiceController;
};

const ask = async (guard: GuardContext, route: Route, request: FastifyRequest): Promise<RouteRequest> => {
  const params = request.params as Record<string, string>;
  const admitted = await authorize(guard, route.policy, request, scopeIn(params));
  if (route.params && !route.params.safeParse(params).success) throw notFound();
  if (route.method === 'POST')
    await guard.quota?.({
      who: whoSends(admitted.viewer, request),
      scope: scopeIn(params),
      bytes: lengthOf(request),
    });
  if (!route.body && request.body) throw invalid([{ pointer: '/', detail: 'This request takes no body.' }]);
  const key = idempotencyKey(request);
  const expected = expectedRevision(request);
  return {
    ...admitted,
    params,
    query: route.query?.parse(request.query),
    body: route.body?.parse(request.body ?? {}),
    ...(key !== undefined && { idempotencyKey: key }),
    ...(expected !== undefined && { expected }),
  };
};

/** Where nobody is signed in, whoever comes from the same address is one. */
const whoSends = ({ id }: Viewer, { ip }: FastifyRequest): string => (id === '' ? `address ${ip}` : id);

const lengthOf = ({ headers, body }: FastifyRequest): number =>
  Number(headers['content-length'] ?? JSON.stringify(body ?? '').length);

const pass = async (guard: GuardContext, mount: Mount, request: FastifyRequest, reply: FastifyReply) => {
  const { viewer } = await authorize(guard, mount.policy, request, undefined);
  const gone = new AbortController();
  // What stays open for somebody ends with their session. What anybody may ask for goes on: signing out is among it.
  const forget =
    mount.policy.on === 'public'
      ? () => undefined
      : guard.sessions.onOver(request.headers.cookie, () => gone.abort());
  reply.raw.on('close', () => {
    forget();
    gone.abort();
  });
  const response = await mount.handle(webRequest(request), viewer, gone.signal);
  reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  void reply.send(
    response.body ? Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]) : '',
  );
};

const webRequest = (request: FastifyRequest): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  // The one header that no client can write: whoever counts attempts by address reads it.
  headers.set(CLIENT_ADDRESS, request.ip);
  const address = URL.parse(
    request.originalUrl,
    `${request.protocol}://${request.headers.host ?? 'localhost'}`,
  );
  if (!address) throw badHeader('Host');
  return new Request(address, {
    method: request.method,
    headers,
    ...(request.method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
  });
};

/** The one factory between services and Nest. */
export const nestModule = (services: readonly Offered[]): DynamicModule => {
  class ServicesModule {}
  Module({})(ServicesModule);
  const handlers: Type[] = [];
  const controllers = services.map((service) => {
    const questions = new Map<Route, Type<Question>>();
    for (const route of service.routes) {
      const { question, handler } = handlerOf(route);
      questions.set(route, question);
      handlers.push(handler);
    }
    return controllerOf(service, questions);
  });
  return { module: ServicesModule, imports: [CqrsModule.forRoot()], controllers, providers: handlers };
};
