import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { authorizedIn } from './access-guard.ts';
import { senderOf } from './sender.ts';
import { Serves } from './serves.ts';

/** Has each person's reads wait for one another. For reads alone, since an interceptor costs more than a command may. */
@Injectable()
export class TurnInterceptor implements NestInterceptor {
  readonly #reflector: Reflector;
  constructor(@Inject(Reflector) reflector: Reflector) {
    this.#reflector = reflector;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { inTurn } = this.#reflector.get(Serves, context.getHandler()).guard;
    return from(inTurn(senderOf(authorizedIn(request), request), () => lastValueFrom(next.handle())));
  }
}
