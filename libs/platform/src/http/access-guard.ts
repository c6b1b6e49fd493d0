import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { authorize, type Authorized } from './authorize.ts';
import { notFound } from './problem.ts';
import { scopeIn } from './scope-routes.ts';
import { Serves } from './serves.ts';

const authorized = new WeakMap<FastifyRequest, Authorized>();

/** Who asks, as the guard has let them in. */
export const authorizedIn = (request: FastifyRequest): Authorized => {
  const known = authorized.get(request);
  if (!known) throw new Error('nobody was let in with this request');
  return known;
};

/**
 * Lets in whom the access policies permit what a method serves. Everybody else is answered by a problem that says no more
 * than they may know; an address that can't be one as if it led to nothing.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #reflector: Reflector;
  constructor(@Inject(Reflector) reflector: Reflector) {
    this.#reflector = reflector;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const served = this.#reflector.get(Serves, context.getHandler());
    if (!served) return false;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const params = request.params as Record<string, string>;
    authorized.set(request, await authorize(served.guard, served.policy, request, scopeIn(params)));
    if (served.params && !served.params.safeParse(params).success) throw notFound();
    return true;
  }
}
