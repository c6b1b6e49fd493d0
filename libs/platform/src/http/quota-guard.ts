import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { authorizedIn } from './access-guard.ts';
import { scopeIn } from './scope-routes.ts';
import { Serves } from './serves.ts';
import { senderOf } from './sender.ts';

/** Lets through as much as each may send in a time; what is beyond that is answered by when to come again. */
@Injectable()
export class QuotaGuard implements CanActivate {
  readonly #reflector: Reflector;
  constructor(@Inject(Reflector) reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const served = this.#reflector.get(Serves, context.getHandler());
    const quota = served.counted ? served.guard.quota : undefined;
    if (!quota) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const who = senderOf(authorizedIn(request), request);
    const scope = scopeIn(request.params as Record<string, string>);
    return quota({ who, scope, bytes: lengthOf(request) }).then(() => true);
  }
}

const lengthOf = ({ headers, body }: FastifyRequest): number =>
  Number(headers['content-length'] ?? JSON.stringify(body ?? '').length);
