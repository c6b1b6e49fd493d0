import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { context, trace } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { spanOf } from '../telemetry/requests.ts';

/** Lets everything that a method does find the span of its request as its parent. */
@Injectable()
export class SpanInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const span = spanOf(execution.switchToHttp().getRequest<FastifyRequest>());
    return span ? context.with(trace.setSpan(context.active(), span), () => next.handle()) : next.handle();
  }
}
